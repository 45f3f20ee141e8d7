import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { RoundId } from '../../src/domain/ids.ts'
import type { Talk } from '../../src/domain/talk.ts'
import { talk } from '../schema.ts'

/** What was said to the items of a round's agenda, by item. */
export async function talksOf(db: Db, of: RoundId): Promise<ReadonlyMap<string, Talk>> {
  const rows = await db.select().from(talk).where(eq(talk.round, of))
  return new Map(rows.map(({ round: _, item, ...said }) => [item, said]))
}

/** A guard: what was said is kept only if it still is at the turn it was read at. */
export function keepTalk(tx: Db, round: RoundId, item: string, { turn, ...said }: Talk): Write {
  const row = { turn: turn + 1, ...said }
  if (turn === 0)
    return tx
      .insert(talk)
      .values({ round, item, ...row })
      .onConflictDoNothing()
  return tx
    .update(talk)
    .set(row)
    .where(and(eq(talk.round, round), eq(talk.item, item), eq(talk.turn, turn)))
}
