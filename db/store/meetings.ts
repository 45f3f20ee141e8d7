import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { RoundId } from '../../src/domain/ids.ts'
import type { Meeting, MeetingFacts } from '../../src/domain/meeting.ts'
import { meeting } from '../schema.ts'

export async function findMeeting(db: Db, id: RoundId): Promise<Meeting | undefined> {
  const [row] = await db.select().from(meeting).where(eq(meeting.round, id))
  if (!row) return undefined
  const { round: _, ...found } = row
  return found
}

/** A guard: the meeting is set only if it still is at the turn it was read at. */
export function setMeeting(tx: Db, round: RoundId, read: number, facts: MeetingFacts): Write {
  const row = { turn: read + 1, ...facts }
  if (read === 0)
    return tx
      .insert(meeting)
      .values({ round, ...row })
      .onConflictDoNothing()
  return tx
    .update(meeting)
    .set(row)
    .where(and(eq(meeting.round, round), eq(meeting.turn, read)))
}
