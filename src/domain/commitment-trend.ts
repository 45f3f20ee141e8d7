import { type ClearMoves, clearMoves } from './clear-moves.ts'
import type { IndicatorTrend } from './indicator-trend.ts'
import type { Localised } from './language.ts'
import type { CommitmentResult, Results } from './results.ts'
import { pointsOf, type TrendPoint } from './trend-line.ts'

/** One commitment over all rounds: the mean share of its indicators. */
export type CommitmentTrend = {
  id: string
  title: Localised | null
  points: readonly TrendPoint<CommitmentResult>[]
}

/**
 * Every commitment of any round, those of the latest first. A mean over other statements is another series: where an indicator of
 * the commitment comes, goes or is reworded, the line breaks.
 */
export function commitmentTrends(documents: readonly Results[]): readonly CommitmentTrend[] {
  const byId = documents.map(({ commitments }) => new Map(commitments.map((one) => [one.id, one])))
  const ids = new Set(byId.toReversed().flatMap((round) => [...round.keys()]))
  return [...ids].map((id) => {
    const cells = byId.map((round) => round.get(id) ?? null)
    const title = cells.findLast((cell) => cell !== null)?.title ?? null
    return { id, title, points: pointsOf(cells, (_, round) => statementsOf(id, documents[round])) }
  })
}

function statementsOf(id: string, results: Results | undefined): string {
  const own = results?.indicators.filter(({ section }) => section === id) ?? []
  return own
    .map(({ code, revision }) => `${code} ${revision}`)
    .sort()
    .join()
}

/** How many of a commitment's indicators clearly rose and clearly fell in one round. */
export function movesOf(
  id: string,
  round: number,
  indicators: readonly IndicatorTrend[],
): ClearMoves | null {
  const own = indicators.filter(({ section }) => section === id)
  return clearMoves(own.map(({ points }) => points[round]?.cell?.change?.word))
}
