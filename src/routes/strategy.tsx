import { currentStrategy, strategyToUse, strategyVersions } from '../../db/store/strategies.ts'
import { StrategyFormPage } from '../../views/pages/strategy/strategy-form-page.tsx'
import { StrategyPage } from '../../views/pages/strategy/strategy-page.tsx'
import { VersionsPage } from '../../views/pages/strategy/versions-page.tsx'
import { dayAt } from '../domain/calendar.ts'
import {
  readStrategy,
  type StrategyFault,
  strategyFields,
  type TypedStrategy,
  typedStrategy,
} from '../domain/strategy-form.ts'
import { activitiesToBring } from '../flows/bring-in-activities.ts'
import { saveStrategy } from '../flows/save-strategy.ts'
import { field, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

/** The partnership strategy: read by who sees registers, written by the coordinator, each save a version of its own. */
export const strategyRoutes: readonly StaffRoute[] = [
  get('/strategy', 'see registers', show),
  post('/strategy', 'write the strategy', save),
  get('/strategy/edit', 'write the strategy', (visit) => showForm(visit)),
  get('/strategy/versions', 'see registers', versions),
]

async function show(visit: StaffVisit) {
  const { c, deps, frame, office } = visit
  const today = dayAt(deps.clock.now(), office.zone)
  const mayWrite = mayHere(visit, 'write the strategy')
  return page(
    c,
    <StrategyPage
      frame={frame}
      strategy={await strategyToUse(deps.db, today)}
      saved={(await currentStrategy(deps.db)) ?? null}
      indicators={deps.surveys.framework().indicators}
      today={today}
      mayWrite={mayWrite}
      toBring={mayWrite ? (await activitiesToBring(deps)).length : 0}
    />,
  )
}

type Shown = {
  typed?: TypedStrategy
  faults?: readonly StrategyFault[]
  meanwhile?: boolean
  status?: 409 | 422
}

async function showForm({ c, deps, frame, office }: StaffVisit, shown: Shown = {}) {
  const strategy = await strategyToUse(deps.db, dayAt(deps.clock.now(), office.zone))
  return page(
    c,
    <StrategyFormPage
      frame={frame}
      version={(await currentStrategy(deps.db))?.version ?? 0}
      typed={shown.typed ?? typedStrategy(strategy)}
      faults={shown.faults ?? []}
      meanwhile={shown.meanwhile ?? false}
    />,
    shown.status ?? 200,
  )
}

async function save(visit: StaffVisit) {
  const { c, deps, office, staff } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = Object.fromEntries(strategyFields.map((name) => [name, field(posted.form, name)]))
  const read = readStrategy(typed)
  if (read.kind === 'faulty')
    return await showForm(visit, { typed, faults: read.faults, status: 422 })
  const version = Number(field(posted.form, 'version'))
  const { kind } = await saveStrategy(deps, office, staff.id, version, read.strategy)
  return kind === 'meanwhile'
    ? await showForm(visit, { typed, meanwhile: true, status: 409 })
    : c.redirect('/strategy', 303)
}

async function versions({ c, deps, frame }: StaffVisit) {
  return page(c, <VersionsPage frame={frame} versions={await strategyVersions(deps.db)} />)
}
