import { type Chart, isDrawn } from '../../views/components/charts/chart.ts'
import { ChartFile, SheetFile } from '../../views/components/charts/chart-file.tsx'
import { chartOf } from '../../views/pages/trends/chart-of.ts'
import { statementMultiples, themeMultiples } from '../../views/pages/trends/multiples-of.ts'
import { headlineSentence } from '../../views/text/headline.ts'
import { trendsText } from '../../views/text/trends.ts'
import { writeCsv } from '../csv/write-csv.ts'
import { trendsTable } from '../domain/results-table.ts'
import type { Trends } from '../domain/trend.ts'
import { belongsTo, type TrendSubject } from '../domain/trend-subject.ts'
import { csvDownload } from '../http/download.ts'
import { drawingDownload } from '../http/drawing.ts'
import { notFound } from '../http/refusals.tsx'
import { file, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { csvVariant } from './result-exports.ts'
import { fileName, ofSubject, trendPaths, yearsOf } from './trend-visit.ts'

/** The drawing and the figures of every chart; those of all are `/trends.csv`. */
export const trendFileRoutes: readonly StaffRoute[] = trendPaths.flatMap(([path, find]) => [
  file(`${path}/chart.svg`, 'see published results', ofSubject(find, drawing)),
  ...(path === '/trends'
    ? []
    : [file(`${path}/figures.csv`, 'see published results', ofSubject(find, figures))]),
])

function drawing(visit: StaffVisit, trends: Trends, subject: TrendSubject): Response {
  const { c, deps, staff } = visit
  const drawn = drawingOf(visit, trends, subject)
  return drawn
    ? drawingDownload(c, fileName(visit, trends, subject, 'svg'), drawn)
    : notFound(c, deps, staff.language)
}

/** A chart without a line has no drawing. */
function drawingOf({ staff, office }: StaffVisit, trends: Trends, subject: TrendSubject) {
  const { language } = staff
  const t = trendsText[language]
  const source = t.files.source(office.name, yearsOf(trends))
  const latest = trends.documents.at(-1)
  switch (subject.kind) {
    case 'all': {
      const groups = statementMultiples(trends, language).map(charted)
      return (
        latest && (
          <SheetFile title={headlineSentence(latest, language)} groups={groups} source={source} />
        )
      )
    }
    case 'themes': {
      const groups = themeMultiples(trends, language).map(charted)
      return (
        groups.length > 0 && <SheetFile title={t.themes.caption} groups={groups} source={source} />
      )
    }
    default: {
      const chart = chartOf(subject, trends, language)
      return isDrawn(chart) && <ChartFile chart={chart} source={source} />
    }
  }
}

function charted<Group extends { many: readonly { chart: Chart }[] }>({ many, ...group }: Group) {
  return { ...group, charts: many.map(({ chart }) => chart) }
}

function figures(visit: StaffVisit, trends: Trends, subject: TrendSubject): Response {
  const table = trendsTable(trends, belongsTo(subject))
  return csvDownload(
    visit.c,
    fileName(visit, trends, subject, 'csv'),
    writeCsv(table, csvVariant(visit)),
  )
}
