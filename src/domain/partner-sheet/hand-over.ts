import type { Day } from '../calendar.ts'
import type { StaffId } from '../ids.ts'
import type { Partner } from '../partner.ts'

/** Who handed a partner over to whom, with the note that keeps what they knew of each other. */
export type HandOver = {
  from: StaffId | null
  to: StaffId | null
  note: string
  changedOn: Day
  by: StaffId | null
}

export const longestHandOver = 5000

type Held = Pick<Partner, 'focalPoint'>

export function changesHands(before: Held, after: Held): boolean {
  return before.focalPoint !== after.focalPoint
}

/**
 * Whether a change needs a note: somebody knew this partner, and the next one does not yet.
 * @example needsNote({ focalPoint: null }, { focalPoint: aline }) // false: there is nothing to hand over
 */
export function needsNote(before: Held, after: Held): boolean {
  return before.focalPoint !== null && changesHands(before, after)
}
