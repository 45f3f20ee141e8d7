import { eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Attendance } from '../../src/domain/attendance.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { attendance } from '../schema.ts'

export async function findAttendance(db: Db, id: RoundId): Promise<Attendance | undefined> {
  const { women, men, organisations } = attendance
  const [row] = await db
    .select({ women, men, organisations })
    .from(attendance)
    .where(eq(attendance.round, id))
  return row
}

/** Counted again, it is corrected. */
export function setAttendance(tx: Db, round: RoundId, counted: Attendance): Write {
  return tx
    .insert(attendance)
    .values({ round, ...counted })
    .onConflictDoUpdate({ target: attendance.round, set: counted })
}
