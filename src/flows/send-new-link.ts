import { atomically, guard } from '#dialect'
import { contactsOf } from '../../db/store/contacts.ts'
import {
  addLink,
  findInvited,
  type Invited,
  invitedTo,
  readdress,
  replaceLink,
} from '../../db/store/invitations.ts'
import { queueMessage, stopWaiting } from '../../db/store/messages.ts'
import { findRound, holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { InvitationId } from '../domain/ids.ts'
import type { Contact } from '../domain/partner.ts'
import { closingInstant, isShared } from '../domain/round.ts'
import { invitationMessage, resultsMessage } from './invitation-message.ts'
import { isSaidBy } from './said-by-link.ts'

export type NewLink = {
  kind: 'queued' | 'not-found' | 'not-open' | 'opted-out' | 'refused-address' | 'meanwhile'
}

/**
 * Whom a new link goes to: the partner's main contact as it is now, who may be another person than at opening. A
 * colleague's link stays the colleague's, nobody gets two, and what somebody has begun to answer, or said since, is that person's to read.
 */
export async function addresseeOf(deps: Deps, invited: Invited): Promise<Contact> {
  const { invitation, partner, contact } = invited
  if (invitation.seat > 0 || (await isSaidBy(deps, invitation.id))) return contact
  const main = (await contactsOf(deps.db, partner.id)).find((one) => one.main)
  if (!main || main.id === contact.id) return contact
  const others = await invitedTo(deps.db, invitation.round)
  return others.some((other) => other.contact.id === main.id) ? contact : main
}

/**
 * Sends one partner a new link, to its main contact as it is now: to answer while the round is open, to read the results once
 * they are shared. The old link stops working; what was typed under it is found under the new one.
 * @param seen the version somebody saw when asking for a new one, so that pressing twice sends one mail
 */
export async function sendNewLink(
  deps: Deps,
  id: InvitationId,
  seen: number | null,
): Promise<NewLink> {
  const invited = await findInvited(deps.db, id)
  if (!invited) return { kind: 'not-found' }
  const { invitation } = invited
  const contact = await addresseeOf(deps, invited)
  const round = await findRound(deps.db, invitation.round)
  const now = deps.clock.now()
  const answering = round?.state === 'open' && closingInstant(round) > now
  if (!round || !(answering || isShared(round))) return { kind: 'not-open' }
  if (seen !== null && seen !== invitation.linkVersion) return { kind: 'meanwhile' }
  if (contact.optedOut) return { kind: 'opted-out' }
  if (contact.refusal !== null) return { kind: 'refused-address' }
  const version = invitation.linkVersion + 1
  const moved = contact.id !== invitation.contact
  const to = { invitation: { ...invitation, language: contact.language }, contact }
  const message = answering ? invitationMessage : resultsMessage
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-open', holdState(tx, round)),
    guard('meanwhile', replaceLink(tx, id, invitation.linkVersion)),
    stopWaiting(tx, id),
    addLink(tx, id, version, deps.links.fingerprints(id, version)),
    ...(moved ? [readdress(tx, id, contact)] : []),
    queueMessage(tx, message(deps, to, version, now)),
  ])
  if (outcome.kind === 'committed') return { kind: 'queued' }
  return { kind: outcome.by === 'not-open' ? 'not-open' : 'meanwhile' }
}
