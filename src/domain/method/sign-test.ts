/** Largest exponent whose power of two a number holds; beyond it numbers are shortened before dividing. */
const largestExponent = 1000

/**
 * The sign test, exact and two-sided: how often chance alone would divide the changers at least as unevenly.
 *
 * METHOD 5.5: p = min(1, 2 P(X <= min(up, down))), X binomial with one half; those that stayed are left out. Whole
 * numbers until the last division, so that the p of a small table is exact.
 * @returns 0-1; 1 where nobody changed
 * @example signTest(5, 1) // 0.21875
 */
export function signTest(up: number, down: number): number {
  const changers = up + down
  const ways = waysUpTo(Math.min(up, down), changers) * 2n
  const shift = Math.max(0, changers - largestExponent)
  return Math.min(1, Number(ways >> BigInt(shift)) / 2 ** (changers - shift))
}

/** How many of the ways to divide `n` have at most `most` on one side. */
function waysUpTo(most: number, n: number): bigint {
  let ways = 1n
  let sum = 1n
  for (let one = 1; one <= most; one += 1) {
    ways = (ways * BigInt(n - one + 1)) / BigInt(one)
    sum += ways
  }
  return sum
}
