import { FrameworkPage } from '../../views/pages/framework/framework-page.tsx'
import { frameworkText } from '../../views/text/framework.ts'
import { frameworkMeanings } from '../../views/text/framework-codebook.ts'
import { writeCsv } from '../csv/write-csv.ts'
import { codebookOf } from '../domain/codebook.ts'
import { frameworkColumns, frameworkTable } from '../domain/framework/framework-table.ts'
import { csvDownload } from '../http/download.ts'
import { notFound } from '../http/refusals.tsx'
import { file, get, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { askedYear, frameworkHere, thisYear, todayHere } from './framework-visit.ts'
import { csvVariant } from './result-exports.ts'

export const frameworkRoutes: readonly StaffRoute[] = [
  get('/framework', 'see the framework', (visit) => show(visit, thisYear(visit))),
  file('/framework/codebook.csv', 'see the framework', (visit) => {
    const name = `${frameworkText[visit.staff.language].file.codebook}.csv`
    const table = codebookOf(
      frameworkColumns,
      frameworkMeanings(visit.deps.surveys.framework()),
      [],
    )
    return csvDownload(visit.c, name, writeCsv(table, csvVariant(visit)))
  }),
  get('/framework/:year', 'see the framework', (visit) => show(visit, askedYear(visit))),
  file('/framework/:year/signs.csv', 'see the framework', async (visit) => {
    const { c, deps, staff, office } = visit
    const year = askedYear(visit)
    if (year === undefined) return notFound(c, deps, staff.language)
    const { years } = await frameworkHere(visit, year)
    const name = `${frameworkText[staff.language].file.figures} ${year} ${office.name}.csv`
    return csvDownload(c, name, writeCsv(frameworkTable(years), csvVariant(visit)))
  }),
]

async function show(visit: StaffVisit, year: number | undefined) {
  const { c, deps, staff, frame } = visit
  if (year === undefined) return notFound(c, deps, staff.language)
  const { report, ...here } = await frameworkHere(visit, year)
  const { locked } = report
  return page(
    c,
    <FrameworkPage
      frame={frame}
      style={deps.assets.path('framework.css')}
      {...here}
      today={todayHere(visit)}
      locked={locked && { on: locked.on, by: locked.by }}
    />,
  )
}
