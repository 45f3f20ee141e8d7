import { atomically, guard } from '#dialect'
import { findImportedRound, removeImportedRound } from '../../db/store/history.ts'
import { allResults } from '../../db/store/results.ts'
import type { Deps } from '../deps.ts'
import type { RoundId } from '../domain/ids.ts'
import { yearsComparedWith } from '../domain/imported-round.ts'

export type RemovedHistory =
  | { kind: 'removed' | 'not-found' }
  /** Later results speak of this year; they would speak of nothing. */
  | { kind: 'compared-with'; years: readonly number[] }

/** Takes away a year that was brought in, as long as no later results compare with it. */
export async function removeHistory(deps: Deps, id: RoundId): Promise<RemovedHistory> {
  const round = await findImportedRound(deps.db, id)
  if (!round) return { kind: 'not-found' }
  const years = yearsComparedWith(round.year, await allResults(deps.db))
  if (years.length > 0) return { kind: 'compared-with', years }
  const outcome = await atomically(deps.db, (tx) => [guard('gone', removeImportedRound(tx, round))])
  return { kind: outcome.kind === 'committed' ? 'removed' : 'not-found' }
}
