import { Temporal } from 'temporal-polyfill'
import type { Day } from './calendar.ts'

/** How many working days partners have between the results and the meeting about them (METHOD part 2); nobody can waive it. */
export const daysToRead = 5

/**
 * The working day so many after a day, Monday to Friday. Holidays are not known here: whoever plans looks at them too.
 * @param count 1 or more
 * @example workingDayAfter('2026-03-02', 5) // '2026-03-09': from a Monday, the Monday after
 * @example workingDayAfter('2026-03-07', 5) // '2026-03-13': from a Saturday, the Friday after
 */
export function workingDayAfter(day: Day, count: number): Day {
  let at = Temporal.PlainDate.from(day)
  for (let left = count; left > 0; ) {
    at = at.add({ days: 1 })
    if (at.dayOfWeek <= 5) left -= 1
  }
  return at.toString()
}
