import { atomically, guard } from '#dialect'
import { clearRefusal, changeContact as updateContact } from '../../db/store/contacts.ts'
import type { Deps } from '../deps.ts'
import type { Contact } from '../domain/partner.ts'
import type { ContactFacts } from '../domain/partner-form.ts'

export type ChangedContact = { kind: 'changed' } | { kind: 'address-taken' } | { kind: 'gone' }

/** Corrects a contact. A new address, or the word that the old one works again, lifts a mail server's refusal. */
export async function changeContact(
  deps: Deps,
  contact: Contact,
  facts: ContactFacts,
  { again = false } = {},
): Promise<ChangedContact> {
  const lifted = again || facts.email !== contact.email
  const outcome = await atomically(deps.db, (tx) => [
    guard('gone', updateContact(tx, { ...facts, id: contact.id })),
    ...(lifted ? [clearRefusal(tx, contact.id)] : []),
  ])
  if (outcome.kind === 'committed') return { kind: 'changed' }
  return { kind: outcome.by === 'gone' ? 'gone' : 'address-taken' }
}
