import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Instant } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import type { SetReminder, WantedReminder } from '../../src/domain/reminder-schedule.ts'
import { setReminder } from '../schema.ts'

/** The reminders set for a round, those already sent included. */
export async function setRemindersOf(db: Db, round: RoundId): Promise<SetReminder[]> {
  return await db
    .select({
      kind: setReminder.kind,
      days: setReminder.days,
      spentAt: setReminder.spentAt,
      reminded: setReminder.reminded,
    })
    .from(setReminder)
    .where(eq(setReminder.round, round))
    .orderBy(asc(setReminder.kind), asc(setReminder.days))
}

export function addSetReminder(tx: Db, round: RoundId, { kind, days }: WantedReminder): Write {
  return tx.insert(setReminder).values({ round, kind, days })
}

/** Those still to come make room for others; what was sent stays written down. */
export function clearReminders(tx: Db, round: RoundId): Write {
  return tx
    .delete(setReminder)
    .where(and(eq(setReminder.round, round), isNull(setReminder.spentAt)))
}

/** A guard: a set reminder is carried out once, whatever the clock does afterwards. */
export function spendReminder(
  tx: Db,
  round: RoundId,
  { kind, days }: WantedReminder,
  at: Instant,
  reminded: number,
): Write {
  return tx
    .update(setReminder)
    .set({ spentAt: at, reminded })
    .where(
      and(
        eq(setReminder.round, round),
        eq(setReminder.kind, kind),
        eq(setReminder.days, days),
        isNull(setReminder.spentAt),
      ),
    )
}
