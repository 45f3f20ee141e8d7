import { days, type Instant, minutes } from './calendar.ts'

/** How far a clock may be set back without anybody having to look: time servers correct by less. */
const setBack = minutes(5)
/** A clock further ahead than this since it was last seen is wrong, or the program slept that long. */
const ahead = days(1)

/**
 * Whether a clock cannot be trusted before a person has looked at it: it went back, or more than a day has gone by since it
 * was last seen. Daylight saving is no jump: an instant has no zone.
 * @example clockJumped(seen, seen - minutes(120)) // true
 * @example clockJumped(seen, seen + minutes(120)) // false: two hours went by
 */
export function clockJumped(seen: Instant, now: Instant): boolean {
  return now < seen - setBack || now > seen + ahead
}
