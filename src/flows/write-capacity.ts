import { findAssessment, findCapacityInstrument } from '../../db/store/capacity.ts'
import { findContact } from '../../db/store/contacts.ts'
import type { Queued } from '../../db/store/messages.ts'
import { findPartner } from '../../db/store/partners.ts'
import { capacityEmail } from '../../views/emails/capacity.ts'
import type { Deps } from '../deps.ts'
import type { Office } from '../domain/office.ts'
import type { Staff } from '../domain/staff.ts'
import { unsubscribeAddress } from './letter-to-partner.ts'
import { takesMail } from './remind-of-actions.ts'

/**
 * The mail with the link to an assessment, as things are when it leaves: undefined once it was withdrawn, taken back or sent
 * another link, or its contact takes no mail any more.
 */
export async function writeCapacity(
  deps: Deps,
  office: Office,
  coordinator: Staff | undefined,
  message: Queued,
) {
  const assessment = message.assessment && (await findAssessment(deps.db, message.assessment))
  if (!assessment || assessment.state === 'withdrawn' || assessment.contact === null)
    return undefined
  const { id, linkVersion, way, begunOn } = assessment
  if (message.occasion !== `capacity ${id} ${linkVersion}`) return undefined
  const contact = await findContact(deps.db, assessment.contact)
  const partner = await findPartner(deps.db, assessment.partner)
  const instrument = await findCapacityInstrument(deps.db, assessment.instrument)
  if (!contact || !takesMail(contact) || !partner || !instrument) return undefined
  const unsubscribe = unsubscribeAddress(deps, contact)
  const composed = capacityEmail({
    language: message.language,
    office: office.name,
    partner: partner.name,
    contact: contact.name,
    way,
    begunOn,
    minutes: instrument.minutes,
    link: `${deps.settings.PUBLIC_URL}/c/${deps.links.capacity(id, linkVersion)}`,
    coordinator: coordinator ? { name: coordinator.name, address: coordinator.email } : null,
    unsubscribe,
  })
  return { contact, composed, unsubscribe }
}
