import type { Invitation, ParticipationState } from '../../../src/domain/invitation.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { Message } from '../../../src/domain/message.ts'
import type { Contact, Partner } from '../../../src/domain/partner.ts'
import type { DeskChannel } from '../../../src/domain/response-entry.ts'
import type { LaunchedRound } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { doorsText } from '../../text/doors.ts'
import { roundsText } from '../../text/rounds.ts'

/** How far one invited partner has come. */
export type MonitorRow = {
  invitation: Invitation
  partner: Partner
  contact: Contact
  state: ParticipationState
  late: boolean
  entered: DeskChannel | null
  /** How many people of the organisation were asked. */
  people: number
  messages: readonly Message[]
  reminders: number
}

type Props = {
  frame: Frame
  round: LaunchedRound
  rows: readonly MonitorRow[]
  mayRun: boolean
}

/** Per partner: its last mail, and whether it has begun, sent or declined. */
export function Monitor({ frame, round, rows, mayRun }: Props) {
  const { monitor: t } = roundsText[frame.language]
  if (rows.length === 0) return <p>{t.noOwn}</p>
  const withActs = mayRun && round.state === 'open'
  return (
    <div class="scroll">
      <table class="stacked">
        <caption>{mayRun ? t.caption : t.ownCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.partner}</th>
            <th scope="col">{t.status}</th>
            <th scope="col">{t.mail}</th>
            {withActs && <th scope="col">{t.act}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <a href={`/partners/${row.partner.id}`}>
                  <bdi>{row.partner.name}</bdi>
                </a>
                <br />
                <small>
                  <bdi>{row.contact.name}</bdi>, <bdi>{row.contact.email}</bdi>
                </small>
              </th>
              <td data-name={t.status}>
                <Status row={row} language={frame.language} mayRun={mayRun} />
              </td>
              <td data-name={t.mail}>
                <LastMail row={row} language={frame.language} />
              </td>
              {withActs && (
                <td>
                  <Acts row={row} language={frame.language} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A reason may be about the people who would read it here: only who runs the round sees it. */
function Status({
  row,
  language,
  mayRun,
}: {
  row: MonitorRow
  language: Language
  mayRun: boolean
}) {
  const { monitor: t } = roundsText[language]
  const { declineReason, wantsReminders } = row.invitation
  return (
    <>
      <strong>{row.late ? t.late : t.participation[row.state]}</strong>
      {row.people > 1 && <p class="soft">{doorsText[language].forwarding.people(row.people)}</p>}
      {row.entered && <p class="soft">{doorsText[language].onBehalf.flag[row.entered]}</p>}
      {mayRun && row.state === 'declined' && declineReason && (
        <p>
          {t.reason} <q>{declineReason}</q>
        </p>
      )}
      {row.state !== 'declined' && row.state !== 'sent' && !wantsReminders && (
        <p class="soft">{t.noReminders}</p>
      )}
    </>
  )
}

function LastMail({ row, language }: { row: MonitorRow; language: Language }) {
  const { monitor: t } = roundsText[language]
  const last = row.messages.at(-1)
  if (!last) return <>{t.noMail}</>
  const troubled = last.state === 'failed' || (last.state === 'waiting' && last.tries > 0)
  return (
    <>
      {last.state === 'failed' ? <strong>{t.mails.failed}</strong> : t.mails[last.state]}
      {last.state === 'waiting' && last.tries > 0 && <> ({t.again})</>}
      {row.reminders > 0 && (
        <>
          <br />
          <small>{t.reminded(row.reminders)}</small>
        </>
      )}
      {troubled && last.reply && (
        <p>
          {t.serverSaid} <q>{last.reply}</q>
        </p>
      )}
    </>
  )
}

function Acts({ row, language }: { row: MonitorRow; language: Language }) {
  const { monitor: t } = roundsText[language]
  if (row.state === 'declined') return null
  const failed = row.messages.at(-1)?.state === 'failed'
  return (
    <>
      {row.contact.refusal !== null && (
        <p>
          <a href={contactPage(row)}>{t.correct}</a>
        </p>
      )}
      <a href={`/rounds/${row.invitation.round}/invitations/${row.invitation.id}/link`}>
        {failed ? t.resend : t.newLink}
        <span class="visually-hidden">
          : <bdi>{row.partner.name}</bdi>
        </span>
      </a>
      {row.state !== 'sent' && (
        <p>
          <a href={`/rounds/${row.invitation.round}/invitations/${row.invitation.id}/entry`}>
            {doorsText[language].onBehalf.act}
            <span class="visually-hidden">
              : <bdi>{row.partner.name}</bdi>
            </span>
          </a>
        </p>
      )}
      {row.state === 'invited' && (
        <p>
          <a href={`/rounds/${row.invitation.round}/invitations/${row.invitation.id}/paper`}>
            {doorsText[language].paper.act}
            <span class="visually-hidden">
              : <bdi>{row.partner.name}</bdi>
            </span>
          </a>
        </p>
      )}
    </>
  )
}

function contactPage({ partner, contact }: MonitorRow): string {
  return `/partners/${partner.id}/contacts/${contact.id}`
}
