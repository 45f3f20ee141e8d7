import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Instant } from '../../src/domain/calendar.ts'
import type { RoundId, StaffId } from '../../src/domain/ids.ts'
import {
  type Minutes,
  type MinutesAddition,
  type MinutesFacts,
  type SentMinutes,
  unwrittenMinutes,
} from '../../src/domain/minutes.ts'
import { minutes, minutesAddition, staff } from '../schema.ts'

/** The minutes of a round's meeting; empty ones where nobody has begun. */
export async function minutesOf(db: Db, round: RoundId): Promise<Minutes> {
  const [row] = await db.select().from(minutes).where(eq(minutes.round, round))
  if (!row) return unwrittenMinutes
  const { turn, facts, sentAt, sent } = row
  // The table's CHECK promises both or neither.
  return sentAt !== null && sent !== null
    ? { turn, facts, sentAt, sent }
    : { turn, facts, sentAt: null, sent: null }
}

/** A guard: minutes are kept only while they are not sent and at the turn they were read at. */
export function keepMinutes(tx: Db, round: RoundId, read: number, facts: MinutesFacts): Write {
  if (read === 0) return tx.insert(minutes).values({ round, turn: 1, facts }).onConflictDoNothing()
  return tx
    .update(minutes)
    .set({ turn: read + 1, facts })
    .where(and(eq(minutes.round, round), eq(minutes.turn, read), isNull(minutes.sentAt)))
}

/** A guard: minutes are sent once, as they were read. */
export function markMinutesSent(
  tx: Db,
  round: RoundId,
  read: number,
  { at, sent }: { at: Instant; sent: SentMinutes },
): Write {
  return tx
    .update(minutes)
    .set({ turn: read + 1, sentAt: at, sent })
    .where(and(eq(minutes.round, round), eq(minutes.turn, read), isNull(minutes.sentAt)))
}

/** Corrections of sent minutes, in the order they were made. */
export async function additionsTo(db: Db, round: RoundId): Promise<MinutesAddition[]> {
  return await db
    .select({
      id: minutesAddition.id,
      words: minutesAddition.words,
      addedAt: minutesAddition.addedAt,
      by: staff.name,
    })
    .from(minutesAddition)
    .leftJoin(staff, eq(minutesAddition.by, staff.id))
    .where(eq(minutesAddition.round, round))
    .orderBy(asc(minutesAddition.addedAt), asc(minutesAddition.id))
}

export function addToMinutes(
  tx: Db,
  round: RoundId,
  added: Omit<MinutesAddition, 'by'> & { by: StaffId },
): Write {
  return tx.insert(minutesAddition).values({ round, ...added })
}
