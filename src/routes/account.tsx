import { parseLanguage } from '../domain/language.ts'
import { speakLanguage } from '../flows/speak-language.ts'
import { field, readForm } from '../http/forms.ts'
import { ownPath } from '../http/own-path.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { finishSession } from '../http/sessions.ts'
import { post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

/** What everybody may do with their own account. */
export const accountRoutes: readonly StaffRoute[] = [
  post('/sign-out', 'use own account', async ({ c, deps }) => {
    await finishSession(c, deps)
    return c.redirect('/sign-in', 303)
  }),
  post('/language', 'use own account', changeLanguage),
]

async function changeLanguage({ c, deps, staff }: StaffVisit) {
  const read = await readForm(c.req.raw)
  if (read.kind === 'unreadable') return refuseUnreadable(c, deps, read)
  const language = parseLanguage(field(read.form, 'language'))
  if (language) await speakLanguage(deps, staff.id, language)
  return c.redirect(pageBefore(c.req.header('referer'), deps.settings.PUBLIC_URL), 303)
}

/** The page on which the button stood; the home page when the browser does not say, or says another site. */
function pageBefore(referer: string | undefined, site: string): string {
  return referer?.startsWith(`${site}/`) ? ownPath(referer.slice(site.length)) : '/'
}
