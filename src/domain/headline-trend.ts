import { type ClearMoves, clearMoves } from './clear-moves.ts'
import type { Headline, Results } from './results.ts'

/** One round's answer to "did we get better?": two rounds, one set of statements. */
export type HeadlineStep = {
  /** Places of the two rounds among all; `from` is missing where the earlier round is not at hand. */
  from: number | undefined
  to: number
  headline: Headline
  moves: ClearMoves | null
}

/** The headline of each round; null for a first round, which has nothing to be compared with. */
export function headlineSteps(documents: readonly Results[]): readonly (HeadlineStep | null)[] {
  return documents.map((results, to) => {
    const { headline } = results
    if (headline.since === null) return null
    const from = earlierRound(headline, documents.slice(0, to))
    return { from, to, headline, moves: headlineMoves(results) }
  })
}

/** How many of the statements asked alike clearly rose and clearly fell; null where none could be judged. */
export function headlineMoves({ headline, indicators }: Results): ClearMoves | null {
  const alike = new Set(headline.comparable)
  const own = indicators.filter(({ code }) => alike.has(code))
  return clearMoves(own.map(({ change }) => change?.word))
}

function earlierRound({ since, comparable }: Headline, before: readonly Results[]) {
  const alike = new Set(comparable)
  const found = before.findLastIndex(
    ({ round, indicators }) =>
      round.year === since && indicators.some(({ code }) => alike.has(code)),
  )
  return found === -1 ? undefined : found
}
