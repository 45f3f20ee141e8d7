import { atomically, guard } from '#dialect'
import { addRound, changeRound } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { RoundId } from '../domain/ids.ts'
import type { RoundPlan } from '../domain/round.ts'

/** Starts an annual round as a draft: nobody hears of it yet. */
export async function planRound(deps: Deps, plan: RoundPlan): Promise<RoundId> {
  const id: RoundId = deps.newId()
  await atomically(deps.db, (tx) => [addRound(tx, { ...plan, id, state: 'draft' })])
  return id
}

/** Changes the plan of a draft. What was promised at opening is never changed again. */
export async function changePlan(
  deps: Deps,
  id: RoundId,
  plan: RoundPlan,
): Promise<{ kind: 'changed' | 'not-draft' }> {
  const outcome = await atomically(deps.db, (tx) => [guard('not-draft', changeRound(tx, id, plan))])
  return { kind: outcome.kind === 'committed' ? 'changed' : 'not-draft' }
}
