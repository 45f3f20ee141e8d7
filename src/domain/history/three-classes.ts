import type { Bars, Results } from '../results.ts'

/** A document in which some statements are known by three classes only: three bars for them, and neither median nor mean. */
export function withThreeClasses(results: Results, codes: ReadonlySet<string>): Results {
  const told = <Cell extends { code: string; state: string }>(cell: Cell): Cell =>
    codes.has(cell.code) && cell.state === 'shown' && 'bars' in cell
      ? // Read by `resultsSchema` before it is kept.
        { ...cell, bars: threeOf(cell.bars as Bars), median: null, mean: null }
      : cell
  return {
    ...results,
    indicators: results.indicators.map(told),
    groups: results.groups.map((group) => ({ ...group, indicators: group.indicators.map(told) })),
  }
}

function threeOf(bars: Bars): Bars {
  if (bars.length === 3) return bars
  const [one, two, three, four, five] = bars
  return [one + two, three, four + five]
}
