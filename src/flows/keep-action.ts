import { atomically, guard, type Outcome } from '#dialect'
import { addAction, changeAction, removeAction } from '../../db/store/actions.ts'
import { movePlan } from '../../db/store/joint-plans.ts'
import { holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { Action } from '../domain/action.ts'
import type { ActionFacts } from '../domain/action-form.ts'
import { mayPlan, type PlannedAction } from '../domain/joint-plan.ts'
import type { Round } from '../domain/round.ts'

/** *Meanwhile*: somebody else changed or removed it. *Reported*: what has a history is dropped by agreement and not taken away. */
export type KeptAction = { kind: 'kept' | 'fixed' | 'meanwhile' | 'reported' }

/** Writes an action of a round's plan, new or changed. Either makes a version of the plan that nobody has signed yet. */
export async function keepAction(
  deps: Deps,
  round: Round,
  before: Action | null,
  facts: ActionFacts,
): Promise<KeptAction> {
  if (!mayPlan(round)) return { kind: 'fixed' }
  const { id, turn, status } = before ?? {
    id: deps.newId<'action'>(),
    turn: 1,
    status: 'planned' as const,
  }
  const written = { ...facts, id, round: round.id, turn, status }
  const outcome = await atomically(deps.db, (tx) => [
    guard('fixed', holdState(tx, round)),
    before ? guard('meanwhile', changeAction(tx, written)) : addAction(tx, written),
    movePlan(tx, round.id),
  ])
  return kept(outcome)
}

/** Takes an action out of the plan, as long as nobody has reported on it. */
export async function dropAction(
  deps: Deps,
  round: Round,
  action: Pick<PlannedAction, 'id' | 'turn' | 'reports'>,
): Promise<KeptAction> {
  if (!mayPlan(round)) return { kind: 'fixed' }
  if (action.reports.length > 0) return { kind: 'reported' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('fixed', holdState(tx, round)),
    guard('meanwhile', removeAction(tx, action)),
    movePlan(tx, round.id),
  ])
  return kept(outcome)
}

function kept(outcome: Outcome): KeptAction {
  if (outcome.kind === 'committed') return { kind: 'kept' }
  return { kind: outcome.by === 'fixed' ? 'fixed' : 'meanwhile' }
}
