import type { Queued } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import { type DueOccasion, dueOccasion } from '../domain/action-reminder.ts'
import type { Instant } from '../domain/calendar.ts'
import type { PartnerId } from '../domain/ids.ts'
import type { Invitation } from '../domain/invitation.ts'
import type { Issue } from '../domain/issue.ts'
import { completeFor } from '../domain/language.ts'
import type { Contact } from '../domain/partner.ts'
import type { Quarter } from '../domain/pulse.ts'
import { nextOfficeDay } from '../domain/reminder-schedule.ts'
import type { RoundPlan } from '../domain/round.ts'
import type { Staff } from '../domain/staff.ts'
import { staffMessage } from './staff-message.ts'

type To = { invitation: Invitation; contact: Contact }

/** The mail that carries a personal link; one for each version of the link. */
export function invitationMessage(deps: Deps, to: To, version: number, now: Instant): Queued {
  const occasion = `invitation ${to.invitation.id} ${version}`
  return { ...toContact(deps, to, now), kind: 'invitation', occasion }
}

/** The mail that asks what should be asked; once for each partner. It carries the link the invitation will carry, too. */
export function consultationMessage(deps: Deps, to: To, now: Instant): Queued {
  const occasion = `consultation ${to.invitation.id}`
  return { ...toContact(deps, to, now), kind: 'consultation', occasion }
}

type Reminded = To & {
  /** How many it has had: the first reminder is another occasion than the second. */
  reminders: number
}

/** The mail that reminds, by day of the office; what is asked for at night waits for the morning. */
export function reminderMessage(
  deps: Deps,
  to: Reminded,
  { zone }: Pick<RoundPlan, 'zone'>,
  kind: 'reminder' | 'closing-soon',
): Queued {
  const now = deps.clock.now()
  const occasion = `reminder ${to.invitation.id} ${to.reminders + 1}`
  return { ...toContact(deps, to, now), kind, occasion, dueAt: nextOfficeDay(now, zone) }
}

/** The mail that thanks for answers, once the round has closed; what falls due at night waits for the morning. */
export function thanksMessage(
  deps: Deps,
  to: To,
  { zone }: Pick<RoundPlan, 'zone'>,
  now: Instant,
): Queued {
  const occasion = `thanks ${to.invitation.id}`
  return { ...toContact(deps, to, now), kind: 'thanks', occasion, dueAt: nextOfficeDay(now, zone) }
}

/** The mail that says the results can be read; one for each version of the link. */
export function resultsMessage(deps: Deps, to: To, version: number, now: Instant): Queued {
  const occasion = `results ${to.invitation.id} ${version}`
  return { ...toContact(deps, to, now), kind: 'results', occasion }
}

/** The mail that says the minutes of the meeting can be read; one for each version of the link. */
export function minutesMessage(deps: Deps, to: To, version: number, now: Instant): Queued {
  const occasion = `minutes ${to.invitation.id} ${version}`
  return { ...toContact(deps, to, now), kind: 'minutes', occasion }
}

/** The mail that asks how things are between two rounds; once a quarter for each partner. */
export function pulseMessage(deps: Deps, to: To, quarter: Quarter): Queued {
  const occasion = pulseOccasion(quarter, to.invitation.partner)
  return { ...toContact(deps, to, deps.clock.now()), kind: 'pulse', occasion }
}

export function pulseOccasion(quarter: Quarter, partner: PartnerId): string {
  return `pulse ${quarter} ${partner}`
}

/** The mail that tells everybody of a round something once: a new closing, or that it was called off. */
export function announcementMessage(
  deps: Deps,
  to: To,
  kind: 'extension' | 'cancellation',
): Queued {
  const occasion = `${kind} ${to.invitation.id}`
  return { ...toContact(deps, to, deps.clock.now()), kind, occasion }
}

/** The mail that speaks of what an organisation owns and is due on one day; once before it and once after. */
export function actionDueMessage(deps: Deps, to: To, about: DueOccasion): Queued {
  const occasion = dueOccasion(about, to.invitation.id)
  return { ...toContact(deps, to, deps.clock.now()), kind: 'action-due', occasion }
}

/** The same to a person of the office. */
export function actionDueStaffMessage(deps: Deps, to: Staff, about: DueOccasion): Queued {
  const occasion = dueOccasion(about, to.id)
  return { ...staffMessage(deps, to), round: about.round, kind: 'action-due', occasion }
}

/** The mail that says what became of an issue; it belongs to no round, so that no list of a round's mails tells of it. */
export function issueNewsMessage(deps: Deps, to: To, { id, turn }: Pick<Issue, 'id' | 'turn'>) {
  const occasion = `issue-news ${id} ${turn} ${to.invitation.id}`
  const about = { kind: 'issue-news', round: null, occasion } as const
  return { ...toContact(deps, to, deps.clock.now()), ...about } satisfies Queued
}

/** Everything about a message but what it is for. Its text, and the link in it, are made when it is sent. */
function toContact(deps: Deps, { invitation, contact }: To, now: Instant) {
  return {
    id: deps.newId<'message'>(),
    invitation: invitation.id,
    staff: null,
    oneTimeLink: null,
    round: invitation.round,
    to: { name: contact.name, address: contact.email },
    // A letter is whole in one language, or it reads like a mistake.
    language: completeFor(invitation.language),
    state: 'waiting',
    tries: 0,
    queuedAt: now,
    dueAt: now,
    reply: null,
    settledAt: null,
  } satisfies Omit<Queued, 'kind' | 'occasion'>
}
