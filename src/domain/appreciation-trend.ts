import { appreciationCodes } from './method/appreciation.ts'
import type { Appreciation, Results } from './results.ts'
import { pointsOf, type TrendPoint } from './trend-line.ts'

/**
 * The yearly appreciation over all rounds; null where a round did not ask for it. It is made of a few graded questions: where one of them
 * comes, goes or is reworded, another series starts.
 * @example appreciationTrend([asked, notAsked]).map(({ cell }) => cell?.state) // ['shown', undefined]
 */
export function appreciationTrend(
  documents: readonly Results[],
): readonly TrendPoint<Appreciation>[] {
  const cells = documents.map((results) => (isAskedIn(results) ? results.appreciation : null))
  return pointsOf(cells, (_, round) => askedIn(documents[round]).join())
}

/** A document that came from elsewhere may hold the appreciation without the questions it is made of. */
function isAskedIn(results: Results): boolean {
  return askedIn(results).length > 0 || results.appreciation.state !== 'none'
}

function askedIn(results: Results | undefined): readonly string[] {
  const own = results?.indicators.filter(({ code }) => appreciationCodes.includes(code)) ?? []
  return own.map(({ code, revision }) => `${code} ${revision}`).sort()
}
