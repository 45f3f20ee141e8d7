import { atomically } from '#dialect'
import { findContact, markOptedOut } from '../../db/store/contacts.ts'
import { stopRemindersTo } from '../../db/store/invitations.ts'
import { stopWaitingFor } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import type { Contact } from '../domain/partner.ts'

/** Whom the address in a mail belongs to. */
export async function subscriberOf(deps: Deps, written: string): Promise<Contact | undefined> {
  const id = deps.links.readUnsubscribe(written)
  return id && (await findContact(deps.db, id))
}

/** Ends the mails to a contact: what waits is stopped, no reminder follows. The personal link goes on answering. */
export async function unsubscribe(
  deps: Deps,
  { id, optedOut }: Contact,
): Promise<{ kind: 'unsubscribed' }> {
  if (!optedOut)
    await atomically(deps.db, (tx) => [
      markOptedOut(tx, id),
      stopRemindersTo(tx, id),
      stopWaitingFor(tx, id, deps.clock.now()),
    ])
  return { kind: 'unsubscribed' }
}
