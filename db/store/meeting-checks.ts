import { eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Grade } from '../../src/domain/grade.ts'
import type { InvitationId, PartnerId, RoundId } from '../../src/domain/ids.ts'
import type { GradeCounts } from '../../src/domain/meeting-check.ts'
import { invitation, meetingCheck, meetingCount } from '../schema.ts'

/** What holders of links said of a round's meeting; for counting, and in no order that tells anything. */
export async function meetingGradesOf(
  db: Db,
  round: RoundId,
): Promise<{ partner: PartnerId; grade: Grade }[]> {
  return await db
    .select({ partner: invitation.partner, grade: meetingCheck.grade })
    .from(meetingCheck)
    .innerJoin(invitation, eq(meetingCheck.invitation, invitation.id))
    .where(eq(meetingCheck.round, round))
}

/** Said again, it takes the place of what was said. */
export function keepMeetingGrade(
  tx: Db,
  said: { invitation: InvitationId; round: RoundId; grade: Grade },
): Write {
  return tx
    .insert(meetingCheck)
    .values(said)
    .onConflictDoUpdate({ target: meetingCheck.invitation, set: { grade: said.grade } })
}

export async function findMeetingGrade(db: Db, of: InvitationId): Promise<Grade | undefined> {
  const [row] = await db.select().from(meetingCheck).where(eq(meetingCheck.invitation, of))
  return row?.grade
}

/** What was counted from slips of paper. */
export async function meetingCountOf(db: Db, round: RoundId): Promise<GradeCounts | undefined> {
  const [row] = await db.select().from(meetingCount).where(eq(meetingCount.round, round))
  return row?.counts
}

export function keepMeetingCount(tx: Db, round: RoundId, counts: GradeCounts): Write {
  return tx
    .insert(meetingCount)
    .values({ round, counts })
    .onConflictDoUpdate({ target: meetingCount.round, set: { counts } })
}
