import type { ChangeWord, Headline, Results } from './results.ts'

/** One round's answer to "did we get better?": two rounds, one set of statements. */
export type HeadlineStep = {
  /** Places of the two rounds among all; `from` is missing where the earlier round is not at hand. */
  from: number | undefined
  to: number
  headline: Headline
  /** Of the statements asked alike, how many clearly rose and clearly fell. */
  rose: number
  fell: number
}

/** The headline of each round; null for a first round, which has nothing to be compared with. */
export function headlineSteps(documents: readonly Results[]): readonly (HeadlineStep | null)[] {
  return documents.map((results, to) => {
    const { headline } = results
    if (headline.since === null) return null
    const from = earlierRound(headline, documents.slice(0, to))
    return { from, to, headline, ...clearChanges(results) }
  })
}

/**
 * How many of the statements asked alike clearly rose and clearly fell.
 * @example clearChanges(results2025) // { rose: 3, fell: 1 }
 */
export function clearChanges({ headline, indicators }: Results): { rose: number; fell: number } {
  const alike = new Set(headline.comparable)
  const words = indicators.filter(({ code }) => alike.has(code)).map(({ change }) => change?.word)
  const count = (wanted: ChangeWord) => words.filter((word) => word === wanted).length
  return { rose: count('clear-rise'), fell: count('clear-fall') }
}

function earlierRound({ since, comparable }: Headline, before: readonly Results[]) {
  const alike = new Set(comparable)
  const found = before.findLastIndex(
    ({ round, indicators }) =>
      round.year === since && indicators.some(({ code }) => alike.has(code)),
  )
  return found === -1 ? undefined : found
}
