import type { Instant } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import { type Frame, StaffPage } from '../components/staff-page.tsx'
import { longMoment } from '../text/dates.ts'
import { mailboxText } from '../text/mailbox.ts'

type Shown = {
  id: string
  at: Instant
  to: { name: string; address: string }
  replyTo: { name: string; address: string } | null
  subject: string
  text: string
}

type Around = { frame: Frame; zone: string }

/** What would have been sent, newest first, for whoever tries the program without a mail server. */
export function MailboxPage({ frame, zone, letters }: Around & { letters: readonly Shown[] }) {
  const t = mailboxText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <Warning language={frame.language} />
      {letters.length === 0 ? (
        <div class="empty">
          <h2>{t.emptyTitle}</h2>
          <p>{t.empty}</p>
        </div>
      ) : (
        <div class="scroll">
          <table>
            <caption>{t.caption(letters.length)}</caption>
            <thead>
              <tr>
                <th scope="col">{t.to}</th>
                <th scope="col">{t.subject}</th>
                <th scope="col">{t.at}</th>
              </tr>
            </thead>
            <tbody>
              {letters.map((letter) => (
                <tr>
                  <td>
                    <Person {...letter.to} />
                  </td>
                  <td>
                    <a href={`/mailbox/${letter.id}`}>
                      <bdi>{letter.subject}</bdi>
                    </a>
                  </td>
                  <td>{longMoment(letter.at, zone, frame.language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </StaffPage>
  )
}

/** One letter as plain text: what its html says too, without letting a mail draw on our page. */
export function LetterPage(props: Around & { letter: Shown; ownAddress: string }) {
  const { frame, zone, letter, ownAddress } = props
  const t = mailboxText[frame.language]
  return (
    <StaffPage frame={frame} title={letter.subject}>
      <p>
        <a href="/mailbox">{t.back}</a>
      </p>
      <h1>
        <bdi>{letter.subject}</bdi>
      </h1>
      <dl class="facts">
        <dt>{t.to}</dt>
        <dd>
          <Person {...letter.to} />
        </dd>
        {letter.replyTo && <dt>{t.replyTo}</dt>}
        {letter.replyTo && (
          <dd>
            <Person {...letter.replyTo} />
          </dd>
        )}
        <dt>{t.at}</dt>
        <dd>{longMoment(letter.at, zone, frame.language)}</dd>
      </dl>
      <article class="note">
        {letter.text
          .trim()
          .split('\n\n')
          .map((paragraph) => (
            <p>{withLinks(paragraph, ownAddress)}</p>
          ))}
      </article>
      <p>
        <a href={`/mailbox/${letter.id}.eml`}>{t.download}</a>
      </p>
      <Warning language={frame.language} />
    </StaffPage>
  )
}

function Warning({ language }: { language: Language }) {
  const t = mailboxText[language]
  return (
    <div class="note bad">
      <p>
        <strong>{t.warningTitle}</strong>
      </p>
      {t.warning.map((words) => (
        <p>{words}</p>
      ))}
    </div>
  )
}

function Person({ name, address }: { name: string; address: string }) {
  return (
    <>
      <bdi>{name}</bdi> <small>{address}</small>
    </>
  )
}

/** Lines that are an address of this installation become links; no other text does, whatever it looks like. */
function withLinks(paragraph: string, ownAddress: string) {
  return paragraph.split('\n').map((line, index) => (
    <>
      {index > 0 && <br />}
      {line.startsWith(`${ownAddress}/`) ? <a href={line}>{line}</a> : line}
    </>
  ))
}
