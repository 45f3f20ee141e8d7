import { atomically, guard } from '#dialect'
import { eraseDeclineReasons } from '../../db/store/invitations.ts'
import { queueMessage, stopWaitingIn } from '../../db/store/messages.ts'
import { eraseAnswersOfCancelled, hasAnswersOfCancelled } from '../../db/store/responses.ts'
import { markCancelled } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { OpenRound } from '../domain/round.ts'
import { toBeTold } from './extend-round.ts'
import { announcementMessage } from './invitation-message.ts'

export type Cancelled = { kind: 'cancelled'; told: number } | { kind: 'not-open' }

/** Calls an open round off: its answers are erased, what waits is not sent, and everybody who was asked is told. */
export async function cancelRound(deps: Deps, round: OpenRound): Promise<Cancelled> {
  const people = await toBeTold(deps, round)
  const now = deps.clock.now()
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-open', markCancelled(tx, round.id, now)),
    eraseAnswersOfCancelled(tx),
    eraseDeclineReasons(tx, round.id),
    stopWaitingIn(tx, round.id, now),
    ...people.map((one) => queueMessage(tx, announcementMessage(deps, one, 'cancellation'))),
  ])
  if (outcome.kind === 'refused') return { kind: 'not-open' }
  deps.log('round-cancelled', { told: people.length })
  return { kind: 'cancelled', told: people.length }
}

/** A timer's look: an answer that was on its way when its round was called off is erased, too. */
export async function eraseCancelled(deps: Deps): Promise<void> {
  if (await hasAnswersOfCancelled(deps.db))
    await atomically(deps.db, (tx) => [eraseAnswersOfCancelled(tx)])
}
