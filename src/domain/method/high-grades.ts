/** The share from which a statement receives high grades, as a fraction: `[2, 3]` is two thirds. */
export type Threshold = readonly [parts: number, whole: number]

/**
 * Whether a statement receives high grades: at least two thirds of the organisations give 4 or more.
 *
 * METHOD 5.3, tested in whole numbers. That n is large enough is for suppression to say: what is shown has it.
 * @example receivesHighGrades(8, 11, [2, 3]) // true: 24 >= 22
 * @example receivesHighGrades(7, 11, [2, 3]) // false: 21 < 22
 */
export function receivesHighGrades(high: number, n: number, [parts, whole]: Threshold): boolean {
  return whole * high >= parts * n
}

/**
 * Whether one organisation decides: the status would flip with one high grade more or one less (METHOD 5.3).
 * @example isFragile(8, 11, [2, 3]) // true: 7 of 11 are not enough
 */
export function isFragile(high: number, n: number, threshold: Threshold): boolean {
  const status = receivesHighGrades(high, n, threshold)
  const other = status ? high - 1 : high + 1
  return receivesHighGrades(other, n, threshold) !== status
}
