import { findImportedRound, importedRounds } from '../../db/store/history.ts'
import { allResults } from '../../db/store/results.ts'
import type { FieldFault } from '../../views/components/fields.tsx'
import { HistoryPage } from '../../views/pages/history/history-page.tsx'
import { RemovePage } from '../../views/pages/history/remove-page.tsx'
import { historyText } from '../../views/text/history.ts'
import { parseId } from '../domain/ids.ts'
import { type ImportedRound, yearsComparedWith } from '../domain/imported-round.ts'
import { removeHistory } from '../flows/remove-history.ts'
import { importLimit, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { sentBack } from '../http/sent-back.ts'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { historyImportRoutes, offerColumns } from './history-import.tsx'

const act = 'bring in earlier years'
/** Room for the choices that are posted beside the file. */
const choices = 128 * 1024

export const historyRoutes: readonly StaffRoute[] = [
  get('/history', act, (visit) => historyPage(visit, { told: toldOf(visit) })),
  post('/history/columns', act, takeFile),
  ...historyImportRoutes,
  get('/history/:id/remove', act, ofImported(removePage)),
  post('/history/:id/remove', act, ofImported(remove)),
]

type Told = { faults?: readonly FieldFault[]; told?: string | null }

async function historyPage({ c, deps, frame }: StaffVisit, { faults = [], told = null }: Told) {
  const imported = (await importedRounds(deps.db)).toReversed()
  return page(
    c,
    <HistoryPage frame={frame} imported={imported} faults={faults} told={told} />,
    faults.length === 0 ? 200 : 422,
  )
}

/** What has just been done, as the address says after a redirect; anything else says nothing. */
function toldOf({ c, staff }: StaffVisit): string | null {
  const t = historyText[staff.language]
  if (c.req.query('removed') === 'yes') return t.removed
  const years = (c.req.query('years') ?? '').split(' ').filter((year) => /^\d{4}$/.test(year))
  return years.length === 0 ? null : t.done(years.slice(0, 100).join(', '))
}

async function takeFile(visit: StaffVisit) {
  const { c, deps, staff } = visit
  const posted = await readForm(c.req.raw, { files: true, limit: importLimit })
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const { upload } = posted
  const refuse = (words: string) => historyPage(visit, { faults: [{ field: 'sheet', words }] })
  const t = historyText[staff.language]
  if (!upload || upload.bytes.length === 0) return await refuse(t.upload.noFile)
  const file = sentBack(upload.bytes, choices)
  return await offerColumns(visit, upload.bytes, file ?? null, (faults) =>
    historyPage(visit, { faults }),
  )
}

function ofImported(handler: (visit: StaffVisit, round: ImportedRound) => Promise<Response>) {
  return async (visit: StaffVisit): Promise<Response> => {
    const { c, deps, staff } = visit
    const id = parseId<'round'>(c.req.param('id'))
    const round = id && (await findImportedRound(deps.db, id))
    return round ? await handler(visit, round) : notFound(c, deps, staff.language)
  }
}

async function removePage({ c, deps, frame }: StaffVisit, round: ImportedRound) {
  const comparedWith = yearsComparedWith(round.year, await allResults(deps.db))
  return page(c, <RemovePage frame={frame} round={round} comparedWith={comparedWith} />)
}

async function remove(visit: StaffVisit, round: ImportedRound) {
  const { c, deps, staff, frame } = visit
  const removed = await removeHistory(deps, round.id)
  switch (removed.kind) {
    case 'removed':
      return c.redirect('/history?removed=yes', 303)
    case 'not-found':
      return notFound(c, deps, staff.language)
    case 'compared-with':
      return page(c, <RemovePage frame={frame} round={round} comparedWith={removed.years} />, 409)
  }
}
