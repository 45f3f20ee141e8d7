import type { Chart } from '../../views/components/charts/chart.ts'
import { chartOfCommitment } from '../../views/pages/trends/chart-of-commitment.ts'
import { chartOfHeadline } from '../../views/pages/trends/chart-of-headline.ts'
import { chartOfIndicator } from '../../views/pages/trends/chart-of-indicator.ts'
import { type Chosen, chosenFrom } from '../../views/pages/trends/chosen.ts'
import { TrendsPage } from '../../views/pages/trends/trends-page.tsx'
import type { Language } from '../domain/language.ts'
import { type Trends, trendsOf } from '../domain/trend.ts'
import { readableResults } from '../flows/read-results.ts'
import { DataBlock } from '../http/data-block.tsx'
import { get, page, type StaffRoute } from '../http/visit.tsx'

export const trendsRoutes: readonly StaffRoute[] = [
  get('/trends', 'see published results', async ({ c, deps, staff, frame }) => {
    const trends = trendsOf(await readableResults(deps, staff.role))
    const chosen = chosenFrom(c.req.query('show'), trends)
    const chart = chartOf(chosen, trends, frame.language)
    return page(
      c,
      <TrendsPage
        frame={frame}
        trends={trends}
        chosen={chosen}
        chart={chart}
        headlineChart={chartOfHeadline(trends, frame.language)}
        dataBlock={<DataBlock id="chart-data" value={chart} />}
        script={deps.assets.path('trends.js')}
      />,
    )
  }),
]

function chartOf(chosen: Chosen, trends: Trends, language: Language): Chart {
  switch (chosen.kind) {
    case 'headline':
      return chartOfHeadline(trends, language)
    case 'commitment':
      return chartOfCommitment(chosen.trend, trends, language)
    case 'indicator':
      return chartOfIndicator(chosen.trend, trends, language)
  }
}
