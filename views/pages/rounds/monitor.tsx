import type { Invitation, ParticipationState } from '../../../src/domain/invitation.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { Message } from '../../../src/domain/message.ts'
import {
  type Bounce,
  lastMail,
  type MonitorSearch,
  monitorSorts,
  standingOf,
} from '../../../src/domain/monitor.ts'
import type { Contact, Partner } from '../../../src/domain/partner.ts'
import type { DeskChannel } from '../../../src/domain/response-entry.ts'
import { isReadOnly, isShared, type LaunchedRound } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { doorsText } from '../../text/doors.ts'
import { figuresText } from '../../text/figures.ts'
import { monitorText } from '../../text/monitor.ts'
import { respondText } from '../../text/respond.ts'
import { roundsText } from '../../text/rounds.ts'
import { monitorAddress } from './monitor-address.ts'
import { MonitorFilter } from './monitor-filter.tsx'

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
  bounce: Bounce | null
  reminders: number
}

type Props = {
  frame: Frame
  round: LaunchedRound
  /** Those found, and how many there are. */
  rows: readonly MonitorRow[]
  all: number
  search: MonitorSearch
  mayRun: boolean
}

/** Per partner: where it stands, its last mail, and what can be done. */
export function Monitor({ frame, round, rows, all, search, mayRun }: Props) {
  const { monitor: t } = roundsText[frame.language]
  if (all === 0) return <p>{t.noOwn}</p>
  const shared = isShared(round)
  const withActs = mayRun && !isReadOnly(round) && (round.state === 'open' || shared)
  return (
    <section id="partners">
      <MonitorFilter frame={frame} round={round} search={search} mayRun={mayRun} />
      {rows.length === 0 ? (
        <p>{monitorText[frame.language].nobodyFound}</p>
      ) : (
        <div class="scroll">
          <table class="stacked">
            <caption>
              {mayRun ? t.caption : t.ownCaption}
              {rows.length < all && ` (${monitorText[frame.language].shown(rows.length, all)})`}
            </caption>
            <Heads frame={frame} round={round} search={search} withActs={withActs} />
            <tbody>
              {rows.map((row) => (
                <Row row={row} frame={frame} mayRun={mayRun} withActs={withActs} shared={shared} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

type HeadsProps = Pick<Props, 'frame' | 'round' | 'search'> & { withActs: boolean }

function Heads({ frame, round, search, withActs }: HeadsProps) {
  const { monitor: t } = roundsText[frame.language]
  const { filter } = monitorText[frame.language]
  const heads = { partner: t.partner, standing: filter.standing, mail: t.mail }
  return (
    <thead>
      <tr>
        {monitorSorts.map((sort) => (
          <th scope="col" aria-sort={sort === search.sort ? 'ascending' : undefined}>
            {sort === search.sort ? (
              heads[sort]
            ) : (
              <a href={monitorAddress(round, { ...search, sort })}>{heads[sort]}</a>
            )}
          </th>
        ))}
        {withActs && <th scope="col">{t.act}</th>}
      </tr>
    </thead>
  )
}

type RowProps = {
  row: MonitorRow
  frame: Frame
  mayRun: boolean
  withActs: boolean
  /** The link leads to the results: it can be sent again, and there is nothing else to do. */
  shared: boolean
}

function Row({ row, frame, mayRun, withActs, shared }: RowProps) {
  const { monitor: t } = roundsText[frame.language]
  return (
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
      <td data-name={monitorText[frame.language].filter.standing}>
        <Status row={row} language={frame.language} mayRun={mayRun} />
      </td>
      <td data-name={t.mail}>
        <LastMail row={row} language={frame.language} />
      </td>
      {withActs && (
        <td>
          <Acts row={row} language={frame.language} shared={shared} />
        </td>
      )}
    </tr>
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
  const { declineReason, declineChoice, wantsReminders } = row.invitation
  return (
    <>
      <strong>{row.late ? t.late : monitorText[language].standings[standingOf(row)]}</strong>
      {row.people > 1 && <p class="soft">{doorsText[language].forwarding.people(row.people)}</p>}
      {row.entered && <p class="soft">{doorsText[language].onBehalf.flag[row.entered]}</p>}
      {mayRun && row.state === 'declined' && (declineChoice || declineReason) && (
        <p>
          {t.reason} {declineChoice && respondText[language].start.declineChoices[declineChoice]}{' '}
          {declineReason && <q>{declineReason}</q>}
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
  const last = lastMail(row.messages) ?? row.messages.at(-1)
  if (!last) return <>{t.noMail}</>
  const troubled = last.state === 'failed' || (last.state === 'waiting' && last.tries > 0)
  return (
    <>
      {monitorText[language].kinds[last.kind]}
      {figuresText[language].colon}
      {t.mails[last.state]}
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
      {row.bounce && (
        <p>
          {monitorText[language].cameBack} <q>{row.bounce.words}</q>
        </p>
      )}
    </>
  )
}

type ActsProps = { row: MonitorRow; language: Language; shared: boolean }

function Acts({ row, language, shared }: ActsProps) {
  const { monitor: t } = roundsText[language]
  if (row.state === 'declined' && !shared) return null
  const standing = standingOf(row)
  const open = pageOf(row)
  const link = (to: string, words: string) => (
    <p>
      <a href={`${open}/${to}`}>
        {words}
        <span class="visually-hidden">
          : <bdi>{row.partner.name}</bdi>
        </span>
      </a>
    </p>
  )
  if (shared) return link('link', t.newLink)
  return (
    <>
      {standing === 'refused' || standing === 'bounced' ? (
        <CorrectAddress row={row} language={language} />
      ) : (
        link('link', t.newLink)
      )}
      {standing === 'bounced' && <TakeBack row={row} language={language} />}
      {row.state !== 'sent' && link('entry', doorsText[language].onBehalf.act)}
      {row.state === 'invited' && link('paper', doorsText[language].paper.act)}
      {standing === 'accepted' && link('bounce', monitorText[language].bounce.act)}
    </>
  )
}

type ActProps = { row: MonitorRow; language: Language }

/** The cure where the fault is shown: the address, and sending again, in one step. */
function CorrectAddress({ row, language }: ActProps) {
  const t = monitorText[language].correct
  const id = `email-${row.invitation.id}`
  return (
    <form method="post" action={`${pageOf(row)}/address`}>
      <input type="hidden" name="version" value={row.invitation.linkVersion} />
      <label for={id}>
        {t.label}
        <span class="visually-hidden">
          : <bdi>{row.partner.name}</bdi>
        </span>
      </label>
      <input id={id} name="email" type="email" value={row.contact.email} />
      <p>
        <button type="submit" class="second">
          {t.send}
        </button>
      </p>
    </form>
  )
}

function TakeBack({ row, language }: ActProps) {
  return (
    <form method="post" action={`${pageOf(row)}/bounce/undo`}>
      <button type="submit" class="quiet">
        {monitorText[language].bounce.undo}
        <span class="visually-hidden">
          : <bdi>{row.partner.name}</bdi>
        </span>
      </button>
    </form>
  )
}

function pageOf({ invitation }: MonitorRow): string {
  return `/rounds/${invitation.round}/invitations/${invitation.id}`
}
