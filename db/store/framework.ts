import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Day } from '../../src/domain/calendar.ts'
import type { FrameworkReport } from '../../src/domain/framework/report.ts'
import type { FrameworkYear, Statement } from '../../src/domain/framework/standing.ts'
import type { StaffId } from '../../src/domain/ids.ts'
import type { Bilingual } from '../../src/domain/language.ts'
import { frameworkReport, signStatement, signTarget, staff } from '../schema.ts'

/** What is stated of a sign in a year, at the turn it was read. */
export type KeptStatement = Statement & { year: number; sign: string; turn: number }
export type Target = { year: number; sign: string; target: number }

export async function allStatements(db: Db): Promise<KeptStatement[]> {
  return await db
    .select({
      year: signStatement.year,
      sign: signStatement.sign,
      turn: signStatement.turn,
      state: signStatement.state,
      words: signStatement.words,
      by: staff.name,
      statedOn: signStatement.statedOn,
    })
    .from(signStatement)
    .leftJoin(staff, eq(staff.id, signStatement.by))
    .orderBy(asc(signStatement.year), asc(signStatement.sign))
}

type Stated = Omit<KeptStatement, 'by' | 'turn'> & { by: StaffId }

export function addStatement(tx: Db, stated: Stated): Write {
  return tx.insert(signStatement).values({ ...stated, turn: 1 })
}

/** Changes a statement from the turn it was read at; to be guarded. */
export function changeStatement(tx: Db, turn: number, { year, sign, ...stated }: Stated): Write {
  const isThis = and(
    eq(signStatement.year, year),
    eq(signStatement.sign, sign),
    eq(signStatement.turn, turn),
  )
  return tx
    .update(signStatement)
    .set({ ...stated, turn: turn + 1 })
    .where(isThis)
}

export async function allTargets(db: Db): Promise<Target[]> {
  return await db.select().from(signTarget)
}

export function setTarget(tx: Db, set: Target): Write {
  const { target } = set
  return tx
    .insert(signTarget)
    .values(set)
    .onConflictDoUpdate({ target: [signTarget.year, signTarget.sign], set: { target } })
}

export function removeTarget(tx: Db, { year, sign }: Omit<Target, 'target'>): Write {
  return tx.delete(signTarget).where(and(eq(signTarget.year, year), eq(signTarget.sign, sign)))
}

export async function allReports(db: Db): Promise<FrameworkReport[]> {
  const rows = await db
    .select({ report: frameworkReport, by: staff.name })
    .from(frameworkReport)
    .leftJoin(staff, eq(staff.id, frameworkReport.lockedBy))
    .orderBy(asc(frameworkReport.year))
  return rows.map(({ report: { year, turn, words, body, lockedOn }, by }) => ({
    year,
    turn,
    words,
    locked: body && lockedOn ? { body, on: lockedOn, by } : null,
  }))
}

export function addReport(tx: Db, year: number, words: Bilingual): Write {
  return tx.insert(frameworkReport).values({ year, turn: 1, words })
}

/** Rewrites a report from the turn it was read at, unless it is locked; to be guarded. */
export function changeReport(tx: Db, year: number, turn: number, words: Bilingual): Write {
  return tx
    .update(frameworkReport)
    .set({ words, turn: turn + 1 })
    .where(openReport(year, turn))
}

/** Locks a report as it was read, with the year as it stands; to be guarded. */
export function lockReport(
  tx: Db,
  { body, turn, by, on }: { body: FrameworkYear; turn: number; by: StaffId; on: Day },
): Write {
  return tx
    .update(frameworkReport)
    .set({ body, lockedBy: by, lockedOn: on, turn: turn + 1 })
    .where(openReport(body.year, turn))
}

function openReport(year: number, turn: number) {
  return and(
    eq(frameworkReport.year, year),
    eq(frameworkReport.turn, turn),
    isNull(frameworkReport.lockedOn),
  )
}
