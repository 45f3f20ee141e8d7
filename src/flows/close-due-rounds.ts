import { atomically, guard } from '#dialect'
import { type Queued, queueMessage } from '../../db/store/messages.ts'
import { addNamedGrades, addResults, markResultsComputed } from '../../db/store/results.ts'
import { allRounds, markClosed } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { Instant } from '../domain/calendar.ts'
import { resultsSchema } from '../domain/results.ts'
import {
  type ClosedRound,
  closingInstant,
  isClosed,
  type Round,
  resultsAreDue,
} from '../domain/round.ts'
import type { Staff } from '../domain/staff.ts'
import { computeRoundResults } from './compute-round-results.ts'
import { thanksMessage } from './invitation-message.ts'
import { mailTalkRequests } from './mail-talk-requests.ts'
import { nameGrades } from './name-grades.ts'
import { noteAct } from './note-act.ts'
import { finishSealing, sealing } from './seal-round.ts'
import { staffMessage } from './staff-message.ts'
import { progressOf } from './watch-round.ts'

/**
 * Closes the rounds whose time has come and computes what can no longer change. A timer calls it every few seconds:
 * it looks first, and writes nothing when there is nothing to do.
 */
export async function closeDueRounds(deps: Deps): Promise<void> {
  await finishSealing(deps)
  const now = deps.clock.now()
  const rounds = await allRounds(deps.db)
  if (!rounds.some((round) => isDue(round, now))) return
  for (const round of rounds) if (round.state === 'open') await closeIfDue(deps, round, now)
  // What came in time may still be on its way to the disk; behind this empty list it has arrived.
  await atomically(deps.db, () => [])
  for (const round of byOpening(await allRounds(deps.db)))
    if (resultsAreDue(round, now)) await publishResults(deps, round, now)
  await finishSealing(deps)
  await mailTalkRequests(deps)
}

function isDue(round: Round, now: Instant): boolean {
  switch (round.state) {
    case 'open':
      return closingInstant(round) <= now
    case 'closed':
      return resultsAreDue(round, now)
    case 'draft':
    case 'consulting':
    case 'shared':
    case 'published':
    case 'archived':
    case 'cancelled':
      return false
  }
}

/** Closed at its own instant, however late the timer is: a server that was down changes no promise. */
async function closeIfDue(deps: Deps, round: Round, now: Instant): Promise<void> {
  const at = closingInstant(round)
  if (at > now) return
  await atomically(deps.db, (tx) => [
    guard('not-open', markClosed(tx, round.id, at)),
    noteAct(tx, deps, 'round-closed', byItself(round)),
  ])
}

/** Nobody pressed a button: the audit log says so. */
function byItself({ id }: Round) {
  return { by: null, about: { kind: 'round', id } } as const
}

/** Older rounds first: a later one is compared with them. */
function byOpening(rounds: readonly Round[]): readonly ClosedRound[] {
  return rounds.filter(isClosed).sort((one, other) => one.openedAt - other.openedAt)
}

async function publishResults(deps: Deps, round: ClosedRound, now: Instant): Promise<void> {
  // The last gate before anybody can read it: a hidden cell with a figure would not pass.
  const document = resultsSchema.parse(await computeRoundResults(deps, round))
  const named = await nameGrades(deps, round)
  const seal = await sealing(deps, round)
  const answered = await thoseToThank(deps, round)
  const coordinators = (await allStaff(deps.db)).filter(({ role }) => role === 'coordinator')
  await atomically(deps.db, (tx) => [
    guard('computed-once', markResultsComputed(tx, round.id, now)),
    addResults(tx, round.id, document),
    ...(named ? [addNamedGrades(tx, round.id, named)] : []),
    ...seal(tx),
    noteAct(tx, deps, 'results-computed', byItself(round)),
    ...answered.map((one) => queueMessage(tx, thanksMessage(deps, one, round, now))),
    ...coordinators.map((staff) => queueMessage(tx, roundClosedMessage(deps, round, staff))),
  ])
}

/** Who has sent answers and takes mail. In an anonymous round only who has sent all of it: the rest is nobody's to know. */
async function thoseToThank(deps: Deps, round: ClosedRound) {
  return (await progressOf(deps, round)).filter(
    ({ state, sentParts, contact }) =>
      (state === 'sent' || (round.mode !== 'anonymous' && sentParts.length > 0)) &&
      !contact.optedOut &&
      contact.refusal === null,
  )
}

function roundClosedMessage(deps: Deps, { id }: ClosedRound, staff: Staff): Queued {
  const occasion = `round-closed ${id} ${staff.id}`
  return { ...staffMessage(deps, staff), kind: 'round-closed', round: id, occasion }
}
