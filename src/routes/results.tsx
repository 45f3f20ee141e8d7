import { inputLinesOf } from '../../db/store/input-lines.ts'
import { noChangesOf } from '../../db/store/no-changes.ts'
import { findNamedGrades } from '../../db/store/results.ts'
import { ResultsPage } from '../../views/pages/results/results-page.tsx'
import { facetFrom } from '../domain/facet.ts'
import { orderFrom } from '../domain/scorecard-order.ts'
import { seenTogether } from '../domain/seen-together.ts'
import { get, mayHere, page, type StaffRoute } from '../http/visit.tsx'
import { ofResults } from './results-visit.ts'

export const resultsRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/results',
    'see published results',
    ofResults(async (visit, { round, results, earlier, readable }) => {
      const { c, deps, frame } = visit
      const named = mayHere(visit, 'see named grades')
        ? await findNamedGrades(deps.db, round.id)
        : undefined
      const order = orderFrom(c.req.query('sort'), results)
      return page(
        c,
        <ResultsPage
          frame={frame}
          results={results}
          earlier={earlier}
          order={order}
          facet={facetFrom(c.req.query('facet'), results)}
          pairs={seenTogether(results, readable)}
          hasReport={'state' in round}
          agreed={await inputLinesOf(deps.db, round.id)}
          noChanges={await noChangesOf(deps.db, round.id)}
          named={named}
        />,
      )
    }),
  ),
]
