import { dutyWords } from '../../views/components/plan/owner.ts'
import { AllPlansPage } from '../../views/pages/plan/all-plans-page.tsx'
import { planText } from '../../views/text/plan.ts'
import { planKeepingText } from '../../views/text/plan-keeping.ts'
import { writeCsv } from '../csv/write-csv.ts'
import { isSettled, sidesOf } from '../domain/action.ts'
import { dayAt } from '../domain/calendar.ts'
import { textIn } from '../domain/language.ts'
import { isLate, listed, readPlanSearch } from '../domain/plan-list.ts'
import { type ListedAction, listActions } from '../flows/list-actions.ts'
import { csvDownload } from '../http/download.ts'
import { file, get, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { csvVariant } from './result-exports.ts'

/** The plans of all years in one list, to look through and to take along. */
export const allPlanRoutes: readonly StaffRoute[] = [
  get('/plan', 'see the plan', show),
  file('/plan.csv', 'see the plan', take),
]

async function searched({ c, deps, office, staff }: StaffVisit) {
  const search = readPlanSearch((name) => c.req.query(name))
  const today = dayAt(deps.clock.now(), office.zone)
  const all = await listActions(deps)
  return { search, today, all, found: listed(all, search, today, staff.language) }
}

async function show(visit: StaffVisit) {
  const { all, found, search, today } = await searched(visit)
  return page(
    visit.c,
    <AllPlansPage
      frame={visit.frame}
      all={all}
      found={found}
      search={search}
      today={today}
      own={new Set(all.filter((row) => isTheirs(row, visit)).map(({ action }) => action.id))}
    />,
  )
}

/** An action this person can still say something of. */
function isTheirs({ action, archived }: ListedAction, { staff }: StaffVisit): boolean {
  return sidesOf(action).staff === staff.id && !isSettled(action.status) && !archived
}

async function take(visit: StaffVisit) {
  const { c, frame, office } = visit
  const { found, today } = await searched(visit)
  const { language } = frame
  const { all: t, labels } = planKeepingText[language]
  const words = planText[language]
  const heads = [
    t.columns.year,
    t.columns.words,
    words.owner,
    words.supporter,
    labels.from,
    labels.means,
    labels.effort,
    labels.direction,
    t.columns.due,
    labels.sign,
    t.columns.status,
    words.overdue,
    words.history,
  ]
  const rows = found.map((row) => {
    const { action, year } = row
    const { owner, supporter } = dutyWords(action, frame.office, language)
    const { fromKind, fromRef } = action
    const origin = `${words.origins[fromKind]}${fromRef && /^[A-Z]/.test(fromRef) ? ` ${fromRef}` : ''}`
    const late = isLate(row, today) ? words.overdue : ''
    const last = action.reports.at(-1)?.words ?? ''
    const status = words.statuses[action.status]
    const { means, effort, due, sign } = action
    const serves = action.serves ? textIn(action.serves, language).text : ''
    const promise = [action.words, owner, supporter, origin, means, effort, serves, due, sign]
    return [year, ...promise, status, late, last]
  })
  const csv = writeCsv([heads, ...rows], csvVariant(visit))
  return csvDownload(c, `${t.file} ${office.name}.csv`, csv)
}
