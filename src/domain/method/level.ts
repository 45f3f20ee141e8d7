import type { Bars, Range } from '../results.ts'
import { barsOf } from './bars.ts'
import { isFragile, receivesHighGrades, type Threshold } from './high-grades.ts'
import { median } from './median.ts'
import { wilsonRange } from './wilson.ts'

/** The figures of one statement over the organisations that graded it (METHOD 5.2). */
export type Level = {
  /** Organisations with a grade. */
  n: number
  /** Of these, those with 4 or more. */
  high: number
  /** Of these, those with 2 or less. */
  low: number
  /** high / n, 0-1, unrounded. */
  share: number
  /** Wilson 95 %, 0-1: an indicative range. */
  range: Range
  /** 1-5, in steps of .25: a midpoint of half grades is possible. */
  median: number
  /** 1-5, unrounded; null where three bars are shown, since it would give the five back. */
  mean: number | null
  bars: Bars
  highGrades: boolean
  fragile: boolean
}

/**
 * The level of one statement, from the organisations' grades.
 * @returns `undefined` where nobody graded; whether the level may be shown is for suppression to say
 * @example levelOf([5, 4, 4, 3, 4], [2, 3])?.share // 0.8
 */
export function levelOf(grades: readonly number[], threshold: Threshold): Level | undefined {
  const middle = median(grades)
  if (middle === undefined) return undefined
  const n = grades.length
  const high = grades.filter((grade) => grade >= 4).length
  const bars = barsOf(grades)
  return {
    n,
    high,
    low: grades.filter((grade) => grade <= 2).length,
    share: high / n,
    range: wilsonRange(high, n),
    median: middle,
    mean: bars.length === 3 ? null : meanOf(grades),
    bars,
    highGrades: receivesHighGrades(high, n, threshold),
    fragile: isFragile(high, n, threshold),
  }
}

/**
 * The mean of the organisations' grades: a secondary figure, since it treats steps as equal.
 * @example meanOf([3, 4]) // 3.5
 */
export function meanOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade) => sum + grade, 0) / grades.length
}

/**
 * The net grade: the share of high grades less the share of low ones, from -1 to 1 (METHOD 5.2).
 * @example netGrade({ n: 11, high: 8, low: 1 }) // 7 / 11
 */
export function netGrade({ n, high, low }: { n: number; high: number; low: number }): number {
  return (high - low) / n
}
