import { atomically, guard } from '#dialect'
import { addReport, changeReport, lockReport } from '../../db/store/framework.ts'
import type { Deps } from '../deps.ts'
import type { Day } from '../domain/calendar.ts'
import type { FrameworkReport } from '../domain/framework/report.ts'
import type { FrameworkYear } from '../domain/framework/standing.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Bilingual } from '../domain/language.ts'

/** *Meanwhile*: somebody else wrote or locked it since it was read. */
export type WrittenFrameworkReport = { kind: 'kept' | 'meanwhile' }

/** Keeps the office's words on a year, from the turn they were read at; 0 where there were none. */
export async function writeFrameworkReport(
  deps: Deps,
  { year, turn }: Pick<FrameworkReport, 'year' | 'turn'>,
  words: Bilingual,
): Promise<WrittenFrameworkReport> {
  const outcome = await atomically(deps.db, (tx) => [
    turn === 0
      ? addReport(tx, year, words)
      : guard('meanwhile', changeReport(tx, year, turn, words)),
  ])
  return { kind: outcome.kind === 'committed' ? 'kept' : 'meanwhile' }
}

/** Locks the report of a year with the framework as it stands: from then on both are told as they were. */
export async function lockFrameworkReport(
  deps: Deps,
  { turn, words }: Pick<FrameworkReport, 'turn' | 'words'>,
  body: FrameworkYear,
  { by, today }: { by: StaffId; today: Day },
): Promise<WrittenFrameworkReport> {
  const lock = { body, by, on: today }
  const outcome = await atomically(deps.db, (tx) => [
    ...(turn === 0 ? [addReport(tx, body.year, words)] : []),
    guard('meanwhile', lockReport(tx, { ...lock, turn: Math.max(turn, 1) })),
  ])
  return { kind: outcome.kind === 'committed' ? 'kept' : 'meanwhile' }
}
