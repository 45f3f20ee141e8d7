import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { CleanedText } from '../../src/domain/cleaned-text.ts'
import type { RoundId, TextId } from '../../src/domain/ids.ts'
import { cleanedText } from '../schema.ts'

/** The texts of a round that a reader has cleaned; in the order of their keys, which tells nothing of when or who. */
export async function cleanedTextsOf(db: Db, round: RoundId): Promise<CleanedText[]> {
  return await db
    .select()
    .from(cleanedText)
    .where(eq(cleanedText.round, round))
    .orderBy(asc(cleanedText.id))
}

/** Refused as `unique` where the other reader was faster. */
export function addCleanedText(tx: Db, text: CleanedText): Write {
  return tx.insert(cleanedText).values(text)
}

/** A guard: the text is as it was read. */
export function changeCleanedText(tx: Db, { id, turn, ...facts }: CleanedText): Write {
  return tx
    .update(cleanedText)
    .set({ ...facts, turn: turn + 1 })
    .where(and(eq(cleanedText.id, id), eq(cleanedText.turn, turn)))
}

/** A guard: the text is as it was read, and stays so. */
export function holdCleanedText(tx: Db, { id, turn }: Pick<CleanedText, 'id' | 'turn'>): Write {
  return tx
    .update(cleanedText)
    .set({ turn })
    .where(and(eq(cleanedText.id, id), eq(cleanedText.turn, turn)))
}

/** Forgets what became of texts whose author is forgotten. */
export function dropCleanedTexts(tx: Db, ids: readonly TextId[]): Write {
  return tx.delete(cleanedText).where(inArray(cleanedText.id, [...ids]))
}

/** What stands in some texts. */
export async function cleanedWords(db: Db, ids: readonly TextId[]): Promise<string[]> {
  const rows = await db
    .select({ words: cleanedText.words })
    .from(cleanedText)
    .where(inArray(cleanedText.id, [...ids]))
  return rows.map(({ words }) => words)
}
