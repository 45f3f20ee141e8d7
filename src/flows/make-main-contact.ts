import { atomically, guard } from '#dialect'
import { setMainContact, unsetMainContacts } from '../../db/store/contacts.ts'
import type { Deps } from '../deps.ts'
import type { Contact } from '../domain/partner.ts'

/** From now on this person is invited for the partner; the one before steps back. */
export async function makeMainContact(deps: Deps, contact: Contact): Promise<void> {
  await atomically(deps.db, (tx) => [
    unsetMainContacts(tx, contact.partner),
    guard('gone', setMainContact(tx, contact.id)),
  ])
}
