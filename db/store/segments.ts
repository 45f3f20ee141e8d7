import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { RoundId, StaffId, TextId } from '../../src/domain/ids.ts'
import type { Segment, SegmentId } from '../../src/domain/segment.ts'
import { segment } from '../schema.ts'

/** What was marked in the answers of a round: by text, and in it from the start to the end. */
export async function segmentsOf(db: Db, round: RoundId): Promise<Segment[]> {
  return await db
    .select()
    .from(segment)
    .where(eq(segment.round, round))
    .orderBy(asc(segment.text), asc(segment.start), asc(segment.end), asc(segment.theme))
}

/** The same mark made twice is made once. */
export function addSegment(tx: Db, added: Segment): Write {
  return tx.insert(segment).values(added).onConflictDoNothing()
}

/** Takes a coder's own mark away; one that is gone already stays gone. */
export function dropSegment(tx: Db, round: RoundId, id: SegmentId, coder: StaffId): Write {
  return tx
    .delete(segment)
    .where(and(eq(segment.id, id), eq(segment.round, round), eq(segment.coder, coder)))
}

/** Forgets what was marked in texts whose author is forgotten. */
export function dropSegmentsIn(tx: Db, texts: readonly TextId[]): Write {
  return tx.delete(segment).where(inArray(segment.text, [...texts]))
}
