import type { Instant } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import type { MailPause } from '../../src/domain/mail-pause.ts'
import type { MailTrouble } from '../../src/domain/message.ts'
import { longMoment, timeOfDay } from '../text/dates.ts'
import { mailText } from '../text/mail.ts'

/** Whether mail leaves: who must say so first, what troubles the mail server, and how much waits. */
export type MailStanding = {
  pauses: readonly MailPause[]
  trouble: { trouble: MailTrouble; reply: string; until: Instant } | null
  unsent: number
  zone: string
}

type Props = { language: Language; mail: MailStanding }

/** Says on every page that no mail leaves, why, and where to end it. Nobody's address is to blame. */
export function MailBanner({ language, mail }: Props) {
  const t = mailText[language]
  if (mail.pauses.length > 0)
    return (
      <div class="note bad" role="status">
        <p>
          <strong>{t.stopped(mail.unsent)}</strong>
        </p>
        {mail.pauses.map(({ reason }) => (
          <p>{t.reasons[reason].short}</p>
        ))}
        <p>
          <a href="/mail">{t.look}</a>
        </p>
      </div>
    )
  return mail.trouble && <TroubleNote language={language} mail={mail} />
}

/** What the mail server troubles, in words, with its own beside them, and when it is asked again. */
export function TroubleNote({ language, mail: { trouble, zone } }: Props) {
  const t = mailText[language]
  if (!trouble) return null
  return (
    <div class="note bad" role="status">
      <p>
        <strong>{t.pausedTitle}</strong>
      </p>
      <p>{t.trouble[trouble.trouble]}</p>
      {trouble.reply !== '' && (
        <p>
          {t.reply} <bdi>{trouble.reply}</bdi>
        </p>
      )}
      <p>{t.blame(timeOfDay(trouble.until, zone, language))}</p>
      <form method="post" action="/mail/retry">
        <button type="submit" class="second">
          {t.tryNow}
        </button>
      </form>
    </div>
  )
}

/** Since when a reason holds the mail, on the office's clock. */
export function sinceWords({ since }: MailPause, zone: string, language: Language): string {
  return mailText[language].since(longMoment(since, zone, language))
}
