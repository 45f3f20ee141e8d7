import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { ReportTexts, ReportWords } from '../../src/domain/annual-report.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { report } from '../schema.ts'

export async function findReport(db: Db, id: RoundId): Promise<ReportWords | undefined> {
  const [row] = await db
    .select({ turn: report.turn, texts: report.texts })
    .from(report)
    .where(eq(report.round, id))
  return row
}

/** A guard: the words are kept only if they still are at the turn they were read at. */
export function keepReport(tx: Db, id: RoundId, read: number, texts: ReportTexts): Write {
  const row = { turn: read + 1, texts }
  if (read === 0)
    return tx
      .insert(report)
      .values({ round: id, ...row })
      .onConflictDoNothing()
  return tx
    .update(report)
    .set(row)
    .where(and(eq(report.round, id), eq(report.turn, read)))
}
