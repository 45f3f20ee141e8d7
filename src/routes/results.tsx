import { ResultsPage } from '../../views/pages/results/results-page.tsx'
import { get, page, type StaffRoute } from '../http/visit.tsx'
import { ofResults } from './results-visit.ts'

export const resultsRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/results',
    'see published results',
    ofResults(({ c, frame }, { results, earlier }) =>
      page(c, <ResultsPage frame={frame} results={results} earlier={earlier} />),
    ),
  ),
]
