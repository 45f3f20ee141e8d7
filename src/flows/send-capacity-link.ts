import { atomically, guard } from '#dialect'
import { addCapacityLink, findAssessment, replaceCapacityLink } from '../../db/store/capacity.ts'
import { findContact } from '../../db/store/contacts.ts'
import { queueMessage, stopWaitingAbout } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import { type Assessment, holdsWords } from '../domain/capacity/assessment.ts'
import type { CapacityAssessmentId } from '../domain/ids.ts'
import type { Contact } from '../domain/partner.ts'
import { hindranceFor, mainContactOf } from './begin-assessment.ts'
import { capacityMessage } from './capacity-message.ts'

export type NewCapacityLink = {
  kind: 'queued' | 'not-now' | 'meanwhile' | 'no-contact' | 'opted-out' | 'refused-address'
}

/**
 * Sends a new link to an assessment; the old one stops working, what was entered under it is found under the new one. There
 * is none for a conversation that is still being typed in, nor once it is withdrawn.
 * @param seen the version somebody saw when asking for a new one, so that pressing twice sends one mail
 */
export async function sendCapacityLink(
  deps: Deps,
  id: CapacityAssessmentId,
  seen: number,
): Promise<NewCapacityLink> {
  const found = await findAssessment(deps.db, id)
  if (!found || found.state === 'withdrawn') return { kind: 'not-now' }
  if (found.state === 'begun' && found.way === 'conversation') return { kind: 'not-now' }
  if (seen !== found.linkVersion) return { kind: 'meanwhile' }
  const contact = await addresseeOf(deps, found)
  const hindrance = hindranceFor(contact)
  if (hindrance || !contact) return { kind: hindrance ?? 'no-contact' }
  const version = found.linkVersion + 1
  const outcome = await atomically(deps.db, (tx) => [
    guard('meanwhile', replaceCapacityLink(tx, found, contact.id)),
    stopWaitingAbout(tx, id, deps.clock.now()),
    addCapacityLink(tx, id, version, deps.links.fingerprint(deps.links.capacity(id, version))),
    queueMessage(tx, capacityMessage(deps, { id, version }, contact)),
  ])
  return { kind: outcome.kind === 'committed' ? 'queued' : 'meanwhile' }
}

/**
 * Whom a new link goes to: the partner's main contact as it is now, as long as nothing was said. What somebody said is that
 * person's to read; only where that person was forgotten does it pass on.
 */
async function addresseeOf(deps: Deps, found: Assessment): Promise<Contact | undefined> {
  const holder =
    found.contact && holdsWords(found) ? await findContact(deps.db, found.contact) : undefined
  return holder ?? (await mainContactOf(deps, { id: found.partner }))
}
