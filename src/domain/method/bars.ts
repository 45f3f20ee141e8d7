import type { Bars } from '../results.ts'

/** Fewer organisations than this show three bars, so that nobody is picked out of five. */
const fewestForFive = 10

/**
 * How many organisations gave which grade: five bars, or three (1-2, 3, 4-5) for fewer than ten organisations and
 * where all are in one class (none or all of them high).
 *
 * METHOD 5.2. Half grades are rounded down, so that bars 4 and 5 together are the high grades.
 * @example barsOf([1, 2, 2.5, 3, 3, 3, 4, 4.5, 5, 5, 5]) // [1, 2, 3, 2, 3]
 * @example barsOf([2, 3.5, 4, 5, 5]) // [1, 1, 3]
 */
export function barsOf(grades: readonly number[]): Bars {
  const [one, two, three, four, five] = countsOf(grades)
  const high = four + five
  const inOneClass = high === 0 || high === grades.length
  return grades.length < fewestForFive || inOneClass
    ? [one + two, three, high]
    : [one, two, three, four, five]
}

type Five = [number, number, number, number, number]

function countsOf(grades: readonly number[]): Five {
  const count = (bar: number) => grades.filter((grade) => Math.floor(grade) === bar).length
  return [count(1), count(2), count(3), count(4), count(5)]
}
