import type { Grade } from '../grade.ts'
import type { ShownIndicator } from '../results.ts'

/**
 * The office's self-score less the partners' median: above 0 the office sees itself better (METHOD 5.5).
 * @returns -4 to 4
 * @example gapOf(4, 2.5) // 1.5
 */
export function gapOf(self: Grade, median: number): number {
  return self - median
}

/**
 * What the self-score shows beside the partners' grades (METHOD 5.5): a *blind spot* where the office gives itself 4 or more and
 * fewer than half of the partners do; a *hidden strength* where it gives itself 3 or less and partners give high grades.
 * @example signalOf(5, { n: 11, high: 5, highGrades: false }) // 'blind-spot'
 */
export function signalOf(
  self: Grade | null,
  partners: { n: number; high: number; highGrades: boolean },
): ShownIndicator['signal'] {
  if (self === null) return null
  if (self >= 4 && 2 * partners.high < partners.n) return 'blind-spot'
  return self <= 3 && partners.highGrades ? 'hidden-strength' : null
}
