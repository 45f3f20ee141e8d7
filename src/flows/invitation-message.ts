import type { Queued } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import type { Instant } from '../domain/calendar.ts'
import type { Invitation } from '../domain/invitation.ts'
import { completeFor } from '../domain/language.ts'
import type { Contact } from '../domain/partner.ts'

type To = { invitation: Invitation; contact: Contact }

/** The mail that carries a personal link; one for each version of the link. */
export function invitationMessage(deps: Deps, to: To, version: number, now: Instant): Queued {
  const occasion = `invitation ${to.invitation.id} ${version}`
  return { ...toContact(deps, to, now), kind: 'invitation', occasion }
}

/** The mail that reminds; `count` tells the first reminder from the second. */
export function reminderMessage(deps: Deps, to: To, count: number, now: Instant): Queued {
  const occasion = `reminder ${to.invitation.id} ${count}`
  return { ...toContact(deps, to, now), kind: 'reminder', occasion }
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
