import { EntryImportFaultsPage } from '../../views/pages/registers/import-faults-page.tsx'
import { EntryImportPage } from '../../views/pages/registers/import-page.tsx'
import { EntryImportPlanPage } from '../../views/pages/registers/import-plan-page.tsx'
import { dayAt } from '../domain/calendar.ts'
import type { EntryImportPlan } from '../domain/registers/entry-import.ts'
import { checkEntries, importEntries } from '../flows/import-entries.ts'
import { field, importLimit, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { sentBack } from '../http/sent-back.ts'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRegister, type SeenRegister } from './register-visit.ts'

/** A register from a spreadsheet: looked through first, then taken over whole or not at all. */
export const registerImportRoutes: readonly StaffRoute[] = [
  get(
    '/registers/:register/import',
    'write in registers',
    ofRegister('write', (visit, seen) => importPage(visit, seen)),
  ),
  post('/registers/:register/import', 'write in registers', ofRegister('write', look)),
  post('/registers/:register/import/confirm', 'write in registers', ofRegister('write', confirm)),
]

function importPage(
  { c, frame }: StaffVisit,
  { register, optionsFor }: SeenRegister,
  noFile = false,
) {
  return page(
    c,
    <EntryImportPage frame={frame} register={register} optionsFor={optionsFor} noFile={noFile} />,
    noFile ? 422 : 200,
  )
}

async function look(visit: StaffVisit, seen: SeenRegister) {
  const { c, deps, frame, staff } = visit
  const { register } = seen
  const posted = await readForm(c.req.raw, { files: true, limit: importLimit })
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted, staff.language)
  const { upload } = posted
  if (!upload || upload.bytes.length === 0) return importPage(visit, seen, true)
  const checked = await checkEntries(deps, register, staff, upload.bytes)
  if (checked.kind === 'faults')
    return page(
      c,
      <EntryImportFaultsPage frame={frame} register={register} faults={checked.faults} />,
      422,
    )
  const sheet = sentBack(upload.bytes)
  if (!sheet) return refuseUnreadable(c, deps, { kind: 'unreadable', status: 413 }, staff.language)
  return planPage(visit, seen, { ...checked, sheet, changedSince: false })
}

async function confirm(visit: StaffVisit, seen: SeenRegister) {
  const { c, deps, frame, staff, office } = visit
  const { register } = seen
  const posted = await readForm(c.req.raw, { files: true, limit: importLimit })
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted, staff.language)
  const [sheet = ''] = posted.form.get('sheet') ?? []
  const imported = await importEntries(deps, register, staff, {
    bytes: new TextEncoder().encode(sheet),
    seen: field(posted.form, 'seen'),
    today: dayAt(deps.clock.now(), office.zone),
  })
  switch (imported.kind) {
    case 'faults':
      return page(
        c,
        <EntryImportFaultsPage frame={frame} register={register} faults={imported.faults} />,
        422,
      )
    case 'changed-since':
      return planPage(visit, seen, { ...imported, sheet, changedSince: true })
    case 'imported': {
      const { added, changed } = imported.plan
      const counts = `added=${added.length}&changed=${changed.length}`
      return c.redirect(`/registers/${register.id}?${counts}`, 303)
    }
  }
}

type Shown = { plan: EntryImportPlan; seen: string; sheet: string; changedSince: boolean }

function planPage(
  { c, frame }: StaffVisit,
  { register, optionsFor }: SeenRegister,
  { plan, seen, sheet, changedSince }: Shown,
) {
  return page(
    c,
    <EntryImportPlanPage
      frame={frame}
      register={register}
      optionsFor={optionsFor}
      plan={plan}
      seen={seen}
      sheet={sheet}
      changedSince={changedSince}
    />,
    changedSince ? 409 : 200,
  )
}
