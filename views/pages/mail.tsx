import type { MailPause } from '../../src/domain/mail-pause.ts'
import { type MailStanding, sinceWords, TroubleNote } from '../components/mail-banner.tsx'
import { type Frame, StaffPage } from '../components/staff-page.tsx'
import { mailText } from '../text/mail.ts'

type Props = { frame: Frame; mail: MailStanding; changed: boolean }

/** Outgoing mail: what waits, why it does, and the button that stops it or lets it go on. */
export function MailPage({ frame, mail, changed }: Props) {
  const t = mailText[frame.language]
  const { pauses, trouble, unsent } = mail
  return (
    // What the banner says on other pages stands here in full.
    <StaffPage frame={{ ...frame, mail: undefined }} title={t.title}>
      <h1>{t.title}</h1>
      {changed && (
        <div class="note bad" role="alert">
          <p>{t.changed}</p>
        </div>
      )}
      <p class="lead">{pauses.length > 0 ? t.stopped(unsent) : t.waiting(unsent)}</p>
      {pauses.map((pause) => (
        <PauseNote frame={frame} mail={mail} pause={pause} />
      ))}
      {trouble && <TroubleNote language={frame.language} mail={mail} />}
      {!pauses.some(({ reason }) => reason === 'by-hand') && <StopByHand frame={frame} />}
    </StaffPage>
  )
}

function PauseNote({ frame, mail, pause }: Omit<Props, 'changed'> & { pause: MailPause }) {
  const t = mailText[frame.language]
  const { reason } = pause
  return (
    <section class="note bad" aria-labelledby={reason}>
      <h2 id={reason}>{t.reasons[reason].title}</h2>
      <p>{sinceWords(pause, mail.zone, frame.language)}</p>
      {t.reasons[reason].words.map((words) => (
        <p>{words}</p>
      ))}
      <form method="post" action="/mail/resume">
        <input type="hidden" name="reason" value={reason} />
        <input type="hidden" name="unsent" value={mail.unsent} />
        <p class="actions">
          <button type="submit">{t.goOn(isLast(mail) ? mail.unsent : 0)}</button>
        </p>
      </form>
    </section>
  )
}

/** With another reason still standing, ending this one sends nothing yet. */
function isLast({ pauses }: MailStanding): boolean {
  return pauses.length === 1
}

function StopByHand({ frame }: { frame: Frame }) {
  const t = mailText[frame.language]
  return (
    <section>
      <h2>{t.stopTitle}</h2>
      <p>{t.stopWords}</p>
      <form method="post" action="/mail/pause">
        <button type="submit" class="danger">
          {t.stop}
        </button>
      </form>
    </section>
  )
}
