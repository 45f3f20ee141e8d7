import { allStaff } from '../../db/store/staff.ts'
import { ContactFormPage } from '../../views/pages/partners/contact-form-page.tsx'
import { PartnerFormPage } from '../../views/pages/partners/partner-form-page.tsx'
import { dayAt } from '../domain/calendar.ts'
import { offeredBy } from '../domain/language.ts'
import type { Contact, Partner } from '../domain/partner.ts'
import { mayBeFocalPoint } from '../domain/partner-access.ts'
import {
  type ContactFault,
  contactFields,
  handOverNote,
  type PartnerFault,
  partnerFields,
  readContact,
  readPartner,
  type TypedContact,
  type TypedPartner,
} from '../domain/partner-form.ts'
import type { Staff } from '../domain/staff.ts'
import { addContact } from '../flows/add-contact.ts'
import { addPartner } from '../flows/add-partner.ts'
import { changeContact } from '../flows/change-contact.ts'
import { changePartner } from '../flows/change-partner.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { contactAskedFor, partnerInHand } from './partners.tsx'

export const partnerFormRoutes: readonly StaffRoute[] = [
  get('/partners/new', 'edit any partner', async (visit) => {
    const typed = { ...emptyPartner, language: visit.office.language }
    return await partnerForm(visit, null, typed, [])
  }),
  post('/partners/new', 'edit any partner', async (visit) => {
    const { c, deps } = visit
    const posted = await readForm(c.req.raw)
    if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
    const typed = typedPartner(posted.form)
    const read = readPartner(typed, idsOf(await focalPointsFor(visit, null)))
    if (read.kind === 'faults') return await partnerForm(visit, null, typed, read.faults)
    const added = await addPartner(deps, read.facts)
    if (added.kind === 'name-taken') return await partnerForm(visit, null, typed, [nameTaken])
    return c.redirect(`/partners/${added.id}?saved`, 303)
  }),
  get('/partners/:id/edit', 'edit own partners', async (visit) => {
    const partner = await partnerInHand(visit)
    if (!partner) return missing(visit)
    return await partnerForm(visit, partner, typedFrom(partner), [])
  }),
  post('/partners/:id/edit', 'edit own partners', async (visit) => {
    const { c, deps } = visit
    const partner = await partnerInHand(visit)
    if (!partner) return missing(visit)
    const posted = await readForm(c.req.raw)
    if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
    const typed = withOwnFocalPoint(visit, partner, typedPartner(posted.form))
    const read = readPartner(typed, idsOf(await focalPointsFor(visit, partner)))
    if (read.kind === 'faults') return await partnerForm(visit, partner, typed, read.faults)
    const after = { ...read.facts, id: partner.id }
    const handed = { note: handOverNote(typed), by: visit.staff, on: today(visit) }
    const changed = await changePartner(deps, partner, after, handed)
    if (changed.kind === 'name-taken') return await partnerForm(visit, partner, typed, [nameTaken])
    if (changed.kind === 'note-missing')
      return await partnerForm(visit, partner, typed, [noteMissing])
    return changed.kind === 'gone'
      ? missing(visit)
      : c.redirect(`/partners/${partner.id}?saved`, 303)
  }),
  get('/partners/:id/contacts/new', 'edit own partners', async (visit) => {
    const partner = await partnerInHand(visit)
    if (!partner) return missing(visit)
    const typed = { name: '', email: '', language: partner.language }
    return contactForm(visit, partner, null, typed, [])
  }),
  post('/partners/:id/contacts/new', 'edit own partners', async (visit) => {
    const { c, deps } = visit
    const partner = await partnerInHand(visit)
    if (!partner) return missing(visit)
    const posted = await readForm(c.req.raw)
    if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
    const typed = typedContact(posted.form)
    const read = readContact(typed, languagesFor(visit, null))
    if (read.kind === 'faults') return contactForm(visit, partner, null, typed, read.faults)
    const added = await addContact(deps, partner.id, read.facts)
    if (added.kind === 'address-taken')
      return contactForm(visit, partner, null, typed, [addressTaken])
    return c.redirect(`/partners/${partner.id}?saved`, 303)
  }),
  get('/partners/:id/contacts/:contact', 'edit own partners', async (visit) => {
    const partner = await partnerInHand(visit)
    const contact = partner && (await contactAskedFor(visit, partner))
    if (!contact) return missing(visit)
    return contactForm(visit, partner, contact, contact, [])
  }),
  post('/partners/:id/contacts/:contact', 'edit own partners', async (visit) => {
    const { c, deps } = visit
    const partner = await partnerInHand(visit)
    const contact = partner && (await contactAskedFor(visit, partner))
    if (!contact) return missing(visit)
    const posted = await readForm(c.req.raw)
    if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
    const typed = typedContact(posted.form)
    const read = readContact(typed, languagesFor(visit, contact))
    if (read.kind === 'faults') return contactForm(visit, partner, contact, typed, read.faults)
    const again = field(posted.form, 'again') === 'yes'
    const changed = await changeContact(deps, contact, read.facts, {
      again,
      by: visit.staff.role,
    })
    if (changed.kind === 'address-taken')
      return contactForm(visit, partner, contact, typed, [addressTaken])
    if (changed.kind === 'has-answered')
      return contactForm(visit, partner, contact, typed, [hasAnswered])
    return changed.kind === 'gone'
      ? missing(visit)
      : c.redirect(`/partners/${partner.id}?saved`, 303)
  }),
]

