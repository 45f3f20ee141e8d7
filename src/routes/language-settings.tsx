import { LanguagesPage } from '../../views/pages/settings/languages-page.tsx'
import { offerLanguages } from '../flows/offer-languages.ts'
import { readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute } from '../http/visit.tsx'

/** Which languages the office offers its respondents. */
export const languageSettingRoutes: readonly StaffRoute[] = [
  get('/settings/languages', 'run office settings', ({ c, frame, office }) => {
    const saved = c.req.query('saved') !== undefined
    return page(c, <LanguagesPage frame={frame} on={office.languages} saved={saved} />)
  }),
  post('/settings/languages', 'run office settings', async ({ c, deps, office }) => {
    const posted = await readForm(c.req.raw)
    if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
    await offerLanguages(deps, office, posted.form.get('language') ?? [])
    return c.redirect('/settings/languages?saved', 303)
  }),
]
