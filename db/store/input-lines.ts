import { and, asc, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { InputLineId, RoundId } from '../../src/domain/ids.ts'
import type { InputFacts, InputLine } from '../../src/domain/input-line.ts'
import { inputLine } from '../schema.ts'

/** What was agreed before a round and what was done, in the order it was due. */
export async function inputLinesOf(db: Db, round: RoundId): Promise<InputLine[]> {
  return await db
    .select()
    .from(inputLine)
    .where(eq(inputLine.round, round))
    .orderBy(asc(inputLine.due), asc(inputLine.agreed), asc(inputLine.id))
}

export function addInputLine(tx: Db, line: InputLine): Write {
  return tx.insert(inputLine).values(line)
}

/** A guard: the line is still one of this round. */
export function changeInputLine(
  tx: Db,
  { id, round }: Pick<InputLine, 'id' | 'round'>,
  facts: InputFacts,
): Write {
  return tx
    .update(inputLine)
    .set(facts)
    .where(and(eq(inputLine.id, id), eq(inputLine.round, round)))
}

/** A guard: the line is there to be removed. */
export function removeInputLine(tx: Db, round: RoundId, id: InputLineId): Write {
  return tx.delete(inputLine).where(and(eq(inputLine.id, id), eq(inputLine.round, round)))
}
