import { ErasurePage } from '../../views/pages/partners/erasure-page.tsx'
import type { Contact, Partner } from '../domain/partner.ts'
import { copyOfContact } from '../flows/copy-of-contact.ts'
import { entriesNaming } from '../flows/entries-naming.ts'
import { eraseContact } from '../flows/erase-contact.ts'
import { sheetNaming } from '../flows/sheet-naming.ts'
import { jsonDownload } from '../http/download.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { file, get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { contactAskedFor, partnerInHand } from './partners.tsx'

/** What a person at a partner may ask for: a copy of what is kept about them, and to be forgotten. */
export const contactErasureRoutes: readonly StaffRoute[] = [
  file('/partners/:id/contacts/:contact/copy.json', 'copy and erase contacts', ofContact(takeCopy)),
  get(
    '/partners/:id/contacts/:contact/erasure',
    'copy and erase contacts',
    ofContact((visit, partner, contact) => ask(visit, partner, contact)),
  ),
  post('/partners/:id/contacts/:contact/erasure', 'copy and erase contacts', ofContact(erase)),
]

type Handler = (visit: StaffVisit, partner: Partner, contact: Contact) => Promise<Response>

function ofContact(handler: Handler) {
  return async (visit: StaffVisit): Promise<Response> => {
    const partner = await partnerInHand(visit)
    const contact = partner && (await contactAskedFor(visit, partner))
    return partner && contact
      ? await handler(visit, partner, contact)
      : notFound(visit.c, visit.deps, visit.staff.language)
  }
}

async function takeCopy({ c, deps }: StaffVisit, _: Partner, contact: Contact) {
  return jsonDownload(c, `${contact.name}.json`, await copyOfContact(deps, contact, null))
}

async function ask(visit: StaffVisit, partner: Partner, contact: Contact, tickMissing = false) {
  const { c, deps, frame } = visit
  const entries = await entriesNaming(deps, contact.name)
  return page(
    c,
    <ErasurePage
      frame={frame}
      partner={partner}
      contact={contact}
      entries={entries}
      parts={await sheetNaming(deps, partner.id, contact.name)}
      tickMissing={tickMissing}
    />,
    tickMissing ? 422 : 200,
  )
}

async function erase(visit: StaffVisit, partner: Partner, contact: Contact) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  if (field(posted.form, 'sure') !== 'yes') return await ask(visit, partner, contact, true)
  await eraseContact(deps, contact)
  return c.redirect(`/partners/${partner.id}?saved`, 303)
}
