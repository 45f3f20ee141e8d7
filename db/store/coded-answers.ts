import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { CodedAnswer } from '../../src/domain/coding.ts'
import type { RoundId, TextId } from '../../src/domain/ids.ts'
import { codedAnswer, round, segment } from '../schema.ts'

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

/** How much has been marked and finished in a round, to see that nothing came or went since. */
export type CodingMade = { segments: number; finished: number }

export async function codingMade(db: Db, of: RoundId): Promise<CodingMade> {
  return {
    segments: await db.$count(segment, eq(segment.round, of)),
    finished: await db.$count(codedAnswer, eq(codedAnswer.round, of)),
  }
}

/** A guard: as much is marked and finished in a round as when it was counted. */
export function holdCoding(tx: Db, of: RoundId, { segments, finished }: CodingMade): Write {
  return tx
    .update(round)
    .set({ resultsAt: sql`${round.resultsAt}` })
    .where(
      and(
        eq(round.id, of),
        sql`(select count(*) from ${segment} where ${segment.round} = ${of}) = ${segments}`,
        sql`(select count(*) from ${codedAnswer} where ${codedAnswer.round} = ${of}) = ${finished}`,
      ),
    )
}
