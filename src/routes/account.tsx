import { sessionsOf } from '../../db/store/sessions.ts'
import { AccountPage } from '../../views/pages/account/account-page.tsx'
import { dayAt } from '../domain/calendar.ts'
import { parseLanguage } from '../domain/language.ts'
import { endSessions } from '../flows/end-sessions.ts'
import { secondFactorOf } from '../flows/set-up-second-factor.ts'
import { speakLanguage } from '../flows/speak-language.ts'
import { field, readForm } from '../http/forms.ts'
import { ownPath } from '../http/own-path.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { finishSession } from '../http/sessions.ts'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { secondFactorRoutes } from './second-factor.tsx'

/** What everybody may do with their own account. */
export const accountRoutes: readonly StaffRoute[] = [
  post('/sign-out', 'use own account', async ({ c, deps }) => {
    await finishSession(c, deps)
    return c.redirect('/sign-in', 303)
  }),
  post('/language', 'use own account', changeLanguage),
  get('/account', 'use own account', showAccount),
  post('/account/sessions', 'use own account', endSome),
  ...secondFactorRoutes,
]

async function showAccount({ c, deps, staff, session, office, frame }: StaffVisit) {
  const sessions = (await sessionsOf(deps.db, staff.id)).map((one) => ({
    key: one.tokenHash,
    browser: one.browser,
    startedOn: dayAt(one.startedAt, office.zone),
    usedOn: dayAt(one.seenAt, office.zone),
    here: one.tokenHash === session.tokenHash,
  }))
  const { kind } = await secondFactorOf(deps, staff.id)
  return page(
    c,
    <AccountPage frame={frame} staff={staff} secondStep={kind === 'on'} sessions={sessions} />,
  )
}

/** Ends the session the button stood beside, or all but this one. What is not one's own is not there. */
async function endSome({ c, deps, staff, session }: StaffVisit) {
  const read = await readForm(c.req.raw)
  if (read.kind === 'unreadable') return refuseUnreadable(c, deps, read)
  const named = field(read.form, 'session')
  await endSessions(deps, staff.id, named === '' ? { allBut: session.tokenHash } : { one: named })
  return c.redirect('/account', 303)
}

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
