import { allContacts } from '../../db/store/contacts.ts'
import { allPartners } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import { ImportFaultsPage } from '../../views/pages/partners/import-faults-page.tsx'
import { ImportPage } from '../../views/pages/partners/import-page.tsx'
import { ImportPlanPage } from '../../views/pages/partners/import-plan-page.tsx'
import { writeCsv } from '../csv/write-csv.ts'
import { partnerSheet } from '../domain/partner-export.ts'
import type { ImportPlan } from '../domain/partner-import.ts'
import { checkImport, importPartners } from '../flows/import-partners.ts'
import { csvDownload } from '../http/download.ts'
import { field, importLimit, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { sentBack } from '../http/sent-back.ts'
import { file, get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

export const partnerTransferRoutes: readonly StaffRoute[] = [
  get('/partners/import', 'move partners in and out', ({ c, frame }) =>
    page(c, <ImportPage frame={frame} noFile={false} />),
  ),
  post('/partners/import', 'move partners in and out', async (visit) => {
    const { c, deps, frame } = visit
    const posted = await readForm(c.req.raw, { files: true, limit: importLimit })
    if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
    const { upload } = posted
    if (!upload || upload.bytes.length === 0)
      return page(c, <ImportPage frame={frame} noFile={true} />, 422)
    const checked = await checkImport(deps, upload.bytes)
    if (checked.kind === 'faults')
      return page(c, <ImportFaultsPage frame={frame} faults={checked.faults} />, 422)
    const sheet = sentBack(upload.bytes)
    if (!sheet) return refuseUnreadable(c, deps, { kind: 'unreadable', status: 413 })
    return await planPage(visit, { ...checked, sheet, changedSince: false })
  }),
  post('/partners/import/confirm', 'move partners in and out', async (visit) => {
    const { c, deps, frame } = visit
    const posted = await readForm(c.req.raw, { files: true, limit: importLimit })
    if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
    const [sheet = ''] = posted.form.get('sheet') ?? []
    const bytes = new TextEncoder().encode(sheet)
    const imported = await importPartners(deps, bytes, field(posted.form, 'seen'))
    switch (imported.kind) {
      case 'faults':
        return page(c, <ImportFaultsPage frame={frame} faults={imported.faults} />, 422)
      case 'changed-since':
        return await planPage(visit, { ...imported, sheet, changedSince: true })
      case 'imported': {
        const { added, changed } = imported.plan
        return c.redirect(`/partners?added=${added.length}&changed=${changed.length}`, 303)
      }
    }
  }),
  file('/partners/export.csv', 'move partners in and out', async ({ c, deps, office }) => {
    const french = c.req.query('variant') === 'fr'
    const [partners, contacts, staff] = [
      await allPartners(deps.db),
      await allContacts(deps.db),
      await allStaff(deps.db),
    ]
    const sheet = partnerSheet(partners, contacts, staff, french ? 'fr' : null)
    const name = `${french ? 'partenaires' : 'partners'} ${office.name}.csv`
    return csvDownload(c, name, writeCsv(sheet, french ? 'french' : 'standard'))
  }),
]

type Shown = { plan: ImportPlan; seen: string; sheet: string; changedSince: boolean }

async function planPage({ c, deps, frame }: StaffVisit, { changedSince, ...shown }: Shown) {
  const names = new Map((await allStaff(deps.db)).map(({ id, name }) => [id, name]))
  return page(
    c,
    <ImportPlanPage frame={frame} names={names} changedSince={changedSince} {...shown} />,
    changedSince ? 409 : 200,
  )
}
