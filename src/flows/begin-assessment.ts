import { atomically, type Db } from '#dialect'
import {
  addAssessment,
  addCapacityInstrument,
  addCapacityLink,
  capacityInstruments,
  setCapacityReaders,
} from '../../db/store/capacity.ts'
import { contactsOf } from '../../db/store/contacts.ts'
import { queueMessage } from '../../db/store/messages.ts'
import { findOffice } from '../../db/store/offices.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import type { AssessmentWay } from '../domain/capacity/assessment.ts'
import type { CapacityInstrument } from '../domain/capacity/instrument.ts'
import { emptyDraft } from '../domain/draft.ts'
import type { CapacityAssessmentId, CapacityInstrumentId } from '../domain/ids.ts'
import type { Contact, Partner } from '../domain/partner.ts'
import type { Staff } from '../domain/staff.ts'
import { capacityMessage } from './capacity-message.ts'

export type BegunAssessment =
  | { kind: 'begun'; id: CapacityAssessmentId }
  /** Nobody of the partner can be written to, or it has one that was not sent yet. */
  | { kind: 'no-contact' | 'opted-out' | 'refused-address' | 'open-already' }

/**
 * Begins an assessment of a partner: with a link to its main contact, or as a conversation that the person types in. What is
 * asked is frozen. Whoever types it in may read it, since the partner says it to that person; behind a link nobody may.
 */
export async function beginAssessment(
  deps: Deps,
  partner: Pick<Partner, 'id'>,
  way: AssessmentWay,
  by: Pick<Staff, 'id'>,
): Promise<BegunAssessment> {
  const contact = await mainContactOf(deps, partner)
  const hindrance = way === 'link' ? hindranceFor(contact) : undefined
  if (hindrance) return { kind: hindrance }
  const id = deps.newId<'capacity-assessment'>()
  const instrument = await freeze(deps)
  const zone = (await findOffice(deps.db))?.zone ?? 'UTC'
  const outcome = await atomically(deps.db, (tx) => [
    ...instrument.freeze(tx),
    addAssessment(tx, {
      id,
      partner: partner.id,
      instrument: instrument.id,
      way,
      contact: contact?.id ?? null,
      linkVersion: 1,
      startedBy: by.id,
      begunOn: dayAt(deps.clock.now(), zone),
      turn: 0,
      state: 'begun',
      draft: emptyDraft,
    }),
    ...(way === 'conversation'
      ? setCapacityReaders(tx, id, [by.id])
      : linkTo(deps, tx, id, contact)),
  ])
  return outcome.kind === 'committed' ? { kind: 'begun', id } : { kind: 'open-already' }
}

export async function mainContactOf(
  deps: Deps,
  partner: Pick<Partner, 'id'>,
): Promise<Contact | undefined> {
  return (await contactsOf(deps.db, partner.id)).find(({ main }) => main)
}

/** Why a link cannot be mailed. */
export function hindranceFor(contact: Contact | undefined) {
  if (!contact) return 'no-contact'
  if (contact.optedOut) return 'opted-out'
  return contact.refusal === null ? undefined : 'refused-address'
}

/** The first link of an assessment, and the mail that carries it. */
export function linkTo(deps: Deps, tx: Db, id: CapacityAssessmentId, contact: Contact | undefined) {
  if (!contact) return []
  const hash = deps.links.fingerprint(deps.links.capacity(id, 1))
  return [
    addCapacityLink(tx, id, 1, hash),
    queueMessage(tx, capacityMessage(deps, { id, version: 1 }, contact)),
  ]
}

/** The instrument of today as it is kept: the same one again, as long as nobody changes a word in its file. */
async function freeze(deps: Deps) {
  const body = deps.surveys.capacity()
  const written = JSON.stringify(body)
  const all: [CapacityInstrumentId, CapacityInstrument][] = [
    ...(await capacityInstruments(deps.db)),
  ]
  const known = all.find(([, kept]) => JSON.stringify(kept) === written)
  const id = known?.[0] ?? deps.newId<'capacity-instrument'>()
  return { id, freeze: (tx: Db) => (known ? [] : [addCapacityInstrument(tx, { id, body })]) }
}
