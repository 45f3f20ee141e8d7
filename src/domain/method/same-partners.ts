import type { Verdict } from '../results.ts'
import { signTest } from './sign-test.ts'

/** One organisation's grades of the same series in the round before and in this one. */
export type Pair = { before: number; now: number }

/** How the same organisations changed, with the p of the sign test and the word for it. */
export type SamePartnerChange = {
  up: number
  same: number
  down: number
  p: number
  word: Verdict
}

/**
 * The change among the organisations that graded in both rounds (METHOD 5.5).
 * @example samePartnerChange([{ before: 3, now: 4 }]).word // 'no-clear-change'
 */
export function samePartnerChange(pairs: readonly Pair[]): SamePartnerChange {
  const up = pairs.filter(({ before, now }) => now > before).length
  const down = pairs.filter(({ before, now }) => now < before).length
  const same = pairs.length - up - down
  return { up, same, down, p: signTest(up, down), word: verdictOf(up, down) }
}

/**
 * The word for a change: *clear* up to p 0.05, *possible* up to p 0.20, else none can be told (METHOD 5.5).
 * @example verdictOf(6, 0) // 'clear-rise'
 * @example verdictOf(1, 6) // 'possible-fall'
 * @example verdictOf(5, 1) // 'no-clear-change'
 */
export function verdictOf(up: number, down: number): Verdict {
  const p = signTest(up, down)
  if (p <= 0.05) return up > down ? 'clear-rise' : 'clear-fall'
  if (p <= 0.2) return up > down ? 'possible-rise' : 'possible-fall'
  return 'no-clear-change'
}

/**
 * Organisations that crossed grade 4 either way, with the p of the same test (METHOD 5.5); for the export.
 * @example shareFlips([{ before: 3, now: 4 }]) // { gained: 1, lost: 0, p: 1 }
 */
export function shareFlips(pairs: readonly Pair[]): { gained: number; lost: number; p: number } {
  const gained = pairs.filter(({ before, now }) => before < 4 && now >= 4).length
  const lost = pairs.filter(({ before, now }) => before >= 4 && now < 4).length
  return { gained, lost, p: signTest(gained, lost) }
}
