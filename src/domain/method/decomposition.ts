import { isEnoughOrNobody, type Known } from './suppression.ts'

/** A change of the share of high grades, divided into what the same partners did and who came or went. */
export type Decomposition = { overall: number; samePartners: number; composition: number }

/** High grades out of organisations, in two rounds. */
type BeforeAndNow = { before: { high: number; n: number }; now: { high: number; n: number } }

/**
 * Divides the change of the share into that of the same partners and that of composition (METHOD 5.5). The sum is exact.
 * @example
 * decomposition(
 *   { before: { high: 5, n: 11 }, now: { high: 8, n: 11 } },
 *   { before: { high: 4, n: 9 }, now: { high: 6, n: 9 } },
 * ) // overall 3/11, samePartners 2/9, composition 5/99
 */
export function decomposition(all: BeforeAndNow, same: BeforeAndNow): Decomposition {
  const overall = differenceOf(all)
  const samePartners = differenceOf(same)
  return { overall, samePartners, composition: overall - samePartners }
}

function differenceOf({ before, now }: BeforeAndNow): number {
  return now.high / now.n - before.high / before.n
}

/**
 * Whether figures on the same partners may stand beside the overall ones: who left and who joined can be had from
 * the two, so each must be nobody or enough organisations (METHOD 5.5, 5.6 rule 6).
 * @example mayDecompose({ count: 0, shared: 0 }, { count: 2, shared: 0 }, 5) // false
 */
export function mayDecompose(leavers: Known, joiners: Known, k: number): boolean {
  return isEnoughOrNobody(leavers, k) && isEnoughOrNobody(joiners, k)
}
