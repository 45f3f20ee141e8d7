import { atomically, guard } from '#dialect'
import { addContact, contactsAt } from '../../db/store/contacts.ts'
import { addInvitation, addLink, type Invited, invitedTo } from '../../db/store/invitations.ts'
import { queueMessage } from '../../db/store/messages.ts'
import { holdOpen } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { freeSeat } from '../domain/colleagues.ts'
import { sameAddressKey } from '../domain/email-address.ts'
import type { Invitation } from '../domain/invitation.ts'
import type { Contact } from '../domain/partner.ts'
import type { ContactFacts } from '../domain/partner-form.ts'
import { closingInstant, type LaunchedRound } from '../domain/round.ts'
import { invitationMessage } from './invitation-message.ts'

export type Forwarded =
  | { kind: 'queued'; contact: Contact }
  | {
      kind: 'not-open' | 'opted-out' | 'refused-address' | 'already-invited' | 'full' | 'meanwhile'
    }

/**
 * A respondent asks a colleague to answer too: the colleague becomes a contact of the organisation, with a link and a
 * response of its own. The organisation stays one voice.
 */
export async function forwardInvitation(
  deps: Deps,
  from: Invitation,
  round: LaunchedRound,
  colleague: ContactFacts,
): Promise<Forwarded> {
  const now = deps.clock.now()
  if (round.state !== 'open' || !round.severalRespondents || closingInstant(round) <= now)
    return { kind: 'not-open' }
  const everybody = await invitedTo(deps.db, round.id)
  const known = await contactsAt(deps.db, colleague.email)
  if (known.some(({ optedOut }) => optedOut)) return { kind: 'opted-out' }
  if (known.some(({ refusal }) => refusal !== null)) return { kind: 'refused-address' }
  if (everybody.some((invited) => isAt(invited, colleague))) return { kind: 'already-invited' }
  const seat = freeSeat(seatsOf(everybody, from))
  if (seat === undefined) return { kind: 'full' }

  const own = known.find(({ partner }) => partner === from.partner)
  const contact = own ?? newContact(deps, from, colleague)
  const invitation = newInvitation(deps, from, contact, seat, colleague)
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-open', holdOpen(tx, round.id)),
    ...(own ? [] : [addContact(tx, contact)]),
    addInvitation(tx, invitation),
    addLink(tx, invitation.id, 1, deps.links.fingerprints(invitation.id, 1)),
    queueMessage(tx, invitationMessage(deps, { invitation, contact }, 1, now)),
  ])
  if (outcome.kind === 'committed') return { kind: 'queued', contact }
  // A place or an address was taken at the same moment, from another page of the same organisation.
  return { kind: outcome.by === 'not-open' ? 'not-open' : 'meanwhile' }
}

function isAt({ contact }: Invited, { email }: ContactFacts): boolean {
  return sameAddressKey(contact.email) === sameAddressKey(email)
}

function seatsOf(everybody: readonly Invited[], { partner }: Invitation): readonly number[] {
  return everybody
    .filter(({ invitation }) => invitation.partner === partner)
    .map(({ invitation }) => invitation.seat)
}

function newContact(deps: Deps, { partner }: Invitation, colleague: ContactFacts): Contact {
  return { ...colleague, id: deps.newId(), partner, main: false, optedOut: false, refusal: null }
}

function newInvitation(
  deps: Deps,
  { round, partner, group }: Invitation,
  contact: Contact,
  seat: number,
  { language }: ContactFacts,
): Invitation {
  return {
    id: deps.newId(),
    round,
    partner,
    contact: contact.id,
    seat,
    language,
    group,
    linkVersion: 1,
    declinedOn: null,
    declineReason: null,
    wantsReminders: true,
  }
}
