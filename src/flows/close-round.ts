import { atomically, guard } from '#dialect'
import { findRound, markClosed } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { RoundId } from '../domain/ids.ts'
import { closingInstant } from '../domain/round.ts'

/** Closes an open round by hand, now; what is sent within the grace period still counts. */
export async function closeRound(
  deps: Deps,
  id: RoundId,
): Promise<{ kind: 'closed' | 'not-open' | 'not-found' }> {
  const round = await findRound(deps.db, id)
  if (!round) return { kind: 'not-found' }
  if (round.state !== 'open') return { kind: 'not-open' }
  // Closing by hand never takes a round past its own closing time.
  const at = Math.min(deps.clock.now(), closingInstant(round))
  const outcome = await atomically(deps.db, (tx) => [guard('not-open', markClosed(tx, id, at))])
  return { kind: outcome.kind === 'committed' ? 'closed' : 'not-open' }
}
