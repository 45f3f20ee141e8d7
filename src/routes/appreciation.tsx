import { AppreciationPage } from '../../views/pages/inquiry/appreciation-page.tsx'
import { exportsText, inquiryMeanings } from '../../views/text/exports.ts'
import { inquiryText } from '../../views/text/inquiry.ts'
import { writeCsv } from '../csv/write-csv.ts'
import { codebookOf } from '../domain/codebook.ts'
import { inquiryColumns, inquiryTable } from '../domain/inquiry-table.ts'
import type { Results } from '../domain/results.ts'
import { type ClosedRound, isShared } from '../domain/round.ts'
import { asksInquiry } from '../flows/read-inquiry.ts'
import { nothingTold, type ToldInquiry, toldInquiry } from '../flows/told-inquiry.ts'
import { csvDownload } from '../http/download.ts'
import { notFound } from '../http/refusals.tsx'
import { file, get, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { csvVariant } from './result-exports.ts'
import { ofResults } from './results-visit.ts'

/** The appreciative inquiry of a round, as everybody reads it who may read its results. */
export const appreciationRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/appreciation', 'see published results', ofOwnRound(show)),
  file('/rounds/:id/stories.csv', 'see published results', ofOwnRound(save)),
  file('/rounds/:id/stories-codebook.csv', 'see published results', ofOwnRound(saveCodebook)),
]

type Read = { round: ClosedRound; results: Results; told: ToldInquiry | undefined }

/** A round of this office; of a year that was brought in nobody told anything. */
function ofOwnRound(handler: (visit: StaffVisit, read: Read) => Promise<Response> | Response) {
  return ofResults(async (visit, { round, results }) => {
    const { c, deps, staff } = visit
    if (!('state' in round)) return notFound(c, deps, staff.language)
    const told = isShared(round) ? await toldInquiry(deps, results) : undefined
    return await handler(visit, { round, results, told })
  })
}

async function show({ c, deps, frame }: StaffVisit, { round, results, told }: Read) {
  const asked = await asksInquiry(deps, round)
  return page(c, <AppreciationPage frame={frame} {...{ round, results, told, asked }} />)
}

function save(visit: StaffVisit, { results, told }: Read) {
  const { c, staff } = visit
  const { year } = results.round
  const name = `${inquiryText[staff.language].appreciation.file} ${year}.csv`
  return csvDownload(c, name, writeCsv(inquiryTable(year, told ?? nothingTold), csvVariant(visit)))
}

function saveCodebook(visit: StaffVisit, { results }: Read) {
  const { language } = visit.staff
  const words = [exportsText[language].file.codebook, inquiryText[language].appreciation.file]
  const name = `${words.join(' ')} ${results.round.year}.csv`
  const codebook = codebookOf(inquiryColumns, inquiryMeanings, [])
  return csvDownload(visit.c, name, writeCsv(codebook, csvVariant(visit)))
}
