import { atomically, guard } from '#dialect'
import { actionsOf } from '../../db/store/actions.ts'
import { messagesOfRound, type Queued } from '../../db/store/messages.ts'
import { settledStepsOf, settleStep } from '../../db/store/round-steps.ts'
import { findRound, markArchived } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { type Action, isSettled } from '../domain/action.ts'
import type { RoundId, StaffId } from '../domain/ids.ts'
import type { Round } from '../domain/round.ts'

/** What stands between a round and the archive. */
export type ArchiveReview = {
  /** Actions of its plan that have not come to an end; they are carried over as open. */
  open: readonly Action[]
  /** Mails to partners that have not left yet. */
  mails: number
}

export async function reviewArchive(deps: Deps, { id }: Round): Promise<ArchiveReview> {
  const mails = (await messagesOfRound(deps.db, id)).filter(isOnItsWay)
  const open = (await actionsOf(deps.db, id)).filter(({ status }) => !isSettled(status))
  return { open, mails: mails.length }
}

/** What waits for the person of trust is nothing the archive waits for, and nothing to tell. */
function isOnItsWay({ kind, state, settledAt }: Queued): boolean {
  if (kind === 'talk-requests') return false
  return state === 'waiting' || state === 'sending' || (state === 'unsure' && !settledAt)
}

export type Archived = { kind: 'archived' | 'not-found' | 'not-waiting' | 'mails' | 'open-actions' }

/**
 * Closes the book on a published round: it is read from now on and not changed. Partners must have been sent everything,
 * and every action has come to an end or is carried over, which somebody says.
 */
export async function archiveRound(
  deps: Deps,
  id: RoundId,
  { carriedOver, by }: { carriedOver: boolean; by: StaffId },
): Promise<Archived> {
  const round = await findRound(deps.db, id)
  if (!round) return { kind: 'not-found' }
  if (round.state !== 'published') return { kind: 'not-waiting' }
  const { open, mails } = await reviewArchive(deps, round)
  if (mails > 0) return { kind: 'mails' }
  if (open.length > 0 && !carriedOver) return { kind: 'open-actions' }
  const at = deps.clock.now()
  const said = (await settledStepsOf(deps.db, id)).some(({ step }) => step === 'plan-final')
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-waiting', markArchived(tx, id, at)),
    ...(said
      ? []
      : [settleStep(tx, { round: id, step: 'plan-final', state: 'ticked', reason: null, by, at })]),
  ])
  return { kind: outcome.kind === 'committed' ? 'archived' : 'not-waiting' }
}
