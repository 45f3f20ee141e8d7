import { chartOf } from '../../views/pages/trends/chart-of.ts'
import { ChartPage } from '../../views/pages/trends/chart-page.tsx'
import { NoAppreciation } from '../../views/pages/trends/no-appreciation.tsx'
import { NoTrends } from '../../views/pages/trends/no-trends.tsx'
import { ThemesPage } from '../../views/pages/trends/themes-page.tsx'
import { TrendsPage } from '../../views/pages/trends/trends-page.tsx'
import type { Trends } from '../domain/trend.ts'
import type { ChartSubject, TrendSubject } from '../domain/trend-subject.ts'
import { DataBlock } from '../http/data-block.tsx'
import { get, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { fileName, ofSubject, trendPaths } from './trend-visit.ts'

export const trendsRoutes: readonly StaffRoute[] = trendPaths.map(([path, find]) =>
  get(
    path,
    'see published results',
    ofSubject(find, (visit, trends, subject) => page(visit.c, pageOf(visit, trends, subject))),
  ),
)

function pageOf(visit: StaffVisit, trends: Trends, subject: TrendSubject) {
  const { deps, frame } = visit
  if (trends.rounds.length === 0) return <NoTrends frame={frame} />
  const pictureName = fileName(visit, trends, subject, 'png')
  const many = { frame, trends, pictureName, scripts: [deps.assets.path('pictures.js')] }
  switch (subject.kind) {
    case 'all':
      return <TrendsPage {...many} />
    case 'themes':
      return <ThemesPage {...many} />
    case 'appreciation':
      return trends.appreciation.every(({ cell }) => cell === null) ? (
        <NoAppreciation frame={frame} />
      ) : (
        chartPage(visit, trends, subject, pictureName)
      )
    case 'headline':
    case 'commitment':
    case 'indicator':
      return chartPage(visit, trends, subject, pictureName)
  }
}

function chartPage(
  { deps, frame }: StaffVisit,
  trends: Trends,
  subject: ChartSubject,
  pictureName: string,
) {
  const chart = chartOf(subject, trends, frame.language)
  return (
    <ChartPage
      frame={frame}
      subject={subject}
      chart={chart}
      trends={trends}
      dataBlock={<DataBlock id="chart-data" value={chart} />}
      scripts={['trends.js', 'pictures.js'].map((name) => deps.assets.path(name))}
      pictureName={pictureName}
    />
  )
}
