import { type Instant, instantOf, type LocalMoment } from '../../../src/domain/calendar.ts'
import type { Language } from '../../../src/domain/language.ts'
import {
  type MonitorSearch,
  type NextStep,
  nextStep,
  searched,
} from '../../../src/domain/monitor.ts'
import type { Participation } from '../../../src/domain/participation.ts'
import type { SetReminder } from '../../../src/domain/reminder-schedule.ts'
import {
  type ClosedRound,
  closingInstant,
  grace,
  isClosed,
  type LaunchedRound,
  type OpenRound,
} from '../../../src/domain/round.ts'
import type { StepStanding } from '../../../src/domain/round-step.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { archiveText } from '../../text/archive.ts'
import { longMoment } from '../../text/dates.ts'
import { doorsText } from '../../text/doors.ts'
import { consultingText } from '../../text/proposals.ts'
import { remindersText } from '../../text/reminders.ts'
import { roundMovesText } from '../../text/round-moves.ts'
import { roundsText } from '../../text/rounds.ts'
import { sharingText } from '../../text/sharing.ts'
import { type Around, AroundRound } from './around.tsx'
import { Monitor, type MonitorRow } from './monitor.tsx'
import { NextStepNote } from './next-step.tsx'
import { RoundPlaces } from './round-places.tsx'
import { SetReminders } from './set-reminders.tsx'
import { Steps } from './steps.tsx'

type Props = {
  frame: Frame
  round: LaunchedRound
  participation: Participation
  /** How many of those that have not sent everything have sent a part. */
  sentInPart: number
  /** Null for those who may know how many have answered, but not who. */
  rows: readonly MonitorRow[] | null
  search: MonitorSearch
  /** When the next set reminder goes out. */
  nextReminder: Instant | null
  now: Instant
  reminders: readonly SetReminder[]
  /** The one time its closing was moved. */
  extension: { closedBefore: LocalMoment } | null
  mayRun: boolean
  around: Around
  maySeeResults: boolean
  /** Whether this person is of the team that grades the office itself. */
  mayGrade: boolean
  /** Whether this person prepares the learning event. */
  mayPrepare: boolean
  /** Whether there is an appreciative inquiry that this person may read. */
  inquiry: boolean
  /** What has to be seen to before the next move; none for those who do not lead it on. */
  steps: readonly StepStanding[]
  /** How many would get a reminder now. */
  remindable: number
}

/** A round whose invitations are out: who has answered while it is open, and the way to its results afterwards. */
export function LaunchedPage(props: Props) {
  const { frame, round, participation, sentInPart, rows, mayRun } = props
  const { monitor: t, states } = roundsText[frame.language]
  const title = round.title[frame.language]
  return (
    <StaffPage frame={frame} title={title}>
      <p>
        <span class="tag">{states[round.state]}</span>
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="lead">
        {t.sentSoFar(participation.sent, participation.invited)}{' '}
        {sentInPart > 0 && `${t.sentInPart(sentInPart)} `}
        {timing(props)}
      </p>
      {mayRun && rows && round.state === 'open' && (
        <NextStepNote frame={frame} round={round} step={stepOf(props, round, rows)} />
      )}
      {round.state === 'open' ? <p>{t.noResults}</p> : <AfterClosing {...props} />}
      {mayRun && round.state === 'open' && <OpenActs {...props} />}
      <Steps frame={frame} round={round} steps={props.steps} />
      <RoundPlaces {...props} />
      {round.unconsulted && (
        <p class="soft">{consultingText[frame.language].unconsulted(round.unconsulted)}</p>
      )}
      <Counts frame={frame} participation={participation} />
      {mayRun && round.state === 'open' && <ComingReminders {...props} round={round} />}
      {rows && (
        <Monitor
          frame={frame}
          round={round}
          rows={searched(rows, props.search)}
          all={rows.length}
          search={props.search}
          mayRun={mayRun}
        />
      )}
      <AroundRound frame={frame} round={round} around={props.around} />
    </StaffPage>
  )
}

function stepOf(props: Props, round: OpenRound, rows: readonly MonitorRow[]): NextStep {
  const { remindable, nextReminder, now } = props
  return nextStep({ rows, remindable, nextReminder, closing: closingInstant(round), now })
}

