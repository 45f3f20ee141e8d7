import { and, eq, inArray } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { CodedAnswer } from '../../src/domain/coding.ts'
import type { RoundId, TextId } from '../../src/domain/ids.ts'
import { codedAnswer } from '../schema.ts'

/** Which answers of a round its coders have read to the end. */
export async function codedAnswersOf(db: Db, round: RoundId): Promise<CodedAnswer[]> {
  return await db
    .select({ text: codedAnswer.text, coder: codedAnswer.coder })
    .from(codedAnswer)
    .where(eq(codedAnswer.round, round))
}

export function addCodedAnswer(tx: Db, round: RoundId, { text, coder }: CodedAnswer): Write {
  return tx.insert(codedAnswer).values({ round, text, coder }).onConflictDoNothing()
}

export function dropCodedAnswer(tx: Db, { text, coder }: CodedAnswer): Write {
  return tx.delete(codedAnswer).where(and(eq(codedAnswer.text, text), eq(codedAnswer.coder, coder)))
}

export function dropCodedAnswersTo(tx: Db, texts: readonly TextId[]): Write {
  return tx.delete(codedAnswer).where(inArray(codedAnswer.text, [...texts]))
}
