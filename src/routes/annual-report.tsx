import { findAttendance } from '../../db/store/attendances.ts'
import { findContext } from '../../db/store/context-notes.ts'
import { eventNotesOf } from '../../db/store/event-notes.ts'
import { findReport } from '../../db/store/reports.ts'
import { ReportFormPage } from '../../views/pages/report/report-form.tsx'
import { ReportPage } from '../../views/pages/report/report-page.tsx'
import { partsOf } from '../../views/pages/results/parts.ts'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { readReport, reportPlaces, unwritten } from '../domain/annual-report.ts'
import { emptyContext } from '../domain/context-note.ts'
import { isReported } from '../domain/event-note.ts'
import type { Results } from '../domain/results.ts'
import { type ClosedRound, isPublished } from '../domain/round.ts'
import { writeReport } from '../flows/write-report.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofResults } from './results-visit.ts'

export const annualReportRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/report', 'see published results', ofOwnRound(show)),
  get('/rounds/:id/report/words', 'write the report', ofOwnRound(showForm)),
  post('/rounds/:id/report/words', 'write the report', ofOwnRound(write)),
]

/** A round of this office with its results; a year that was brought in has no report. */
type Reported = { round: ClosedRound; results: Results; earlier: readonly Results[] }

function ofOwnRound(handler: (visit: StaffVisit, read: Reported) => Promise<Response>) {
  return ofResults(async (visit, { round, results, earlier }) =>
    'state' in round
      ? await handler(visit, { round, results, earlier })
      : notFound(visit.c, visit.deps, visit.staff.language),
  )
}

async function show(visit: StaffVisit, { round, results, earlier }: Reported) {
  const { c, deps, frame } = visit
  const { texts } = (await findReport(deps.db, round.id)) ?? unwritten
  return page(
    c,
    <ReportPage
      frame={frame}
      round={round}
      results={results}
      earlier={earlier}
      texts={texts}
      context={(await findContext(deps.db, round.id)) ?? emptyContext}
      mayWrite={mayHere(visit, 'write the report')}
      event={{
        attendance: await findAttendance(deps.db, round.id),
        notes: (await eventNotesOf(deps.db, round.id)).filter(({ kind }) => isReported(kind)),
      }}
    />,
  )
}

async function showForm({ c, deps, frame }: StaffVisit, { round, results }: Reported) {
  if (isPublished(round)) return c.redirect(`/rounds/${round.id}/report`, 303)
  const words = (await findReport(deps.db, round.id)) ?? unwritten
  return page(c, <ReportFormPage frame={frame} round={round} results={results} {...words} />)
}

async function write(visit: StaffVisit, { round, results }: Reported) {
  const { c, deps, frame } = visit
  if (isPublished(round)) return locked(visit, round)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = (name: string) => field(posted.form, name)
  const seen = Number(/^\d{1,9}$/.exec(typed('turn'))?.[0] ?? 0)
  const { texts, faults } = readReport(reportPlaces(partsOf(results)), typed)
  const about = { frame, round, results, turn: seen, texts }
  if (faults.length > 0) return page(c, <ReportFormPage {...about} faults={faults} />, 422)
  const outcome = await writeReport(deps, round.id, seen, texts)
  switch (outcome.kind) {
    case 'written':
      return c.redirect(`/rounds/${round.id}/report`, 303)
    case 'locked':
      return locked(visit, round)
    case 'changed-since': {
      const { turn } = (await findReport(deps.db, round.id)) ?? unwritten
      return page(c, <ReportFormPage {...about} turn={turn} changedSince />, 409)
    }
  }
}

function locked({ c, frame }: StaffVisit, round: ClosedRound) {
  return page(c, <ToldPage frame={frame} round={round} why="reportLocked" />, 409)
}
