import { actionsOf } from '../../db/store/actions.ts'
import { findInvited } from '../../db/store/invitations.ts'
import type { Queued } from '../../db/store/messages.ts'
import { findRound } from '../../db/store/rounds.ts'
import { findStaff } from '../../db/store/staff.ts'
import { actionDueEmail } from '../../views/emails/action-due.ts'
import type { Composed } from '../../views/emails/compose.ts'
import type { Deps } from '../deps.ts'
import { may } from '../domain/access.ts'
import type { Action } from '../domain/action.ts'
import { type DueOccasion, dueReminderOf, readDueOccasion } from '../domain/action-reminder.ts'
import { dayAt, type Instant } from '../domain/calendar.ts'
import { mayReport } from '../domain/joint-plan.ts'
import type { Office } from '../domain/office.ts'
import type { Contact } from '../domain/partner.ts'
import { isOfficeDay, nextOfficeDay } from '../domain/reminder-schedule.ts'
import type { Staff } from '../domain/staff.ts'
import { coordinatorOf, unsubscribeAddress } from './letter-to-partner.ts'
import { planStandingOf } from './read-plan.ts'
import { takesMail } from './remind-of-actions.ts'

export type WrittenDue =
  | {
      kind: 'written'
      to: Contact | Staff
      composed: Composed
      unsubscribe: string | null
      replyTo: Staff | undefined
    }
  | { kind: 'not-now'; until: Instant }
  | { kind: 'unwanted' }

/**
 * What an owner is told of actions that are due, as they stand at the moment of sending: whatever came to its end meanwhile
 * is not spoken of, and where nothing is left, or the person takes no mail any more, nothing is sent.
 */
export async function writeActionDue(
  deps: Deps,
  office: Office,
  message: Queued,
): Promise<WrittenDue> {
  const about = readDueOccasion(message.occasion)
  const round = about && (await findRound(deps.db, about.round))
  const owner = await ownerOf(deps, message)
  if (!about || !round || !owner) return { kind: 'unwanted' }
  if (!mayReport(round, await planStandingOf(deps, round.id))) return { kind: 'unwanted' }
  const now = deps.clock.now()
  const left = (await actionsOf(deps.db, round.id)).filter(
    (action) => owner.owns(action) && isMeant(action, about, dayAt(now, round.zone)),
  )
  if (left.length === 0) return { kind: 'unwanted' }
  if (!isOfficeDay(now, round.zone))
    return { kind: 'not-now', until: nextOfficeDay(now, round.zone) }
  const coordinator = await coordinatorOf(deps)
  const composed = actionDueEmail({
    language: message.language,
    office: office.name,
    name: owner.to.name,
    organisation: owner.organisation,
    due: about.due,
    reminder: about.reminder,
    actions: left.map(({ words }) => words),
    link: owner.link,
    coordinator: coordinator ? { name: coordinator.name, address: coordinator.email } : null,
    unsubscribe: owner.unsubscribe,
  })
  const replyTo = coordinator?.id === owner.to.id ? undefined : coordinator
  return { kind: 'written', to: owner.to, composed, unsubscribe: owner.unsubscribe, replyTo }
}

/** An action of that day for which it still is the same reminder: what was *soon* yesterday is *overdue* in another mail. */
function isMeant(action: Action, { due, reminder }: DueOccasion, today: string): boolean {
  return action.due === due && dueReminderOf(action, today) === reminder
}

async function ownerOf(deps: Deps, message: Queued) {
  return message.staff === null
    ? await contactOwner(deps, message)
    : await staffOwner(deps, message.staff)
}

async function staffOwner(deps: Deps, id: NonNullable<Queued['staff']>) {
  const to = await findStaff(deps.db, id)
  if (!to || !may(to.role, 'report on actions')) return undefined
  return {
    to,
    organisation: null,
    link: `${deps.settings.PUBLIC_URL}/plan`,
    unsubscribe: null,
    owns: (action: Action) => action.ownerSide === 'office' && action.ownerStaff === id,
  }
}

async function contactOwner(deps: Deps, { invitation }: Queued) {
  const found = invitation && (await findInvited(deps.db, invitation))
  if (!found || !takesMail(found.contact)) return undefined
  const { partner, contact } = found
  const { id, linkVersion } = found.invitation
  return {
    to: contact,
    organisation: partner.name,
    link: `${deps.settings.PUBLIC_URL}/r/${deps.links.invitation(id, linkVersion)}`,
    unsubscribe: unsubscribeAddress(deps, contact),
    owns: (action: Action) => action.ownerSide === 'partner' && action.ownerPartner === partner.id,
  }
}
