import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Arrangement } from '../../src/domain/deck-arrangement.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { deck } from '../schema.ts'

const columns = {
  turn: deck.turn,
  languages: deck.languages,
  places: deck.places,
  own: deck.own,
}

export async function findArrangement(db: Db, id: RoundId): Promise<Arrangement | undefined> {
  const [row] = await db.select(columns).from(deck).where(eq(deck.round, id))
  return row
}

/** A guard: the arrangement is kept only if it still is at the turn it was read at. */
export function keepArrangement(tx: Db, id: RoundId, read: number, kept: Arrangement): Write {
  const row = { ...kept, turn: read + 1 }
  if (read === 0)
    return tx
      .insert(deck)
      .values({ round: id, ...row })
      .onConflictDoNothing()
  return tx
    .update(deck)
    .set(row)
    .where(and(eq(deck.round, id), eq(deck.turn, read)))
}
