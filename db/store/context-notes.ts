import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { ContextNote, ContextWords } from '../../src/domain/context-note.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { contextNote } from '../schema.ts'

export async function findContext(db: Db, id: RoundId): Promise<ContextNote | undefined> {
  const [row] = await db.select().from(contextNote).where(eq(contextNote.round, id))
  if (!row) return undefined
  const { round: _, ...note } = row
  return note
}

/** A guard: the note is kept only if it still is at the turn it was read at. */
export function keepContext(tx: Db, round: RoundId, read: number, words: ContextWords): Write {
  const row = { turn: read + 1, ...words }
  if (read === 0)
    return tx
      .insert(contextNote)
      .values({ round, ...row })
      .onConflictDoNothing()
  return tx
    .update(contextNote)
    .set(row)
    .where(and(eq(contextNote.round, round), eq(contextNote.turn, read)))
}
