import { resultsIn } from '../../db/store/results.ts'
import type { Deps } from '../deps.ts'
import type { PromisedAction } from '../domain/results.ts'
import type { RoundState } from '../domain/round.ts'

/**
 * What partners say became of actions, by the id of each: as the results of later rounds have it, the latest word last.
 * @param states how far a round must have come for its results to be read here
 */
export async function partnersOnActions(
  { db }: Deps,
  states: readonly RoundState[],
): Promise<ReadonlyMap<string, PromisedAction>> {
  const documents = await resultsIn(db, states)
  return new Map(
    documents.flatMap(({ promises }) => (promises?.actions ?? []).map((one) => [one.action, one])),
  )
}
