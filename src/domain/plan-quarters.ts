import type { Day } from './calendar.ts'

/** A quarter of a year on the calendar. */
export type Quarter = { year: number; quarter: 1 | 2 | 3 | 4 }

/**
 * The quarter a day lies in.
 * @example quarterOf('2026-06-30') // { year: 2026, quarter: 2 }
 */
export function quarterOf(day: Day): Quarter {
  const place = Math.floor((Number(day.slice(5, 7)) - 1) / 3)
  return { year: Number(day.slice(0, 4)), quarter: quarters[place] ?? 4 }
}

const quarters = [1, 2, 3, 4] as const

/** Nothing is drawn further ahead than this; what is due later reaches the edge. */
const mostQuarters = 20

export type Quarters = {
  quarters: readonly Quarter[]
  /** How many quarters after the first one a day lies, with the part of its quarter that has gone by. */
  placeOf(day: Day): number
}

/**
 * The quarters from the day a plan begins to the last day anything is due, both included.
 * @example quartersOf('2026-04-10', ['2026-12-31']).quarters.length // 3: April to December
 */
export function quartersOf(begins: Day, dues: readonly Day[]): Quarters {
  const first = numberOf(quarterOf(begins))
  const last = Math.max(first, ...dues.map((day) => numberOf(quarterOf(day))))
  const count = Math.min(mostQuarters, last - first + 1)
  return {
    quarters: Array.from({ length: count }, (_, place) => quarterAt(first + place)),
    placeOf: (day) => Math.max(0, Math.min(count, numberOf(quarterOf(day)) - first + goneBy(day))),
  }
}

/** Quarters counted through, so that their difference is their distance. */
function numberOf({ year, quarter }: Quarter): number {
  return year * 4 + quarter - 1
}

function quarterAt(number: number): Quarter {
  return { year: Math.floor(number / 4), quarter: quarters[number % 4] ?? 4 }
}

/** The part of its quarter that is over at the end of a day; months count alike. */
function goneBy(day: Day): number {
  const month = (Number(day.slice(5, 7)) - 1) % 3
  return (month + Math.min(30, Number(day.slice(8, 10))) / 30) / 3
}
