import { allResults, findResults } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import { ResultsPage } from '../../views/pages/results/results-page.tsx'
import { parseId } from '../domain/ids.ts'
import type { Results } from '../domain/results.ts'
import { isClosed } from '../domain/round.ts'
import { notFound } from '../http/refusals.tsx'
import { get, page, type StaffRoute } from '../http/visit.tsx'

export const resultsRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/results', 'see closed results', async ({ c, deps, staff, frame }) => {
    const id = parseId<'round'>(c.req.param('id'))
    const round = id && (await findRound(deps.db, id))
    const results = round && isClosed(round) && (await findResults(deps.db, round.id))
    if (!results) return notFound(c, deps, staff.language)
    const earlier = before(results, await allResults(deps.db))
    return page(c, <ResultsPage frame={frame} results={results} earlier={earlier} />)
  }),
]

/** The documents before a round's own, oldest first. */
function before(results: Results, all: readonly Results[]): readonly Results[] {
  const own = all.findIndex(({ round }) => round.id === results.round.id)
  return all.slice(0, Math.max(0, own))
}
