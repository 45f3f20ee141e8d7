import { and, asc, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { RoundId, StaffId } from '../../src/domain/ids.ts'
import type { NoChange } from '../../src/domain/no-change.ts'
import { noChange } from '../schema.ts'

/** What will not change, by statement. */
export async function noChangesOf(db: Db, round: RoundId): Promise<NoChange[]> {
  const { code, turn, reason } = noChange
  return await db
    .select({ code, turn, reason })
    .from(noChange)
    .where(eq(noChange.round, round))
    .orderBy(asc(noChange.code))
}

/** A guard: it is said only if nobody said it otherwise since it was read. */
export function keepNoChange(
  tx: Db,
  round: RoundId,
  { code, turn, reason }: NoChange,
  by: StaffId,
): Write {
  const row = { turn: turn + 1, reason, by }
  if (turn === 0)
    return tx
      .insert(noChange)
      .values({ round, code, ...row })
      .onConflictDoNothing()
  return tx
    .update(noChange)
    .set(row)
    .where(and(eq(noChange.round, round), eq(noChange.code, code), eq(noChange.turn, turn)))
}

/** A guard: it is taken back as it was read. */
export function dropNoChange(
  tx: Db,
  round: RoundId,
  { code, turn }: Pick<NoChange, 'code' | 'turn'>,
): Write {
  return tx
    .delete(noChange)
    .where(and(eq(noChange.round, round), eq(noChange.code, code), eq(noChange.turn, turn)))
}
