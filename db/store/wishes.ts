import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { RoundId } from '../../src/domain/ids.ts'
import type { Wish } from '../../src/domain/wish.ts'
import { wish } from '../schema.ts'

/** What was said of the wishes of a round. */
export async function wishesOf(db: Db, round: RoundId): Promise<Wish[]> {
  const rows = await db.select().from(wish).where(eq(wish.round, round))
  return rows.map(wishFrom)
}

/** The table's CHECK promises that what is not possible has its reason. */
function wishFrom({ answer, reason, ...facts }: typeof wish.$inferSelect): Wish {
  return answer === 'not-possible'
    ? { ...facts, answer, reason: reason ?? '' }
    : { ...facts, answer, reason: null }
}

/** A guard: the answer is kept only if it still is at the turn it was read at. */
export function keepWish(tx: Db, { turn, ...facts }: Wish): Write {
  const row = { ...facts, turn: turn + 1 }
  if (turn === 0) return tx.insert(wish).values(row).onConflictDoNothing()
  return tx
    .update(wish)
    .set(row)
    .where(and(eq(wish.text, facts.text), eq(wish.turn, turn)))
}
