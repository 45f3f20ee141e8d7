import { atomically } from '#dialect'
import {
  contactsOf,
  addContact as insertContact,
  unsetMainContacts,
} from '../../db/store/contacts.ts'
import type { Deps } from '../deps.ts'
import type { ContactId, PartnerId } from '../domain/ids.ts'
import type { ContactFacts } from '../domain/partner-form.ts'

export type AddedContact = { kind: 'added'; id: ContactId } | { kind: 'address-taken' }

/** Adds a person to a partner. The first one is its main contact, who will be invited. */
export async function addContact(
  deps: Deps,
  partner: PartnerId,
  facts: ContactFacts,
): Promise<AddedContact> {
  const id = deps.newId<'contact'>()
  const others = await contactsOf(deps.db, partner)
  const main = !others.some((contact) => contact.main)
  const added = { ...facts, id, partner, main, optedOut: false, refusal: null }
  const outcome = await atomically(deps.db, (tx) => [
    ...(main ? [unsetMainContacts(tx, partner)] : []),
    insertContact(tx, added),
  ])
  return outcome.kind === 'committed' ? { kind: 'added', id } : { kind: 'address-taken' }
}
