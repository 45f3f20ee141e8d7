import type { Instant } from '../../../src/domain/calendar.ts'
import type { MailRecord } from '../../../src/domain/mail-domain.ts'
import type { MessageState } from '../../../src/domain/message.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { roundsText } from '../../text/rounds.ts'
import { settingsText } from '../../text/settings.ts'

type Sending = {
  server: string
  tls: boolean
  from: string
  /** Whether the sender's address is one of a webmail provider. */
  webmail: boolean
  records: readonly MailRecord[]
}
type Check = { state: MessageState; queuedAt: Instant; reply: string | null }

type Props = {
  frame: Frame
  /** Where a check goes. */
  address: string
  zone: string
  /** Null while no mail server is set. */
  sending: Sending | null
  checks: readonly Check[]
}

/** How mail leaves, a check to oneself, and advice for the sending domain. */
export function MailSettingsPage({ frame, address, zone, sending, checks }: Props) {
  const { mail: t, overview } = settingsText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href="/settings">{overview.title}</a>
      </p>
      <h1>{t.title}</h1>
      {sending ? (
        <>
          <p class="lead">{t.leaves(sending.server, sending.from)}</p>
          {!sending.tls && <p class="note bad">{t.noTls}</p>}
          {sending.webmail && <p class="note bad">{t.webmail}</p>}
        </>
      ) : (
        <p class="note">
          {t.stays} <a href="/mailbox">{t.mailbox}</a>
        </p>
      )}
      <p>{t.whoSets}</p>
      <h2>{t.checkTitle}</h2>
      <form method="post" action="/settings/mail/check">
        <p>{t.checkWords(<bdi>{address}</bdi>)}</p>
        <button type="submit">{t.check}</button>
      </form>
      <Checks frame={frame} zone={zone} checks={checks} />
      {sending && <Records frame={frame} records={sending.records} />}
      <p class="actions">
        <a href="/mail">{t.queue}</a>
        <a href="/settings/mail/specimens">{settingsText[frame.language].specimens.link}</a>
      </p>
    </StaffPage>
  )
}

function Checks({ frame, zone, checks }: Pick<Props, 'frame' | 'zone' | 'checks'>) {
  const { mail: t } = settingsText[frame.language]
  const { mails } = roundsText[frame.language].monitor
  if (checks.length === 0) return null
  return (
    <ul class="entries">
      {checks.map(({ state, queuedAt, reply }) => (
        <li>
          {longMoment(queuedAt, zone, frame.language)}: <strong>{mails[state]}</strong>
          {reply && (
            <>
              <br />
              {t.reply} <bdi>{reply}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Records({ frame, records }: { frame: Frame; records: readonly MailRecord[] }) {
  const { mail: t } = settingsText[frame.language]
  return (
    <section>
      <h2>{t.recordsTitle}</h2>
      <p>{t.recordsLead}</p>
      <dl class="facts">
        {records.map(({ name, host, example }) => (
          <>
            <dt>{name}</dt>
            <dd>
              {t.records[name]}
              <br />
              TXT <code>{host}</code>
              <br />
              <code>{example}</code>
            </dd>
          </>
        ))}
      </dl>
      <p>{t.after}</p>
    </section>
  )
}
