import { OfficeSettingsPage } from '../../views/pages/settings/office-page.tsx'
import { SettingsPage } from '../../views/pages/settings/settings-page.tsx'
import {
  type OfficeFault,
  officeFields,
  type TypedOffice,
  typedOffice,
} from '../domain/office-settings.ts'
import { changeOffice, thresholdIsFixed } from '../flows/change-office.ts'
import { removeLogo, type SetLogo, setLogo } from '../flows/set-logo.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

/** What the office is called, how it looks, and what it tells its partners. */
export const officeSettingRoutes: readonly StaffRoute[] = [
  get('/settings', 'run office settings', ({ c, frame }) =>
    page(c, <SettingsPage frame={frame} />),
  ),
  get('/settings/office', 'run office settings', (visit) => show(visit)),
  post('/settings/office', 'run office settings', change),
  post('/settings/logo', 'run office settings', changeLogo),
  post('/settings/logo/removal', 'run office settings', async ({ c, deps, office }) => {
    await removeLogo(deps, office)
    return c.redirect('/settings/office?saved', 303)
  }),
]

type Shown = {
  typed?: TypedOffice
  faults?: readonly OfficeFault[]
  logoFault?: Exclude<SetLogo['kind'], 'set'> | undefined
}

async function show(visit: StaffVisit, shown: Shown = {}, status: 200 | 409 | 422 = 200) {
  const { c, deps, frame, office } = visit
  return page(
    c,
    <OfficeSettingsPage
      frame={frame}
      typed={shown.typed ?? typedOffice(office)}
      faults={shown.faults ?? []}
      logoFault={shown.logoFault}
      thresholdFixed={await thresholdIsFixed(deps)}
      saved={status === 200 && c.req.query('saved') !== undefined}
    />,
    status,
  )
}

async function change(visit: StaffVisit) {
  const { c, deps, office } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const kept = typedOffice(office)
  const typed = typedIn(posted.form, kept)
  const changed = await changeOffice(deps, office, typed)
  switch (changed.kind) {
    case 'changed':
      return c.redirect('/settings/office?saved', 303)
    case 'faults':
      return await show(visit, { typed, faults: changed.faults }, 422)
    case 'threshold-fixed':
      return await show(visit, { typed: { ...typed, threshold: kept.threshold } }, 409)
  }
}

/** What was typed; a field the form does not hold, as the fixed threshold, stays as it is. */
function typedIn(form: Form, kept: TypedOffice): TypedOffice {
  const entries = officeFields.map((name) => [
    name,
    form.has(name) ? field(form, name) : kept[name],
  ])
  return { ...kept, ...Object.fromEntries(entries) }
}

async function changeLogo(visit: StaffVisit) {
  const { c, deps, office } = visit
  const posted = await readForm(c.req.raw, { files: true })
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const set = await setLogo(deps, office, posted.upload?.bytes ?? new Uint8Array())
  return set.kind === 'set'
    ? c.redirect('/settings/office?saved', 303)
    : await show(visit, { logoFault: set.kind }, 422)
}
