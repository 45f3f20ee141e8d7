import { FrameworkReportPage, type ReportFault } from '../../views/pages/framework/report-page.tsx'
import { blankReport, type FrameworkReport, readReportWords } from '../domain/framework/report.ts'
import type { Bilingual } from '../domain/language.ts'
import { readFramework } from '../flows/read-framework.ts'
import { lockFrameworkReport, writeFrameworkReport } from '../flows/write-framework-report.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { askedYear, frameworkHere, todayHere } from './framework-visit.ts'

export const frameworkReportRoutes: readonly StaffRoute[] = [
  get('/framework/:year/report', 'see the framework', (visit) => ofYear(visit, show)),
  post('/framework/:year/report', 'write the framework', (visit) => ofYear(visit, write)),
  post('/framework/:year/report/lock', 'lock the framework report', (visit) => ofYear(visit, lock)),
]

async function ofYear(
  visit: StaffVisit,
  handle: (visit: StaffVisit, year: number) => Promise<Response>,
) {
  const year = askedYear(visit)
  if (year === undefined) return notFound(visit.c, visit.deps, visit.staff.language)
  return await handle(visit, year)
}

type Told = {
  status?: 200 | 409 | 422
  told?: 'meanwhile' | 'lockedNow'
  typed?: Bilingual
  faults?: readonly { field: string; kind: ReportFault }[]
}

async function show(visit: StaffVisit, year: number, told: Told = {}) {
  const { c, deps, frame } = visit
  const { report, ...here } = await frameworkHere(visit, year)
  const open = report.locked === null
  const lockedNow = c.req.query('locked') === undefined ? null : 'lockedNow'
  return page(
    c,
    <FrameworkReportPage
      frame={frame}
      style={deps.assets.path('framework.css')}
      {...here}
      report={mayRead(visit, report) ? report : { ...report, words: blankReport(year).words }}
      today={todayHere(visit)}
      typed={open && mayHere(visit, 'write the framework') ? (told.typed ?? report.words) : null}
      mayLock={open && mayHere(visit, 'lock the framework report')}
      faults={told.faults ?? []}
      told={told.told ?? lockedNow}
    />,
    told.status ?? 200,
  )
}

/** Until it is locked the office may still change its words: they are for its own people. */
function mayRead(visit: StaffVisit, { locked }: FrameworkReport): boolean {
  return locked !== null || mayHere(visit, 'see registers')
}

async function write(visit: StaffVisit, year: number) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = { en: field(posted.form, 'en'), fr: field(posted.form, 'fr') }
  const { words, tooLong } = readReportWords(typed)
  const faults = tooLong.map((language) => ({ field: language, kind: 'tooLong' as const }))
  if (faults.length > 0) return await show(visit, year, { typed, faults, status: 422 })
  const kept = await writeFrameworkReport(deps, { year, turn: turnOf(posted.form) }, words)
  if (kept.kind === 'meanwhile')
    return await show(visit, year, { typed, told: 'meanwhile', status: 409 })
  return c.redirect(`/framework/${year}/report`, 303)
}

async function lock(visit: StaffVisit, year: number) {
  const { c, deps, staff } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  if (field(posted.form, 'read') !== 'yes') {
    const faults = [{ field: 'read', kind: 'tickFirst' }] as const
    return await show(visit, year, { faults, status: 422 })
  }
  const [here] = await readFramework(deps, [year], visit.office.language)
  if (!here || here.report.locked) return await show(visit, year, { status: 409 })
  const report = { turn: turnOf(posted.form), words: here.report.words }
  const by = { by: staff.id, today: todayHere(visit) }
  const kept = await lockFrameworkReport(deps, report, here.year, by)
  if (kept.kind === 'meanwhile') return await show(visit, year, { told: 'meanwhile', status: 409 })
  return c.redirect(`/framework/${year}/report?locked`, 303)
}

function turnOf(form: Parameters<typeof field>[0]): number {
  return Number(/^\d{1,9}$/.exec(field(form, 'turn'))?.[0] ?? 0)
}
