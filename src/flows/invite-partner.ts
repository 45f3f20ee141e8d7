import type { Db, Write } from '#dialect'
import { addInvitation, addLink } from '../../db/store/invitations.ts'
import type { Deps } from '../deps.ts'
import type { InvitationId, RoundId } from '../domain/ids.ts'
import type { Invitation } from '../domain/invitation.ts'
import type { Contact } from '../domain/partner.ts'
import type { Recipient } from '../domain/recipients.ts'

/** An invitation and the person who gets its link. */
export type Made = { invitation: Invitation; contact: Contact }

export function newInvitation(deps: Deps, round: RoundId, recipient: Recipient): Made {
  const id: InvitationId = deps.newId()
  const { partner, contact, seat, group } = recipient
  const invitation: Invitation = {
    id,
    round,
    partner: partner.id,
    contact: contact.id,
    seat,
    language: contact.language,
    group,
    linkVersion: 1,
    declinedOn: null,
    declineReason: null,
    wantsReminders: true,
  }
  return { invitation, contact }
}

/** The invitation and the fingerprints of its link and code, never these. */
export function inviting(tx: Db, deps: Deps, { invitation }: Made): readonly Write[] {
  const { id, linkVersion } = invitation
  return [
    addInvitation(tx, invitation),
    addLink(tx, id, linkVersion, deps.links.fingerprints(id, linkVersion)),
  ]
}
