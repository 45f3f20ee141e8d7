import { findNamedGrades } from '../../db/store/results.ts'
import { exportsText, meanings } from '../../views/text/exports.ts'
import { namedGradesText } from '../../views/text/named-grades.ts'
import { type CsvVariant, writeCsv } from '../csv/write-csv.ts'
import { codebookOf } from '../domain/codebook.ts'
import { textIn } from '../domain/language.ts'
import { namedGradesTable } from '../domain/named-grades.ts'
import type { Results } from '../domain/results.ts'
import {
  resultsColumns,
  resultsTable,
  trendsColumns,
  trendsTable,
} from '../domain/results-table.ts'
import { trendsOf } from '../domain/trend.ts'
import { readableResults } from '../flows/read-results.ts'
import { csvDownload } from '../http/download.ts'
import { notFound } from '../http/refusals.tsx'
import { file, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofResults } from './results-visit.ts'

export const resultExportRoutes: readonly StaffRoute[] = [
  file(
    '/rounds/:id/results.csv',
    'see published results',
    ofResults((visit, { results }) =>
      download(visit, nameOf(visit, 'results', results), resultsTable(results)),
    ),
  ),
  file(
    '/rounds/:id/codebook.csv',
    'see published results',
    ofResults((visit, { results }) =>
      download(
        visit,
        nameOf(visit, 'codebook', results),
        codebookOf(resultsColumns, meanings, [results]),
      ),
    ),
  ),
  file(
    '/rounds/:id/named-grades.csv',
    'see named grades',
    ofResults(async (visit, { round, results }) => {
      const { c, deps, staff } = visit
      const named = await findNamedGrades(deps.db, round.id)
      // Of a confidential round some may be compared on the page; there is no file of them.
      if (!named || results.round.mode !== 'open') return notFound(c, deps, staff.language)
      return download(visit, nameOf(visit, 'named', results), namedGradesTable(results, named))
    }),
  ),
  file('/trends.csv', 'see published results', async (visit) =>
    download(
      visit,
      nameOf(visit, 'trends'),
      trendsTable(trendsOf(await readableResults(visit.deps, visit.staff.role))),
    ),
  ),
  file('/trends/codebook.csv', 'see published results', async (visit) => {
    const { documents } = trendsOf(await readableResults(visit.deps, visit.staff.role))
    return download(
      visit,
      nameOf(visit, 'codebook'),
      codebookOf(trendsColumns, meanings, documents),
    )
  }),
]

/** “Results 2025 How good a partner are we”, in the person's language. */
function nameOf(
  { staff, office }: StaffVisit,
  kind: 'results' | 'trends' | 'codebook' | 'named',
  results?: Results,
): string {
  const { language } = staff
  const word = kind === 'named' ? namedGradesText[language].file : exportsText[language].file[kind]
  const title = results?.round.title
  const about = title ? textIn(title, staff.language).text : office.name
  return `${[word, results?.round.year, about].filter(Boolean).join(' ')}.csv`
}

type Table = Parameters<typeof writeCsv>[0]

function download(visit: StaffVisit, name: string, table: Table): Response {
  return csvDownload(visit.c, name, writeCsv(table, csvVariant(visit)))
}

/** Which spreadsheets a CSV is asked for: `?variant=fr` for French ones. */
export function csvVariant({ c }: StaffVisit): CsvVariant {
  return c.req.query('variant') === 'fr' ? 'french' : 'standard'
}
