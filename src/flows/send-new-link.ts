import { atomically, guard } from '#dialect'
import { addLink, findInvited, replaceLink } from '../../db/store/invitations.ts'
import { queueMessage, stopWaiting } from '../../db/store/messages.ts'
import { findRound, holdOpen } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { InvitationId } from '../domain/ids.ts'
import { closingInstant } from '../domain/round.ts'
import { invitationMessage } from './invitation-message.ts'

export type NewLink = {
  kind: 'queued' | 'not-found' | 'not-open' | 'opted-out' | 'refused-address' | 'meanwhile'
}

/**
 * Sends one partner a new link, to its contact's address as it is now. The old link stops working; what was typed under it
 * is found under the new one.
 * @param seen the version somebody saw when asking for a new one, so that pressing twice sends one mail
 */
export async function sendNewLink(
  deps: Deps,
  id: InvitationId,
  seen: number | null,
): Promise<NewLink> {
  const invited = await findInvited(deps.db, id)
  if (!invited) return { kind: 'not-found' }
  const { invitation, contact } = invited
  const round = await findRound(deps.db, invitation.round)
  const now = deps.clock.now()
  if (round?.state !== 'open' || closingInstant(round) <= now) return { kind: 'not-open' }
  if (seen !== null && seen !== invitation.linkVersion) return { kind: 'meanwhile' }
  if (contact.optedOut) return { kind: 'opted-out' }
  if (contact.refusal !== null) return { kind: 'refused-address' }
  const version = invitation.linkVersion + 1
  const hash = deps.links.fingerprint(deps.links.invitation(id, version))
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-open', holdOpen(tx, round.id)),
    guard('meanwhile', replaceLink(tx, id, invitation.linkVersion)),
    stopWaiting(tx, id, now),
    addLink(tx, id, version, hash),
    queueMessage(tx, invitationMessage(deps, invited, version, now)),
  ])
  if (outcome.kind === 'committed') return { kind: 'queued' }
  return { kind: outcome.by === 'not-open' ? 'not-open' : 'meanwhile' }
}
