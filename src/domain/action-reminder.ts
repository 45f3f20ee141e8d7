import { type Action, isOverdue, isSettled } from './action.ts'
import { type Day, movedDay } from './calendar.ts'
import { parseId, type RoundId } from './ids.ts'

/** An owner hears of an action twice at most: some days before its last one, and once when that has passed. */
export const dueReminders = ['soon', 'overdue'] as const
export type DueReminder = (typeof dueReminders)[number]

/** How many days before its last one an action is spoken of. */
export const daysAhead = 7

/**
 * What there is to say of an action today; nothing once it has come to its end, or while its day is far.
 * @example dueReminderOf({ status: 'planned', due: '2026-06-30' }, '2026-06-23') // 'soon'
 */
export function dueReminderOf(
  action: Pick<Action, 'status' | 'due'>,
  today: Day,
): DueReminder | null {
  if (isSettled(action.status)) return null
  if (isOverdue(action, today)) return 'overdue'
  return action.due <= movedDay(today, daysAhead) ? 'soon' : null
}

/** One mail: everything of one owner that is due on one day. */
export type DueOccasion = { round: RoundId; due: Day; reminder: DueReminder }

/** What a mail about actions must not be sent twice for; `owner` is a person of the office or an invitation. */
export function dueOccasion({ round, due, reminder }: DueOccasion, owner: string): string {
  return `action-due ${round} ${due} ${reminder} ${owner}`
}

/** @example readDueOccasion('invitation x 1') // undefined */
export function readDueOccasion(occasion: string): DueOccasion | undefined {
  const [kind, id, due, said] = occasion.split(' ')
  const round = parseId<'round'>(id)
  const reminder = dueReminders.find((one) => one === said)
  return kind === 'action-due' && round && due && reminder ? { round, due, reminder } : undefined
}
