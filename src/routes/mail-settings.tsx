import { mailChecksOf } from '../../db/store/messages.ts'
import { MailSettingsPage } from '../../views/pages/settings/mail-page.tsx'
import { isWebmail, mailRecords } from '../domain/mail-domain.ts'
import { checkMail } from '../flows/check-mail.ts'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

const checksShown = 3

/** How mail leaves this installation, a check to oneself, and what the sending domain needs. */
export const mailSettingRoutes: readonly StaffRoute[] = [
  get('/settings/mail', 'run office settings', show),
  post('/settings/mail/check', 'run office settings', async ({ c, deps, staff }) => {
    await checkMail(deps, staff)
    return c.redirect('/settings/mail', 303)
  }),
]

async function show({ c, deps, frame, staff, office }: StaffVisit) {
  const { SMTP_URL, SMTP_TLS, MAIL_FROM, MAIL_ENVELOPE_FROM } = deps.settings
  const sending =
    SMTP_URL === undefined || MAIL_FROM === undefined
      ? null
      : {
          // Without the user name and the password that stand in it.
          server: new URL(SMTP_URL).host,
          tls: SMTP_TLS === 'required',
          from: MAIL_FROM,
          webmail: isWebmail(MAIL_FROM),
          records: mailRecords(MAIL_FROM, MAIL_ENVELOPE_FROM ?? MAIL_FROM),
        }
  const checks = await mailChecksOf(deps.db, staff.id, checksShown)
  return page(
    c,
    <MailSettingsPage
      frame={frame}
      address={staff.email}
      zone={office.zone}
      sending={sending}
      checks={checks}
    />,
  )
}
