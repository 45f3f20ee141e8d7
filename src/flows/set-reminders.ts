import { atomically, guard } from '#dialect'
import { holdState } from '../../db/store/rounds.ts'
import { addSetReminder, clearReminders, setRemindersOf } from '../../db/store/set-reminders.ts'
import type { Deps } from '../deps.ts'
import { openPlaces, type ReminderFault, readReminders } from '../domain/reminder-schedule.ts'
import type { DraftRound, OpenRound } from '../domain/round.ts'

export type RemindersSet =
  | { kind: 'set' }
  | { kind: 'faulty'; faults: readonly ReminderFault[] }
  | { kind: 'moved-on' }

/**
 * Sets when a round reminds, in the draft or while it is open; what was sent already counts among the most there may be.
 * @param typed what stands in each open place, in their order
 */
export async function setReminders(
  deps: Deps,
  round: DraftRound | OpenRound,
  typed: readonly string[],
): Promise<RemindersSet> {
  const set = await setRemindersOf(deps.db, round.id)
  const spent = set.filter(({ spentAt }) => spentAt !== null)
  const places = openPlaces(set).map(({ kind }, place) => ({ kind, typed: typed[place] ?? '' }))
  const open = round.state === 'open' ? { round, now: deps.clock.now() } : null
  const read = readReminders(places, spent, open)
  if (read.kind === 'faulty') return read
  const outcome = await atomically(deps.db, (tx) => [
    guard('moved-on', holdState(tx, round)),
    clearReminders(tx, round.id),
    ...read.wanted.map((wanted) => addSetReminder(tx, round.id, wanted)),
  ])
  // Refused as `unique`: another tab has just set the same ones.
  return { kind: outcome.kind === 'committed' || outcome.by === 'unique' ? 'set' : 'moved-on' }
}
