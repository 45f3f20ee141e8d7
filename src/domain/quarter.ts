import { type Day, movedDay, movedMonths } from './calendar.ts'
import type { Strategy } from './strategy.ts'

/**
 * A quarter of the office's financial year, which has the name of the year it ends in: where it begins in July, the
 * fourth quarter of 2014 is April to June 2014.
 */
export type FiscalQuarter = { year: number; quarter: 1 | 2 | 3 | 4 }

/** When a plan begins, and with which month the office's years do. */
type Beginning = Pick<Strategy, 'starts' | 'yearBegins'>

const inYear = [1, 2, 3, 4] as const

/**
 * The quarters an activity can be planned in: the last of the strategy's first financial year, then two whole years.
 * @example nineQuarters({ starts: '2013-07-01', yearBegins: 7 }) // 2014-Q4, 2015-Q1 … 2016-Q4
 */
export function nineQuarters({ starts, yearBegins }: Beginning): readonly FiscalQuarter[] {
  const { year } = fiscalQuarterOf(starts, yearBegins)
  const whole = [year + 1, year + 2].flatMap((next) =>
    inYear.map((quarter) => ({ year: next, quarter })),
  )
  return [{ year, quarter: 4 }, ...whole]
}

/**
 * The financial quarter a day lies in.
 * @example fiscalQuarterOf('2013-07-01', 7) // { year: 2014, quarter: 1 }
 */
export function fiscalQuarterOf(day: Day, yearBegins: number): FiscalQuarter {
  const month = Number(day.slice(5, 7))
  const gone = (month - yearBegins + 12) % 12
  const ahead = yearBegins > 1 && month >= yearBegins ? 1 : 0
  return { year: Number(day.slice(0, 4)) + ahead, quarter: inYear[Math.floor(gone / 3)] ?? 4 }
}

/**
 * The first and the last day of a quarter.
 * @example daysOf({ year: 2014, quarter: 4 }, 7) // { first: '2014-04-01', last: '2014-06-30' }
 */
export function daysOf({ year, quarter }: FiscalQuarter, yearBegins: number) {
  const calendarYear = yearBegins > 1 ? year - 1 : year
  const begins = `${calendarYear}-${String(yearBegins).padStart(2, '0')}-01`
  const first = movedMonths(begins, (quarter - 1) * 3)
  return { first, last: movedDay(movedMonths(first, 3), -1) }
}

/**
 * The word a quarter is kept and exported under.
 * @example nameOfQuarter({ year: 2014, quarter: 4 }) // '2014-Q4'
 */
export function nameOfQuarter({ year, quarter }: FiscalQuarter): string {
  return `${year}-Q${quarter}`
}

/**
 * How a financial year is called: by both calendar years it touches.
 * @example fiscalYearName(2014, 7) // '2013/14'
 */
export function fiscalYearName(year: number, yearBegins: number): string {
  return yearBegins === 1 ? `${year}` : `${year - 1}/${String(year % 100).padStart(2, '0')}`
}

/** @example readQuarter('2014-Q5') // undefined */
export function readQuarter(name: string): FiscalQuarter | undefined {
  const [, year, place] = /^(\d{4})-Q([1-4])$/.exec(name) ?? []
  const quarter = inYear.find((one) => String(one) === place)
  return year && quarter ? { year: Number(year), quarter } : undefined
}
