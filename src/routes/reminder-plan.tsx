import { setRemindersOf } from '../../db/store/set-reminders.ts'
import { ReminderPlanPage } from '../../views/pages/rounds/reminder-plan.tsx'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { openPlaces, type ReminderFault } from '../domain/reminder-schedule.ts'
import type { DraftRound, OpenRound, Round } from '../domain/round.ts'
import { setReminders } from '../flows/set-reminders.ts'
import { readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound, toRound } from './round-visit.ts'

/** When a round reminds by itself; set in the draft or while it is open. */
export const reminderPlanRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/reminder-plan',
    'run rounds',
    ofRound((visit, round) => (mayRemind(round) ? planPage(visit, round) : toRound(visit, round))),
  ),
  post('/rounds/:id/reminder-plan', 'run rounds', ofRound(save)),
]

function mayRemind(round: Round): round is DraftRound | OpenRound {
  return round.state === 'draft' || round.state === 'open'
}

async function planPage(
  { c, deps, frame }: StaffVisit,
  round: DraftRound | OpenRound,
  typed: readonly string[] | null = null,
  faults: readonly ReminderFault[] = [],
) {
  const set = await setRemindersOf(deps.db, round.id)
  const places = openPlaces(set).map((place, index) => ({
    ...place,
    typed: typed?.[index] ?? place.typed,
  }))
  return page(
    c,
    <ReminderPlanPage frame={frame} round={round} set={set} places={places} faults={faults} />,
    faults.length > 0 ? 422 : 200,
  )
}

async function save(visit: StaffVisit, round: Round) {
  const { c, deps, frame } = visit
  const movedOn = () => page(c, <ToldPage frame={frame} round={round} why="notOpen" />, 409)
  if (!mayRemind(round)) return movedOn()
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = posted.form.get('days') ?? []
  const outcome = await setReminders(deps, round, typed)
  if (outcome.kind === 'faulty') return await planPage(visit, round, typed, outcome.faults)
  return outcome.kind === 'set' ? toRound(visit, round) : movedOn()
}
