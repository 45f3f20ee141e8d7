import { type Day, movedDay } from './calendar.ts'
import type { StaffId } from './ids.ts'
import { workingDayAfter } from './working-days.ts'

/** How many days a server that was off on the first working day has to catch up. */
const daysToCatchUp = 6

/**
 * The month whose mail about partners goes out on a day: from its first working day, for a week. None afterwards: what
 * comes up later is for the next month.
 * @example monthToTell('2026-08-03') // '2026-08': the 1st is a Saturday
 * @example monthToTell('2026-08-02') // null
 */
export function monthToTell(today: Day): string | null {
  const month = today.slice(0, 7)
  const first = workingDayAfter(movedDay(`${month}-01`, -1), 1)
  return today >= first && today <= movedDay(first, daysToCatchUp) ? month : null
}

/** What a mail about partners must not be sent twice for. */
export function partnersOccasion(month: string, staff: StaffId): string {
  return `partners-to-see-to ${month} ${staff}`
}
