import { atomically, guard } from '#dialect'
import { type Invited, invitedTo } from '../../db/store/invitations.ts'
import { mailPauses } from '../../db/store/mail-pauses.ts'
import { queueMessage, takenOccasions } from '../../db/store/messages.ts'
import { allRounds, holdState } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import { may } from '../domain/access.ts'
import type { Action } from '../domain/action.ts'
import { dueReminderOf } from '../domain/action-reminder.ts'
import { dayAt } from '../domain/calendar.ts'
import { mayPlan, mayReport } from '../domain/joint-plan.ts'
import type { Contact } from '../domain/partner.ts'
import { isOfficeDay } from '../domain/reminder-schedule.ts'
import type { Round } from '../domain/round.ts'
import type { Staff } from '../domain/staff.ts'
import { actionDueMessage, actionDueStaffMessage } from './invitation-message.ts'
import { readPlan } from './read-plan.ts'

/**
 * Writes to owners whose actions are due soon or late, by day of the office. A timer calls it: it looks first and writes
 * nothing when there is nothing to do. One mail speaks of everything of an owner that is due on one day; each is queued once
 * for ever, whatever the clock does, and while a person must say so before mail leaves none is queued at all.
 */
export async function remindOfActions(deps: Deps): Promise<void> {
  const now = deps.clock.now()
  for (const round of await allRounds(deps.db)) {
    if (!mayPlan(round) || !isOfficeDay(now, round.zone)) continue
    const messages = await dueMessages(deps, round)
    if (messages.length === 0) continue
    if ((await mailPauses(deps.db)).length > 0) return
    for (const message of messages)
      await atomically(deps.db, (tx) => [
        guard('moved-on', holdState(tx, round)),
        queueMessage(tx, message),
      ])
    deps.log('action-reminders', { messages: messages.length })
  }
}

/** The mails that are due now and were never queued. */
async function dueMessages(deps: Deps, round: Round) {
  const { actions, standing } = await readPlan(deps, round.id)
  if (!mayReport(round, standing)) return []
  const today = dayAt(deps.clock.now(), round.zone)
  const due = actions.filter((action) => dueReminderOf(action, today) !== null)
  if (due.length === 0) return []
  const owners = await ownersIn(deps, round)
  const all = due.flatMap((action) => {
    const reminder = dueReminderOf(action, today)
    const owner = owners(action)
    if (!reminder || !owner) return []
    const about = { round: round.id, due: action.due, reminder }
    return owner.side === 'office'
      ? [actionDueStaffMessage(deps, owner.staff, about)]
      : [actionDueMessage(deps, owner.invited, about)]
  })
  const each = new Map(all.map((message) => [message.occasion, message]))
  const taken = await takenOccasions(deps.db, [...each.keys()])
  return [...each.values()].filter(({ occasion }) => !taken.has(occasion))
}

type Owner = { side: 'office'; staff: Staff } | { side: 'partner'; invited: Invited }

/** Who can be written to about an action: its person at the office, or whoever holds its organisation's own link. */
async function ownersIn({ db }: Deps, { id }: Pick<Round, 'id'>) {
  const staff = await allStaff(db)
  const invited = await invitedTo(db, id)
  return (action: Action): Owner | undefined => {
    if (action.ownerSide === 'office') {
      const person = staff.find((one) => one.id === action.ownerStaff)
      return person && may(person.role, 'report on actions')
        ? { side: 'office', staff: person }
        : undefined
    }
    const holder = invited.find(
      ({ partner, invitation }) => partner.id === action.ownerPartner && invitation.seat === 0,
    )
    return holder && takesMail(holder.contact) ? { side: 'partner', invited: holder } : undefined
  }
}

export function takesMail({ optedOut, refusal }: Pick<Contact, 'optedOut' | 'refusal'>): boolean {
  return !optedOut && refusal === null
}

/** Whether no reminder about an action can reach anybody, so that somebody of the office has to say it. */
export async function isUnreachable(
  deps: Deps,
  round: Pick<Round, 'id'>,
  action: Action,
): Promise<boolean> {
  return (await ownersIn(deps, round))(action) === undefined
}
