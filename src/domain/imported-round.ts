import type { RoundId } from './ids.ts'
import type { Results } from './results.ts'
import type { Round } from './round.ts'

/** An earlier year brought in from a spreadsheet: its results, and no round of ours, for nobody was invited. */
export type ImportedRound = {
  id: RoundId
  year: number
  document: Results
  /** The day it was brought in. */
  importedOn: string
}

/** Why a year cannot be brought in. */
export type YearRefusal = { year: number; kind: 'taken' | 'imported' | 'not-before-us' | 'to-come' }

/**
 * The years that cannot be brought in: those that have a round already, and those not before our first one, since history is what
 * was before us. A round that was called off takes no year.
 * @param thisYear the year it is now
 */
export function yearRefusals(
  years: readonly number[],
  rounds: readonly Pick<Round, 'year' | 'state'>[],
  imported: readonly Pick<ImportedRound, 'year'>[],
  thisYear: number,
): readonly YearRefusal[] {
  const own = rounds.filter(({ state }) => state !== 'cancelled').map(({ year }) => year)
  const first = Math.min(...own)
  return years.flatMap((year): YearRefusal[] => {
    if (own.includes(year)) return [{ year, kind: 'taken' }]
    if (imported.some((one) => one.year === year)) return [{ year, kind: 'imported' }]
    if (year > first) return [{ year, kind: 'not-before-us' }]
    return year > thisYear ? [{ year, kind: 'to-come' }] : []
  })
}

/**
 * The years whose results compare with an imported one: as long as there are any, it cannot be taken away.
 * @example comparedWith(2023, [results2024]) // [2024]
 */
export function yearsComparedWith(year: number, documents: readonly Results[]): readonly number[] {
  return documents
    .filter(({ round }) => round.year > year)
    .filter(
      ({ headline, indicators, appreciation }) =>
        headline.since === year ||
        appreciation.change?.since === year ||
        indicators.some(({ change }) => change?.since === year),
    )
    .map(({ round }) => round.year)
}
