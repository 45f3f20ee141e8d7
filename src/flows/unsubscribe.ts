import { atomically } from '#dialect'
import { markOptedOut } from '../../db/store/contacts.ts'
import { findInvited, type Invited, stopReminders } from '../../db/store/invitations.ts'
import { stopWaiting } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'

/** Whom the address in a mail belongs to. It stays good when the personal link is replaced, and opens nothing else. */
export async function unsubscriberOf(deps: Deps, written: string): Promise<Invited | undefined> {
  const id = deps.links.readUnsubscribe(written)
  return id && (await findInvited(deps.db, id))
}

/** Ends the mails to a contact: what waits is stopped, no reminder follows. The personal link goes on answering. */
export async function unsubscribe(
  deps: Deps,
  { invitation, contact }: Invited,
): Promise<{ kind: 'unsubscribed' }> {
  if (contact.optedOut && !invitation.wantsReminders) return { kind: 'unsubscribed' }
  await atomically(deps.db, (tx) => [
    stopReminders(tx, invitation.id),
    markOptedOut(tx, contact.id),
    stopWaiting(tx, invitation.id, deps.clock.now()),
  ])
  return { kind: 'unsubscribed' }
}
