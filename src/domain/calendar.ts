import { Temporal } from 'temporal-polyfill'

/** Milliseconds since 1970, as the clock gives them. */
export type Instant = number

/** A day as written on a calendar, `2026-11-21`. */
export type Day = string

/** A moment on the office's wall clock, `2026-12-15T18:00`, without its zone. */
export type LocalMoment = string

/**
 * A day and a time as a form gives them; nothing where the calendar has no such day.
 * @example parseLocalMoment('2026-02-30', '18:00') // undefined
 */
export function parseLocalMoment(day: string, time: string): LocalMoment | undefined {
  try {
    const moment = Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: 'reject' })
    return moment.toString({ smallestUnit: 'minute' })
  } catch {
    return undefined
  }
}

/**
 * The one instant of a moment in a zone. In a gap (clocks put forward) the moment moves on by the gap;
 * in an overlap (clocks put back) the first of the two counts.
 * @example instantOf('2026-12-15T18:00', 'Africa/Bujumbura') // 2026-12-15T16:00Z
 */
export function instantOf(moment: LocalMoment, zone: string): Instant {
  return Temporal.PlainDateTime.from(moment).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds
}

/**
 * A day as a form gives it; nothing where the calendar has no such day.
 * @example parseDay('2026-02-30') // undefined
 */
export function parseDay(typed: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return undefined
  try {
    return Temporal.PlainDate.from(typed, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}

/** The day on the office's calendar at an instant. */
export function dayAt(instant: Instant, zone: string): Day {
  return zoned(instant, zone).toPlainDate().toString()
}

/**
 * A day so many days later, or earlier.
 * @example movedDay('2026-02-27', 2) // '2026-03-01'
 */
export function movedDay(day: Day, by: number): Day {
  return Temporal.PlainDate.from(day).add({ days: by }).toString()
}

/**
 * The same day some months later, or earlier; the last day of the month where it is too short.
 * @example movedMonths('2018-08-31', -6) // '2018-02-28'
 */
export function movedMonths(day: Day, by: number): Day {
  return Temporal.PlainDate.from(day).add({ months: by }).toString()
}

type Span = { years: number } | { days: number }

/** The same time some days or years later, on the office's calendar; the last of February where there is no 29th. */
export function later(instant: Instant, span: Span, zone: string): Instant {
  return zoned(instant, zone).add(span).epochMilliseconds
}

/** The year on the office's calendar at an instant. */
export function yearAt(instant: Instant, zone: string): number {
  return zoned(instant, zone).year
}

/** The moment on the office's wall clock at an instant. */
export function localMomentAt(instant: Instant, zone: string): LocalMoment {
  return zoned(instant, zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** Whether this system knows the zone. An old alias counts: `Africa/Asmera`. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

function zoned(instant: Instant, zone: string) {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
}

export const minutes = (count: number): number => count * 60_000
export const hours = (count: number): number => count * 3_600_000
export const days = (count: number): number => count * 86_400_000
