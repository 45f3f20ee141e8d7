import type { Range } from '../results.ts'

/** The normal quantile of a two-sided 95 % range, as METHOD 5.2 fixes it. */
const z = 1.959964
const zz = z * z

/**
 * Wilson's score interval, 95 %, of `high` out of `n`: the indicative range of a share.
 *
 * METHOD 5.2; E. B. Wilson 1927. Holds for small n and for none or all of n; no finite-population correction.
 * @param n at least 1
 * @returns lower and upper end, 0-1, unrounded
 * @example wilsonRange(8, 11) // [0.434..., 0.903...]
 * @example wilsonRange(0, 5) // [0, 0.434...]
 */
export function wilsonRange(high: number, n: number): Range {
  if (high === 0) return [0, zz / (n + zz)]
  if (high === n) return [n / (n + zz), 1]
  const p = high / n
  const stretch = 1 + zz / n
  const centre = (p + zz / (2 * n)) / stretch
  const half = (z / stretch) * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n))
  return [centre - half, centre + half]
}
