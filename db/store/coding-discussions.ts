import { eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Day } from '../../src/domain/calendar.ts'
import type { KeptComparison } from '../../src/domain/coding.ts'
import type { RoundId, StaffId } from '../../src/domain/ids.ts'
import { codingDiscussion } from '../schema.ts'

/** That two coders look at each other's marks, and how far they agreed before. */
export type CodingDiscussion = {
  round: RoundId
  before: KeptComparison
  by: StaffId | null
  day: Day
}

export async function findDiscussion(
  db: Db,
  round: RoundId,
): Promise<CodingDiscussion | undefined> {
  const [row] = await db.select().from(codingDiscussion).where(eq(codingDiscussion.round, round))
  return row
}

/** What was kept first stays: how far they agreed before they saw each other's marks. */
export function addDiscussion(tx: Db, discussion: CodingDiscussion): Write {
  return tx.insert(codingDiscussion).values(discussion).onConflictDoNothing()
}
