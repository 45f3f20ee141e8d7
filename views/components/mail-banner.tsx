import type { Instant } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import type { MailTrouble } from '../../src/domain/message.ts'
import { timeOfDay } from '../text/dates.ts'
import { mailboxText } from '../text/mailbox.ts'

/** Why no mail leaves, and when it is tried again. */
export type PausedMail = { trouble: MailTrouble; reply: string; until: Instant; zone: string }

/** Says on every page that mail is stuck, what to look at, and that nobody is to blame. */
export function MailBanner({ language, mail }: { language: Language; mail: PausedMail }) {
  const t = mailboxText[language]
  return (
    <div class="note bad" role="status">
      <p>
        <strong>{t.pausedTitle}</strong>
      </p>
      <p>{t.trouble[mail.trouble]}</p>
      {mail.reply !== '' && (
        <p>
          {t.reply} <bdi>{mail.reply}</bdi>
        </p>
      )}
      <p>{t.blame(timeOfDay(mail.until, mail.zone, language))}</p>
    </div>
  )
}
