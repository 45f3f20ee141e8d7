import { MailPage } from '../../views/pages/mail.tsx'
import { parsePauseReason } from '../domain/mail-pause.ts'
import { pauseMail } from '../flows/pause-mail.ts'
import { resumeMail, tryMailNow } from '../flows/resume-mail.ts'
import { watchMail } from '../flows/watch-mail.ts'
import { field, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

/** Outgoing mail: what waits, and stopping and resuming it by hand. */
export const mailRoutes: readonly StaffRoute[] = [
  get('/mail', 'run mail', (visit) => show(visit)),
  post('/mail/pause', 'run mail', async ({ c, deps, staff }) => {
    await pauseMail(deps, 'by-hand', staff.id)
    return c.redirect('/mail', 303)
  }),
  post('/mail/resume', 'run mail', resume),
  post('/mail/retry', 'run mail', ({ c, deps }) => {
    tryMailNow(deps)
    return c.redirect('/mail', 303)
  }),
]

async function show({ c, deps, frame, office }: StaffVisit, changed = false) {
  const watch = { ...(await watchMail(deps)), zone: office.zone }
  return page(c, <MailPage frame={frame} mail={watch} changed={changed} />, changed ? 409 : 200)
}

/** What waits goes out only in the number that was read; ended meanwhile, there is nothing left to do. */
async function resume(visit: StaffVisit) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const reason = parsePauseReason(field(posted.form, 'reason'))
  const seen = Number(field(posted.form, 'unsent'))
  const outcome = reason && (await resumeMail(deps, reason, seen))
  return outcome?.kind === 'changed' ? await show(visit, true) : c.redirect('/mail', 303)
}
