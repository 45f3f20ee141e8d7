import { atomically, guard } from '#dialect'
import { assessmentsBy } from '../../db/store/capacity.ts'
import { clearRefusal, changeContact as updateContact } from '../../db/store/contacts.ts'
import { invitationsOf } from '../../db/store/erasure.ts'
import { statesAnsweredIn } from '../../db/store/responses.ts'
import type { Deps } from '../deps.ts'
import { may, type Role } from '../domain/access.ts'
import { holdsWords } from '../domain/capacity/assessment.ts'
import type { Contact } from '../domain/partner.ts'
import type { ContactFacts } from '../domain/partner-form.ts'
import { isSaidBy } from './said-by-link.ts'

export type ChangedContact =
  | { kind: 'changed' }
  | { kind: 'address-taken' }
  | { kind: 'gone' }
  /** The link of this address shows what was answered under it: it is not led to another mailbox. */
  | { kind: 'has-answered' }

type How = {
  /** The address works again after all. */
  again?: boolean
  by: Role
}

/** Corrects a contact. A new address, or the word that the old one works again, lifts a mail server's refusal. */
export async function changeContact(
  deps: Deps,
  contact: Contact,
  facts: ContactFacts,
  { again = false, by }: How,
): Promise<ChangedContact> {
  if (facts.email !== contact.email && (await isTiedToAnswers(deps, contact, by)))
    return { kind: 'has-answered' }
  const lifted = again || facts.email !== contact.email
  const outcome = await atomically(deps.db, (tx) => [
    guard('gone', updateContact(tx, { ...facts, id: contact.id })),
    ...(lifted ? [clearRefusal(tx, contact.id)] : []),
  ])
  if (outcome.kind === 'committed') return { kind: 'changed' }
  return { kind: outcome.by === 'gone' ? 'gone' : 'address-taken' }
}

/**
 * Mails to a new address would carry a link behind which stand somebody's answers. While their round or assessment is
 * under way nobody changes it; afterwards only who runs rounds, and the audit log says so.
 */
async function isTiedToAnswers(deps: Deps, contact: Contact, by: Role): Promise<boolean> {
  const states = await statesAnsweredIn(deps.db, contact.id)
  const assessed = (await assessmentsBy(deps.db, contact.id)).filter(holdsWords)
  if (!may(by, 'edit any partner'))
    return states.length + assessed.length > 0 || (await hasSaid(deps, contact))
  const isUnderWay = states.some((state) => state === 'open' || state === 'closed')
  return isUnderWay || assessed.some(({ state }) => state === 'begun')
}

async function hasSaid(deps: Deps, { id }: Contact): Promise<boolean> {
  for (const invitation of await invitationsOf(deps.db, id))
    if (await isSaidBy(deps, invitation.id)) return true
  return false
}
