import { findExtension } from '../../db/store/extensions.ts'
import { allRounds } from '../../db/store/rounds.ts'
import { setRemindersOf } from '../../db/store/set-reminders.ts'
import { CancelledPage } from '../../views/pages/rounds/cancelled.tsx'
import { DraftPage } from '../../views/pages/rounds/draft.tsx'
import { LaunchedPage } from '../../views/pages/rounds/launched.tsx'
import { RoundsPage } from '../../views/pages/rounds/rounds.tsx'
import { readMonitorSearch } from '../domain/monitor.ts'
import { countParticipation } from '../domain/participation.ts'
import { statesReadBy } from '../domain/readable-results.ts'
import { nextReminder } from '../domain/reminder-schedule.ts'
import {
  type DraftRound,
  isClosed,
  isLaunched,
  type LaunchedRound,
  type Round,
} from '../domain/round.ts'
import { candidatesOf } from '../flows/choose-recipients.ts'
import { networkNameOf, networkOf } from '../flows/network-of.ts'
import { asksInquiry } from '../flows/read-inquiry.ts'
import { partnersOf, remindable } from '../flows/remind.ts'
import { stepsOf } from '../flows/round-steps.ts'
import { type OrganisationProgress, organisationsOf } from '../flows/watch-round.ts'
import { get, mayHere, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { archiveRoutes } from './archive.tsx'
import { codingRoutes } from './coding.tsx'
import { consultingHome, consultingRoutes } from './consulting.tsx'
import { ledgerRoutes } from './ledger.tsx'
import { onBehalfRoutes } from './on-behalf.tsx'
import { paperRoutes } from './paper.tsx'
import { readingRoutes } from './reading.tsx'
import { reminderPlanRoutes } from './reminder-plan.tsx'
import { aroundRound, roundAroundRoutes } from './round-around.tsx'
import { roundLetterRoutes } from './round-letters.tsx'
import { roundMoveRoutes } from './round-moves.tsx'
import { roundOpeningRoutes } from './round-opening.tsx'
import { roundPlanRoutes } from './round-plan.tsx'
import { roundSharingRoutes } from './round-sharing.tsx'
import { ofRound } from './round-visit.ts'
import { runningRoundRoutes } from './running-round.tsx'
import { undeliveredRoutes } from './undelivered.tsx'
import { workshopRoutes } from './workshop.tsx'

export const roundRoutes: readonly StaffRoute[] = [
  get('/rounds', 'see rounds', list),
  ...roundPlanRoutes,
  get('/rounds/:id', 'see rounds', ofRound(show)),
  ...roundAroundRoutes,
  ...workshopRoutes,
  ...reminderPlanRoutes,
  ...roundLetterRoutes,
  ...consultingRoutes,
  ...roundOpeningRoutes,
  ...runningRoundRoutes,
  ...readingRoutes,
  ...codingRoutes,
  ...roundSharingRoutes,
  ...archiveRoutes,
  ...roundMoveRoutes,
  ...undeliveredRoutes,
  ...ledgerRoutes,
  ...onBehalfRoutes,
  ...paperRoutes,
]

async function list(visit: StaffVisit) {
  const rounds = (await allRounds(visit.deps.db)).toReversed()
  const mayRun = mayHere(visit, 'run rounds')
  return page(visit.c, <RoundsPage frame={visit.frame} rounds={rounds} mayRun={mayRun} />)
}

async function show(visit: StaffVisit, round: Round) {
  if (round.state === 'draft') return await showDraft(visit, round)
  if (round.state === 'consulting') return await consultingHome(visit, round)
  if (isLaunched(round)) return await showLaunched(visit, round)
  return page(visit.c, <CancelledPage frame={visit.frame} round={round} />)
}

async function showDraft(visit: StaffVisit, round: DraftRound) {
  const { c, deps, frame } = visit
  return page(
    c,
    <DraftPage
      frame={frame}
      round={round}
      surveys={round.surveys.map((id) => deps.surveys.get(id)?.title ?? { en: id })}
      candidates={await candidatesOf(deps, round)}
      network={await networkNameOf(deps, round)}
      reminders={await setRemindersOf(deps.db, round.id)}
      steps={mayHere(visit, 'run rounds') ? await stepsOf(deps, round) : []}
      mayRun={mayHere(visit, 'run rounds')}
      around={await aroundRound(visit, round)}
    />,
  )
}

async function showLaunched(visit: StaffVisit, round: LaunchedRound) {
  const { c, deps, frame } = visit
  const progress = await organisationsOf(deps, round)
  const reminders = await setRemindersOf(deps.db, round.id)
  const mayRun = mayHere(visit, 'run rounds')
  const maySeeResults = isClosed(round) && statesReadBy(visit.staff.role).includes(round.state)
  return page(
    c,
    <LaunchedPage
      frame={frame}
      round={round}
      participation={countParticipation(progress.map(({ state }) => state))}
      sentInPart={progress.filter(sentSome).length}
      rows={rowsFor(visit, progress)}
      search={readMonitorSearch((name) => c.req.query(name))}
      reminders={reminders}
      nextReminder={round.state === 'open' ? nextReminder(reminders, round) : null}
      now={deps.clock.now()}
      extension={(await findExtension(deps.db, round.id)) ?? null}
      steps={mayHere(visit, 'see closed results') ? await stepsOf(deps, round) : []}
      mayRun={mayRun}
      around={await aroundRound(visit, round)}
      mayGrade={mayHere(visit, 'grade the office itself') && (await gradesItself(deps, round))}
      mayPrepare={mayHere(visit, 'prepare the event')}
      maySeeResults={maySeeResults}
      inquiry={maySeeResults && round.resultsAt !== null && (await asksInquiry(deps, round))}
      remindable={
        mayRun && round.state === 'open' ? partnersOf(await remindable(deps, round)).length : 0
      }
    />,
  )
}

/** The office grades itself where it is graded, and a network where it leads it. */
async function gradesItself(deps: StaffVisit['deps'], round: LaunchedRound): Promise<boolean> {
  return !round.network || (await networkOf(deps, round))?.isLedByOffice === true
}

/** Whether something of a partner counts although a part is missing. */
function sentSome({ state, sentParts }: OrganisationProgress): boolean {
  return state !== 'sent' && sentParts.length > 0
}

/** Who runs rounds sees every partner, a focal point its own, and all others only how many have answered. */
function rowsFor(
  visit: StaffVisit,
  progress: readonly OrganisationProgress[],
): readonly OrganisationProgress[] | null {
  if (!mayHere(visit, 'see who has answered')) return null
  if (mayHere(visit, 'run rounds')) return progress
  return progress.filter(({ partner }) => partner.focalPoint === visit.staff.id)
}