function timing({ frame, round, extension }: Props): string {
  const { monitor, closed } = roundsText[frame.language]
  const words = (at: Instant) => longMoment(at, round.zone, frame.language)
  const { from } = roundMovesText[frame.language].extension
  const moved = extension && ` ${from(words(instantOf(extension.closedBefore, round.zone)))}`
  return round.state === 'open'
    ? `${monitor.closes(words(closingInstant(round)))}${moved ?? ''}`
    : closed.since(words(round.closedAt))
}

function AfterClosing({ frame, round, mayRun, maySeeResults }: Props) {
  const { closed: t } = roundsText[frame.language]
  if (!isClosed(round)) return null
  if (round.resultsAt === null)
    return (
      <div class="note">
        <p>{t.soon(longMoment(round.closedAt + grace, round.zone, frame.language))}</p>
        <p>{t.grace}</p>
      </div>
    )
  return (
    <div class="note good">
      <p>{standingWords(round, maySeeResults, frame.language)}</p>
      {maySeeResults && <ResultActs frame={frame} round={round} mayRun={mayRun} />}
    </div>
  )
}

function standingWords(round: ClosedRound, maySeeResults: boolean, language: Language): string {
  const { standing: t } = sharingText[language]
  switch (round.state) {
    case 'closed':
      return maySeeResults ? t.closed : t.closedForOthers
    case 'shared':
      return t.shared(longMoment(round.sharedAt, round.zone, language))
    case 'published':
      return t.published(longMoment(round.publishedAt, round.zone, language))
    case 'archived':
      return t.archived(longMoment(round.archivedAt, round.zone, language))
  }
}

type ResultActsProps = { frame: Frame; round: ClosedRound; mayRun: boolean }

/** To the results, and the next step of the round. */
function ResultActs({ frame, round, mayRun }: ResultActsProps) {
  const { closed: t } = roundsText[frame.language]
  const { acts } = sharingText[frame.language]
  return (
    <p class="actions">
      <a class="button" href={`/rounds/${round.id}/results`}>
        {t.toResults}
      </a>
      {mayRun && round.state === 'closed' && (
        <a class="button" href={`/rounds/${round.id}/sharing`}>
          {acts.share}
        </a>
      )}
      {mayRun && round.state === 'shared' && (
        <a class="button" href={`/rounds/${round.id}/publication`}>
          {acts.publish}
        </a>
      )}
      {mayRun && round.state === 'published' && (
        <a class="button second" href={`/rounds/${round.id}/archive`}>
          {archiveText[frame.language].act}
        </a>
      )}
      <a class="button second" href={`/rounds/${round.id}/present`}>
        {t.present}
      </a>
    </p>
  )
}

function OpenActs({ frame, round, remindable, extension }: Props) {
  const moves = roundMovesText[frame.language]
  const { monitor: t } = roundsText[frame.language]
  return (
    <>
      <p class="actions">
        {remindable > 0 && (
          <a class="button" href={`/rounds/${round.id}/reminders`}>
            {t.remind(remindable)}
          </a>
        )}
        <a class="button second" href={`/rounds/${round.id}/closing`}>
          {t.close}
        </a>
        <a href={`/rounds/${round.id}/paper`}>{doorsText[frame.language].paper.link}</a>
        {extension === null && <a href={`/rounds/${round.id}/extension`}>{moves.extension.act}</a>}
        <a href={`/rounds/${round.id}/cancellation`}>{moves.cancellation.act}</a>
      </p>
      {remindable === 0 && <p class="soft">{t.nobodyToRemind}</p>}
    </>
  )
}

function ComingReminders({ frame, round, reminders }: Props & { round: OpenRound }) {
  const t = remindersText[frame.language]
  return (
    <section>
      <h2>{t.heading}</h2>
      <SetReminders frame={frame} round={round} set={reminders} />
      <p>
        <a href={`/rounds/${round.id}/reminder-plan`}>{t.change}</a>
      </p>
    </section>
  )
}

function Counts({ frame, participation }: { frame: Frame; participation: Participation }) {
  const { counts } = roundsText[frame.language].monitor
  const { invited, started, sent, declined } = participation
  const notBegun = invited - started - sent - declined
  return (
    <dl class="facts">
      <dt>{counts.invited}</dt>
      <dd>{invited}</dd>
      <dt>{counts.notBegun}</dt>
      <dd>{notBegun}</dd>
      <dt>{counts.started}</dt>
      <dd>{started}</dd>
      <dt>{counts.sent}</dt>
      <dd>{sent}</dd>
      <dt>{counts.declined}</dt>
      <dd>{declined}</dd>
    </dl>
  )
}
