import { atomically } from '#dialect'
import { setAttendance } from '../../db/store/attendances.ts'
import type { Deps } from '../deps.ts'
import { type AttendanceFault, readAttendance, type TypedAttendance } from '../domain/attendance.ts'
import type { RoundId } from '../domain/ids.ts'

export type Counted = { kind: 'counted' } | { kind: 'faults'; faults: readonly AttendanceFault[] }

/** Keeps how many were at the learning event; nobody's name. */
export async function countAttendance(
  deps: Deps,
  round: RoundId,
  typed: TypedAttendance,
): Promise<Counted> {
  const read = readAttendance(typed)
  if (read.kind === 'faults') return read
  await atomically(deps.db, (tx) => [setAttendance(tx, round, read.attendance)])
  return { kind: 'counted' }
}
