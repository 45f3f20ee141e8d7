export const attendanceFields = ['women', 'men', 'organisations'] as const
export type AttendanceField = (typeof attendanceFields)[number]

/** Who was at the learning event: how many women and men, from how many organisations besides the office. */
export type Attendance = Record<AttendanceField, number>
export type TypedAttendance = Readonly<Record<AttendanceField, string>>
export type AttendanceFault = { field: AttendanceField; kind: 'not-a-count' | 'nobody' }

/**
 * Reads who was there. Each count is a whole number up to 999; organisations do not come without anybody.
 * @example readAttendance({ women: '12', men: '9', organisations: '11' }) // { kind: 'attendance', … }
 */
export function readAttendance(
  typed: TypedAttendance,
):
  | { kind: 'attendance'; attendance: Attendance }
  | { kind: 'faults'; faults: readonly AttendanceFault[] } {
  const women = countIn(typed.women)
  const men = countIn(typed.men)
  const organisations = countIn(typed.organisations)
  if (women === undefined || men === undefined || organisations === undefined) {
    const wrong = attendanceFields.filter((field) => countIn(typed[field]) === undefined)
    return { kind: 'faults', faults: wrong.map((field) => ({ field, kind: 'not-a-count' })) }
  }
  if (organisations > women + men)
    return { kind: 'faults', faults: [{ field: 'organisations', kind: 'nobody' }] }
  return { kind: 'attendance', attendance: { women, men, organisations } }
}

function countIn(typed: string): number | undefined {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined
}
