import { messagesTo } from '../../db/store/contact-copy.ts'
import { stepsOf } from '../../db/store/issues.ts'
import type { Deps } from '../deps.ts'
import { sameAddressKey } from '../domain/email-address.ts'
import type { Issue } from '../domain/issue.ts'
import type { Contact } from '../domain/partner.ts'

/**
 * Whether a contact of the partner may read an issue and be written to about it. What went past the focal point is for
 * whoever sent it, and only while every mail to that person went to the address it has now: a focal point may add contacts
 * and correct addresses, and must not come by such an issue that way.
 */
export async function readsIssue(
  { db }: Pick<Deps, 'db'>,
  issue: Pick<Issue, 'id' | 'told' | 'pastFocalPoint'>,
  contact: Contact,
): Promise<boolean> {
  if (!issue.told || !issue.pastFocalPoint) return issue.told
  const [first] = await stepsOf(db, issue.id)
  if (first?.byContact !== contact.id) return false
  const own = sameAddressKey(contact.email)
  return (await messagesTo(db, contact.id)).every(
    ({ toAddress }) => sameAddressKey(toAddress) === own,
  )
}
