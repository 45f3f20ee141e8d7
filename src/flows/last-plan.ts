import { actionsOf } from '../../db/store/actions.ts'
import { planTurnOf, signaturesOf } from '../../db/store/joint-plans.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { Action } from '../domain/action.ts'
import { isInForce, planStanding } from '../domain/joint-plan.ts'
import { gradesSame } from '../domain/network.ts'
import { type ClosedRound, isShared, type Round } from '../domain/round.ts'

/** The joint plan that was agreed last before a round. */
export type LastPlan = { round: ClosedRound; actions: readonly Action[] }

/**
 * The last plan both sides agreed before a round opened: it stands from the moment the plan is signed or its round is
 * published, and only where it holds an action.
 */
export async function lastPlan(
  deps: Deps,
  of: Pick<Round, 'id' | 'network'> & { openedAt?: number },
): Promise<LastPlan | undefined> {
  const before = (await allRounds(deps.db))
    .filter(isShared)
    .filter(({ id, openedAt }) => id !== of.id && openedAt < (of.openedAt ?? Number.MAX_VALUE))
    .filter((one) => gradesSame(one, of))
    .sort((one, other) => other.openedAt - one.openedAt)
  for (const round of before) {
    const actions = await actionsOf(deps.db, round.id)
    if (actions.length > 0 && (await holds(deps, round, actions))) return { round, actions }
  }
  return undefined
}

async function holds(deps: Deps, round: ClosedRound, actions: readonly Action[]): Promise<boolean> {
  const turn = await planTurnOf(deps.db, round.id)
  const signatures = await signaturesOf(deps.db, round.id)
  return isInForce(round, planStanding({ turn, actions, signatures }))
}
