import { atomically } from '#dialect'
import { mailPauses } from '../../db/store/mail-pauses.ts'
import { hasMessage, queueMessage } from '../../db/store/messages.ts'
import { findOffice } from '../../db/store/offices.ts'
import { allStaff } from '../../db/store/staff.ts'
import { currentStrategy } from '../../db/store/strategies.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import { isOfficeDay } from '../domain/reminder-schedule.ts'
import { hearsOfStrategy, isEnding, strategyOccasion } from '../domain/strategy.ts'
import { staffMessage } from './staff-message.ts'

/**
 * Tells those who look after the strategy that it ends in six months or less, each of them once for each last day. A timer
 * calls it: it looks first and writes nothing when there is nothing to tell, and while mail is stopped none is queued.
 */
export async function remindOfStrategy(deps: Deps): Promise<void> {
  const { db, clock } = deps
  const office = await findOffice(db)
  const strategy = office && (await currentStrategy(db))?.body
  if (!strategy || !isOfficeDay(clock.now(), office.zone)) return
  if (!isEnding(strategy, dayAt(clock.now(), office.zone))) return
  if ((await mailPauses(db)).length > 0) return
  for (const staff of (await allStaff(db)).filter(({ role }) => hearsOfStrategy(role))) {
    const occasion = strategyOccasion(strategy, staff.id)
    if (await hasMessage(db, occasion)) continue
    const message = { ...staffMessage(deps, staff), kind: 'strategy-ending', occasion } as const
    await atomically(db, (tx) => [queueMessage(tx, message)])
  }
}
