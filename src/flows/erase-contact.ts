import { atomically, emptyLog, guard } from '#dialect'
import { allContacts, blankContact, contactsAt } from '../../db/store/contacts.ts'
import {
  blankInvitations,
  blankMessages,
  blankResponses,
  dropBounces,
  dropResponses,
  invitationsOf,
} from '../../db/store/erasure.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import type { Contact } from '../domain/partner.ts'
import { mailboxFolder } from '../mail/choose-mailer.ts'
import { forgetLettersTo } from '../mail/mailbox.ts'

type Needed = Pick<Deps, 'db' | 'clock' | 'links' | 'erasures' | 'settings'>

/**
 * Forgets a person: name, address, links, what they wrote, and the mails to them. Answers whose figures stand are
 * emptied and the figures stay; answers of a round under way go as if they had not been given. The person's fingerprint
 * is kept first, so that a backup brings nobody back.
 */
export async function eraseContact(
  deps: Needed,
  contact: Contact,
): Promise<{ kind: 'erased' | 'gone' }> {
  const { db, clock, links, erasures, settings } = deps
  erasures.add(links.erasure(contact.id))
  const now = clock.now()
  const invited = await invitationsOf(db, contact.id)
  const ids = invited.map(({ id }) => id)
  const standing = invited.flatMap(({ id, computed }) => (computed ? [id] : []))
  const open = invited.flatMap(({ id, computed }) => (computed ? [] : [id]))
  const outcome = await atomically(db, (tx) => [
    guard('gone', blankContact(tx, contact.id, dayAt(now, 'UTC'))),
    ...blankInvitations(tx, ids),
    dropResponses(tx, open),
    ...blankResponses(tx, standing),
    ...blankMessages(tx, ids, now),
    dropBounces(tx, contact.id),
  ])
  if (outcome.kind === 'refused') return { kind: 'gone' }
  emptyLog(db)
  // The same address may be another partner's contact, whose letters are its own.
  if ((await contactsAt(db, contact.email)).length === 0)
    await forgetLettersTo(mailboxFolder(settings.DATA_DIR), contact.email)
  return { kind: 'erased' }
}

/**
 * After a restore: everybody who was erased since the backup was made is erased again.
 * @returns how many came back and are gone again
 */
export async function eraseAgain(deps: Needed): Promise<number> {
  const listed = deps.erasures.all()
  if (listed.size === 0) return 0
  const back = (await allContacts(deps.db)).filter(({ id }) => listed.has(deps.links.erasure(id)))
  for (const contact of back) await eraseContact(deps, contact)
  return back.length
}
