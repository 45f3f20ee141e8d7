import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Instant } from '../../src/domain/calendar.ts'
import type { Draft } from '../../src/domain/draft.ts'
import type { InstrumentId, RoundId, StaffId } from '../../src/domain/ids.ts'
import { selfScore, staff } from '../schema.ts'

/** The office's sheet for one part of a round, and who was the last to write on it. */
export type SelfScoreSheet = {
  round: RoundId
  instrument: InstrumentId
  turn: number
  draft: Draft
  savedBy: StaffId | null
  savedAt: Instant
}

/** The sheets of a round that were begun, each with the name of its last writer. */
export async function selfScoresOf(
  db: Db,
  id: RoundId,
): Promise<readonly (SelfScoreSheet & { savedByName: string | null })[]> {
  const rows = await db
    .select({ sheet: selfScore, savedByName: staff.name })
    .from(selfScore)
    .leftJoin(staff, eq(selfScore.savedBy, staff.id))
    .where(eq(selfScore.round, id))
  return rows.map(({ sheet, savedByName }) => ({ ...sheet, savedByName }))
}

export function addSelfScore(tx: Db, sheet: SelfScoreSheet): Write {
  return tx.insert(selfScore).values(sheet)
}

/** A guard: touches the sheet only if nobody wrote on it since it was read. */
export function changeSelfScore(
  tx: Db,
  { round, instrument, turn, ...changes }: SelfScoreSheet,
): Write {
  return tx
    .update(selfScore)
    .set({ ...changes, turn: turn + 1 })
    .where(
      and(
        eq(selfScore.round, round),
        eq(selfScore.instrument, instrument),
        eq(selfScore.turn, turn),
      ),
    )
}
