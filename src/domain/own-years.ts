import type { Fields } from './draft.ts'
import type { IndicatorResult, Results } from './results.ts'

/** A round whose results a partner reads, with what it answered itself where its link may show it. */
export type OwnYear = { results: Results; own: Fields | null }

/** One year of a statement: what the partner said itself, and what all partners said. */
export type StatementYear = {
  year: number
  /** `1` to `5`, `dk` or `na`; null where nothing of its own is shown. */
  own: string | null
  cell: IndicatorResult
  /** Asked in other words than the year before: the two are not to be compared. */
  reworded: boolean
}

export type OwnStatement = { latest: IndicatorResult; years: readonly StatementYear[] }

/**
 * Every statement of the latest round over the years in which it was asked; rounds under another promise are left out
 * (METHOD 2: never mixed).
 * @param years oldest first
 * @example statementsOver(years)[0]?.years.map(({ year, own }) => [year, own]) // [[2025, '3'], [2026, '4']]
 */
export function statementsOver(years: readonly OwnYear[]): readonly OwnStatement[] {
  const latest = years.at(-1)
  if (!latest) return []
  return latest.results.indicators.map((one) => ({
    latest: one,
    years: yearsOf(one.code, years),
  }))
}

function yearsOf(code: string, years: readonly OwnYear[]): readonly StatementYear[] {
  const found: StatementYear[] = []
  for (const { results, own } of years) {
    const cell = results.indicators.find((one) => one.code === code)
    if (!cell) continue
    const before = found.at(-1)
    found.push({
      year: results.round.year,
      own: own?.[code] ?? null,
      cell,
      reworded: before !== undefined && before.cell.revision !== cell.revision,
    })
  }
  return found
}
