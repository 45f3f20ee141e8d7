import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Day } from '../../src/domain/calendar.ts'
import { type EmailAddress, nowhere, sameAddressKey } from '../../src/domain/email-address.ts'
import type { ContactId, PartnerId } from '../../src/domain/ids.ts'
import type { Contact } from '../../src/domain/partner.ts'
import { contact } from '../schema.ts'

const columns = {
  id: contact.id,
  partner: contact.partner,
  name: contact.name,
  email: contact.email,
  language: contact.language,
  main: contact.main,
  optedOut: contact.optedOut,
  refusal: contact.refusal,
}

/** Those who asked to be forgotten are nowhere: only a nameless row is left, so that old invitations stand on something. */
const known = isNull(contact.erasedOn)

export async function allContacts(db: Db): Promise<Contact[]> {
  return await db
    .select(columns)
    .from(contact)
    .where(known)
    .orderBy(desc(contact.main), asc(contact.name))
}

export async function contactsOf(db: Db, partner: PartnerId): Promise<Contact[]> {
  return await db
    .select(columns)
    .from(contact)
    .where(and(eq(contact.partner, partner), known))
    .orderBy(desc(contact.main), asc(contact.name))
}

/** Everybody with this address, of whichever partner. */
export async function contactsAt(db: Db, address: EmailAddress): Promise<Contact[]> {
  return await db
    .select(columns)
    .from(contact)
    .where(and(eq(contact.emailKey, sameAddressKey(address)), known))
}

export async function findContact(db: Db, id: ContactId): Promise<Contact | undefined> {
  const [row] = await db
    .select(columns)
    .from(contact)
    .where(and(eq(contact.id, id), known))
  return row
}

export function addContact(tx: Db, added: Contact): Write {
  return tx.insert(contact).values({ ...added, emailKey: sameAddressKey(added.email) })
}

/** Corrects what is typed. Whether the person opted out or is the main contact is nobody's to overwrite by the way. */
export function changeContact(
  tx: Db,
  { id, name, email, language }: Pick<Contact, 'id' | 'name' | 'email' | 'language'>,
): Write {
  return tx
    .update(contact)
    .set({ name, email, language, emailKey: sameAddressKey(email) })
    .where(eq(contact.id, id))
}

/** The address was corrected, or somebody knows that it works again. */
export function clearRefusal(tx: Db, id: ContactId): Write {
  return tx.update(contact).set({ refusal: null }).where(eq(contact.id, id))
}

/** One main contact for each partner: the others step back. */
export function unsetMainContacts(tx: Db, partner: PartnerId): Write {
  return tx
    .update(contact)
    .set({ main: false })
    .where(and(eq(contact.partner, partner), eq(contact.main, true)))
}

export function setMainContact(tx: Db, id: ContactId): Write {
  return tx.update(contact).set({ main: true }).where(eq(contact.id, id))
}

/** Keeps the mail server's words about an address it refused for good; one corrected meanwhile keeps a clean sheet. */
export function markRefused(
  tx: Db,
  id: ContactId,
  { address, reply }: { address: EmailAddress; reply: string },
): Write {
  return tx
    .update(contact)
    .set({ refusal: reply })
    .where(and(eq(contact.id, id), eq(contact.email, address)))
}

export function markOptedOut(tx: Db, id: ContactId): Write {
  return tx.update(contact).set({ optedOut: true }).where(eq(contact.id, id))
}

/** A guard: a person is forgotten once. Nothing of name and address stays. */
export function blankContact(tx: Db, id: ContactId, on: Day): Write {
  return tx
    .update(contact)
    .set({
      name: '—',
      email: nowhere,
      emailKey: id,
      main: false,
      optedOut: true,
      refusal: null,
      erasedOn: on,
    })
    .where(and(eq(contact.id, id), known))
}
