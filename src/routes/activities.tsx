import { entriesOf, findEntry } from '../../db/store/register-entries.ts'
import { currentStrategy, strategyToUse } from '../../db/store/strategies.ts'
import { ActivitiesPage } from '../../views/pages/strategy/activities-page.tsx'
import { activitiesText } from '../../views/text/activities.ts'
import { writeCsv } from '../csv/write-csv.ts'
import { activityPlan } from '../domain/activity-plan.ts'
import { dayAt } from '../domain/calendar.ts'
import { parseId } from '../domain/ids.ts'
import { textOf } from '../domain/records/field.ts'
import { optionsOf } from '../domain/records/options.ts'
import { type ActivityFault, activitySheet } from '../domain/shipped-activities.ts'
import { activitiesToBring, bringInActivities } from '../flows/bring-in-activities.ts'
import { planQuarter } from '../flows/plan-quarter.ts'
import { stockOfRecords } from '../flows/stock-of-records.ts'
import { csvDownload } from '../http/download.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { file, get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

/** The activities of the strategy by quarter: read by who sees registers, set by who writes them. */
export const activityRoutes: readonly StaffRoute[] = [
  get('/strategy/activities', 'see registers', (visit) => show(visit)),
  post('/strategy/activities', 'write the strategy', bringIn),
  post('/strategy/activities/quarters', 'write registers', setQuarter),
  file('/strategy/activities.csv', 'write registers', ({ c, frame }) =>
    csvDownload(
      c,
      `${activitiesText[frame.language].fileName}.csv`,
      writeCsv(
        activitySheet(frame.language),
        c.req.query('variant') === 'fr' ? 'french' : 'standard',
      ),
    ),
  ),
]

type Shown = { faults?: readonly ActivityFault[]; meanwhile?: boolean; status?: 409 | 422 }

async function show(visit: StaffVisit, shown: Shown = {}) {
  const { c, deps, frame } = visit
  const today = todayAt(visit)
  const strategy = await strategyToUse(deps.db, today)
  const stock = await stockOfRecords(deps)
  const sessions = Map.groupBy(await entriesOf(deps.db, 'sessions'), ({ values }) =>
    textOf(values, 'activity'),
  )
  const mayBring = mayHere(visit, 'write the strategy')
  return page(
    c,
    <ActivitiesPage
      frame={frame}
      style={deps.assets.path('strategy.css')}
      strategy={strategy}
      isDraft={(await currentStrategy(deps.db)) === undefined}
      plan={activityPlan(strategy.directions, await entriesOf(deps.db, 'activities'))}
      today={today}
      optionsFor={(field) => optionsOf(field, stock)}
      sessionsOf={({ id }) => sessions.get(id) ?? []}
      mayWrite={mayHere(visit, 'write registers')}
      toBring={mayBring ? (await activitiesToBring(deps)).length : 0}
      faults={shown.faults ?? []}
      meanwhile={shown.meanwhile ?? false}
    />,
    shown.status ?? 200,
  )
}

async function bringIn(visit: StaffVisit) {
  const { c, deps, frame } = visit
  const brought = await bringInActivities(deps, frame.language, writtenBy(visit))
  return brought.kind === 'faults'
    ? await show(visit, { faults: brought.faults, status: 422 })
    : c.redirect('/strategy/activities', 303)
}

/** One button stands for one cell: `1.1's id, its quarter, on or off`. */
async function setQuarter(visit: StaffVisit) {
  const { c, deps, staff } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const [id, quarter = '', wanted] = field(posted.form, 'cell').split(' ')
  const entryId = parseId<'entry'>(id)
  const activity = entryId && (await findEntry(deps.db, entryId))
  if (activity?.register !== 'activities') return notFound(c, deps, staff.language)
  const cell = { quarter, planned: wanted === 'on' }
  const { kind } = await planQuarter(deps, activity, cell, writtenBy(visit))
  if (kind === 'unknown') return notFound(c, deps, staff.language)
  return kind === 'meanwhile'
    ? await show(visit, { meanwhile: true, status: 409 })
    : c.redirect(`/strategy/activities#activity-${activity.id}`, 303)
}

function todayAt({ deps, office }: StaffVisit) {
  return dayAt(deps.clock.now(), office.zone)
}

function writtenBy(visit: StaffVisit) {
  return { by: visit.staff.id, on: todayAt(visit) }
}
