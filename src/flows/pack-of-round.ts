import { inputLinesOf } from '../../db/store/input-lines.ts'
import { noChangesOf } from '../../db/store/no-changes.ts'
import { findResults, resultsIn, resultsReadBy } from '../../db/store/results.ts'
import type { Deps } from '../deps.ts'
import type { PartnerId } from '../domain/ids.ts'
import type { InputLine } from '../domain/input-line.ts'
import type { NoChange } from '../domain/no-change.ts'
import type { Results } from '../domain/results.ts'
import type { SharedRound } from '../domain/round.ts'
import { type ToldInquiry, toldInquiry } from './told-inquiry.ts'

/** What every partner reads of a round, and the office's staff alike: all of it but a partner's own answers. */
export type Pack = {
  results: Results
  /** Documents of earlier rounds that were shared, in order of time. */
  earlier: readonly Results[]
  /** What was agreed before the round, against what was done. */
  agreed: readonly InputLine[]
  /** What will not change, and why. */
  noChanges: readonly NoChange[]
  /** Stories, wishes and propositions with what became of them; undefined where nobody asked for any. */
  told: ToldInquiry | undefined
}

/** @param reader the partner who reads it; null for the office's staff */
export async function packOf(
  { db }: Deps,
  { id, network = null }: SharedRound,
  reader: PartnerId | null,
): Promise<Pack | undefined> {
  const results = await findResults(db, id)
  if (!results) return undefined
  const shared = reader
    ? await resultsReadBy(db, reader, network)
    : await resultsIn(db, ['shared', 'published', 'archived'], network)
  const own = shared.findIndex(({ round }) => round.id === results.round.id)
  return {
    results,
    earlier: shared.slice(0, Math.max(0, own)),
    agreed: await inputLinesOf(db, id),
    noChanges: await noChangesOf(db, id),
    told: await toldInquiry({ db }, results),
  }
}
