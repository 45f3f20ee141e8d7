import type { Range } from '../results.ts'

/**
 * Whether fewer than half of the invited organisations sent: then a banner, and no figures on change.
 *
 * METHOD 5.2. Those that declined were invited. Nobody invited is no low response.
 * @example isLowResponse(5, 11) // true
 * @example isLowResponse(6, 12) // false
 */
export function isLowResponse(sent: number, invited: number): boolean {
  return 2 * sent < invited
}

/**
 * What the share of high grades would be if all that did not grade had graded low, or high: bounds without assumption.
 *
 * METHOD 5.2. `silent` counts the invited to whom the statement applies and who gave no grade; with none, both are the share.
 * @example nonResponseBounds({ high: 5, n: 11, silent: 1 }) // [5 / 12, 6 / 12]
 */
export function nonResponseBounds(cell: { high: number; n: number; silent: number }): Range {
  const all = cell.n + cell.silent
  return [cell.high / all, (cell.high + cell.silent) / all]
}

/**
 * How many invited organisations gave no grade on a statement that applies to them, as the bounds of its share tell.
 * @returns 0 where both bounds are the share
 * @example silentOn({ n: 11, bounds: [8 / 12, 9 / 12] }) // 1
 */
export function silentOn({ n, bounds: [lower, upper] }: { n: number; bounds: Range }): number {
  // The width is silent / (n + silent).
  const width = upper - lower
  return Math.round((n * width) / (1 - width))
}

/**
 * Whether many could not say: more than three in ten of those who graded or said that they do not know (METHOD 5.2).
 * @example manyCouldNotSay({ n: 6, dontKnow: 3 }) // true
 */
export function manyCouldNotSay({ n, dontKnow }: { n: number; dontKnow: number }): boolean {
  return 10 * dontKnow > 3 * (n + dontKnow)
}
