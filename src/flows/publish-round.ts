import { atomically, guard } from '#dialect'
import { findRound, markPublished } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { RoundId } from '../domain/ids.ts'

/** Opens the shared results of a round to the learning event and to observers. What was said about them stands from now on. */
export async function publishRound(
  deps: Deps,
  id: RoundId,
): Promise<{ kind: 'published' | 'not-found' | 'not-waiting' }> {
  const round = await findRound(deps.db, id)
  if (!round) return { kind: 'not-found' }
  const at = deps.clock.now()
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-waiting', markPublished(tx, id, at)),
  ])
  return { kind: outcome.kind === 'committed' ? 'published' : 'not-waiting' }
}
