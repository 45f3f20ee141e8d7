import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import { type Arrangement, asMade } from '../../src/domain/agenda.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { agenda } from '../schema.ts'

/** How people changed the agenda of a round; as it made itself where nobody has. */
export async function arrangementOf(db: Db, round: RoundId): Promise<Arrangement> {
  const { turn, places, own } = agenda
  const [row] = await db.select({ turn, places, own }).from(agenda).where(eq(agenda.round, round))
  return row ?? asMade
}

/** A guard: the agenda is changed only if it still is at the turn it was read at. */
export function keepArrangement(tx: Db, round: RoundId, { turn, places, own }: Arrangement): Write {
  const row = { turn: turn + 1, places, own }
  if (turn === 0)
    return tx
      .insert(agenda)
      .values({ round, ...row })
      .onConflictDoNothing()
  return tx
    .update(agenda)
    .set(row)
    .where(and(eq(agenda.round, round), eq(agenda.turn, turn)))
}
