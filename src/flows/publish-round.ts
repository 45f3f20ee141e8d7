import { atomically, type Db, guard } from '#dialect'
import { holdPlan } from '../../db/store/joint-plans.ts'
import { settledStepsOf, settleStep } from '../../db/store/round-steps.ts'
import { findRound, markPublished } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { RoundId, StaffId } from '../domain/ids.ts'
import { readPlan } from './read-plan.ts'

/** Why a round is published although its joint plan is not agreed, and who says so. */
export type WithoutPlan = { reason: string; by: StaffId | null }

export type Published = { kind: 'published' | 'not-found' | 'not-waiting' | 'no-plan' }

/**
 * Opens the shared results of a round to the learning event and to observers. What was said about them stands from now on.
 * It takes a plan that both sides have signed, or a reason why there is none; the reason is kept with the round's steps.
 */
export async function publishRound(
  deps: Deps,
  id: RoundId,
  without?: WithoutPlan,
): Promise<Published> {
  const round = await findRound(deps.db, id)
  if (!round) return { kind: 'not-found' }
  if (round.state !== 'shared') return { kind: 'not-waiting' }
  const at = deps.clock.now()
  const { standing, turn } = await readPlan(deps, id)
  const agreed = standing.kind === 'agreed'
  if (!agreed && !without && !(await planIsWaived(deps, id))) return { kind: 'no-plan' }
  const waive = (tx: Db, { reason, by }: WithoutPlan) =>
    settleStep(tx, { round: id, step: 'plan-agreed', state: 'waived', reason, by, at })
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-waiting', markPublished(tx, id, at)),
    ...(agreed ? [guard('no-plan', holdPlan(tx, id, turn))] : []),
    ...(!agreed && without ? [waive(tx, without)] : []),
  ])
  if (outcome.kind === 'committed') return { kind: 'published' }
  return { kind: outcome.by === 'no-plan' ? 'no-plan' : 'not-waiting' }
}

/** Whether somebody has said why this round goes on without an agreed plan. A mere tick is no signature. */
export async function planIsWaived({ db }: Deps, id: RoundId): Promise<boolean> {
  const steps = await settledStepsOf(db, id)
  return steps.some(({ step, state }) => step === 'plan-agreed' && state === 'waived')
}

/** Whether a round can be published only with a reason. */
export async function needsReason(deps: Deps, id: RoundId): Promise<boolean> {
  const { standing } = await readPlan(deps, id)
  return standing.kind !== 'agreed' && !(await planIsWaived(deps, id))
}
