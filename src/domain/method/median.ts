/**
 * The median: the middle value in order of size, or the midpoint of the two middle ones.
 *
 * METHOD 5.1 and 5.2. The order of the values does not matter; they are not changed.
 * @returns `undefined` for no values
 * @example median([3, 4]) // 3.5
 * @example median([4, 5, 5]) // 5
 */
export function median(values: readonly number[]): number | undefined {
  if (values.length <= 1) return values[0]
  const sorted = values.toSorted((one, other) => one - other)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2
}
