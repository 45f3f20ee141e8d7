import type { Deps } from '../deps.ts'
import { type ReviewedAction, reviewed } from '../domain/action-review.ts'
import type { UnopenedRound } from '../domain/round.ts'
import { lastPlan } from './last-plan.ts'

/**
 * The actions a round will ask its partners about: all of the last agreed plan but those dropped by agreement. What its
 * owners report as done is asked too, since only partners can confirm it.
 */
export async function reviewedActions(
  deps: Deps,
  round: UnopenedRound,
): Promise<readonly ReviewedAction[]> {
  const plan = await lastPlan(deps, round)
  if (!plan) return []
  return reviewed(
    plan.round.year,
    plan.actions.filter(({ status }) => status !== 'dropped'),
  )
}
