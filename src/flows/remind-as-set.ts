import { atomically, guard } from '#dialect'
import { mailPauses } from '../../db/store/mail-pauses.ts'
import { queueMessage } from '../../db/store/messages.ts'
import { allRounds, holdOpen } from '../../db/store/rounds.ts'
import { setRemindersOf, spendReminder } from '../../db/store/set-reminders.ts'
import type { Deps } from '../deps.ts'
import { restOfSchedule } from '../domain/reminder.ts'
import { dueAt, isOfficeDay, type SetReminder } from '../domain/reminder-schedule.ts'
import type { OpenRound } from '../domain/round.ts'
import { reminderMessage } from './invitation-message.ts'
import { remindable } from './remind.ts'

/**
 * Carries out the reminders that were set and are due, by day of the office. A timer calls it: it looks first and writes
 * nothing when there is nothing to do. Each is spent as it is carried out, so that no restart and no clock that steps back
 * brings it again; where several fell due meanwhile, one mail goes out and not one for each.
 * While a person must say so before mail leaves, nothing is queued either.
 */
export async function remindAsSet(deps: Deps): Promise<void> {
  const now = deps.clock.now()
  for (const round of await allRounds(deps.db)) {
    if (round.state !== 'open') continue
    const due = (await setRemindersOf(deps.db, round.id)).filter(
      (set) => set.spentAt === null && dueAt(set, round) <= now,
    )
    if (due.length === 0 || !isOfficeDay(now, round.zone)) continue
    if ((await mailPauses(deps.db)).length > 0) return
    await carryOut(deps, round, due)
  }
}

async function carryOut(deps: Deps, round: OpenRound, due: readonly SetReminder[]): Promise<void> {
  const rows = await remindable(deps, round, restOfSchedule)
  const latest = due.toSorted((one, other) => dueAt(one, round) - dueAt(other, round)).at(-1)
  const kind = latest?.kind === 'before-closing' ? 'closing-soon' : 'reminder'
  const now = deps.clock.now()
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-open', holdOpen(tx, round.id)),
    ...due.map((set) =>
      guard('spent', spendReminder(tx, round.id, set, now, set === latest ? rows.length : 0)),
    ),
    ...rows.map((row) => queueMessage(tx, reminderMessage(deps, row, round, kind))),
  ])
  if (outcome.kind === 'committed') deps.log('reminders-set-out', { messages: rows.length })
}
