import { atomically, guard } from '#dialect'
import { holdState } from '../../db/store/rounds.ts'
import { keepWish } from '../../db/store/wishes.ts'
import type { Deps } from '../deps.ts'
import type { TextId } from '../domain/ids.ts'
import { type ClosedRound, isReadOnly } from '../domain/round.ts'
import type { WishFacts } from '../domain/wish.ts'

/**
 * Keeps what became of a wish. The answer may change as long as the round lives: the plan is written after the wishes were
 * shared. What was shared of the wish itself stands in the results.
 * @param seen at which turn the form was made
 */
export async function answerWish(
  deps: Deps,
  round: ClosedRound,
  text: TextId,
  seen: number,
  facts: WishFacts,
): Promise<{ kind: 'kept' | 'fixed' | 'changed-since' }> {
  if (isReadOnly(round)) return { kind: 'fixed' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('fixed', holdState(tx, round)),
    guard('changed-since', keepWish(tx, { ...facts, text, round: round.id, turn: seen })),
  ])
  if (outcome.kind === 'committed') return { kind: 'kept' }
  return { kind: outcome.by === 'fixed' ? 'fixed' : 'changed-since' }
}