const emptyPartner: TypedPartner = {
  name: '',
  sector: '',
  relationship: '',
  place: '',
  language: '',
  focal_point: '',
  handover: '',
}
const nameTaken: PartnerFault = { field: 'name', kind: 'taken' }
const noteMissing: PartnerFault = { field: 'handover', kind: 'missing' }
const addressTaken: ContactFault = { field: 'email', kind: 'taken' }
const hasAnswered: ContactFault = { field: 'email', kind: 'answered' }

function today({ deps, office }: StaffVisit) {
  return dayAt(deps.clock.now(), office.zone)
}

function missing({ c, deps, staff }: StaffVisit) {
  return notFound(c, deps, staff.language)
}

function typedPartner(form: Form): TypedPartner {
  const typed = partnerFields.map((name) => [name, field(form, name)] as const)
  return { ...emptyPartner, ...Object.fromEntries(typed) }
}

function typedContact(form: Form): TypedContact {
  const typed = contactFields.map((name) => [name, field(form, name)] as const)
  return { name: '', email: '', language: '', ...Object.fromEntries(typed) }
}

function typedFrom({ focalPoint, ...partner }: Partner): TypedPartner {
  return { ...partner, focal_point: focalPoint ?? '', handover: '' }
}

/** Only who may edit any partner names focal points; whatever else is posted, the partner keeps the one it has. */
function withOwnFocalPoint(visit: StaffVisit, partner: Partner, typed: TypedPartner): TypedPartner {
  if (mayHere(visit, 'edit any partner')) return typed
  return { ...typed, focal_point: partner.focalPoint ?? '' }
}

/** People who may be named, and whoever is named now. */
async function focalPointsFor({ deps }: StaffVisit, partner: Partner | null) {
  const people = await allStaff(deps.db)
  return people.filter((one) => mayBeFocalPoint(one) || one.id === partner?.focalPoint)
}

function idsOf(people: readonly Staff[]) {
  return people.map(({ id }) => id)
}

async function partnerForm(
  visit: StaffVisit,
  partner: Partner | null,
  typed: TypedPartner,
  faults: readonly PartnerFault[],
) {
  const focalPoints = mayHere(visit, 'edit any partner')
    ? await focalPointsFor(visit, partner)
    : null
  const { frame } = visit
  return page(
    visit.c,
    <PartnerFormPage {...{ frame, partner, typed, faults, focalPoints }} />,
    faults.length > 0 ? 422 : 200,
  )
}

/** The languages the office offers, and the one a contact has from before. */
function languagesFor({ office }: StaffVisit, contact: Contact | null) {
  const offered = offeredBy(office)
  return contact && !offered.includes(contact.language) ? [...offered, contact.language] : offered
}

function contactForm(
  visit: StaffVisit,
  partner: Partner,
  contact: Contact | null,
  typed: TypedContact,
  faults: readonly ContactFault[],
) {
  const { frame } = visit
  const offered = languagesFor(visit, contact)
  const mayErase = mayHere(visit, 'copy and erase contacts')
  return page(
    visit.c,
    <ContactFormPage {...{ frame, partner, contact, typed, faults, offered, mayErase }} />,
    faults.length > 0 ? 422 : 200,
  )
}
