import { allContacts, contactsOf, findContact } from '../../db/store/contacts.ts'
import { sectionOfAll } from '../../db/store/partner-sections.ts'
import { allPartners, findPartner } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import { presentStages } from '../../db/store/stage-changes.ts'
import { allTerms } from '../../db/store/terms.ts'
import { PartnerPage } from '../../views/pages/partners/partner-page.tsx'
import { PartnersPage } from '../../views/pages/partners/partners-page.tsx'
import { SectorMixPage } from '../../views/pages/partners/sector-mix-page.tsx'
import { ToSeeToPage } from '../../views/pages/partners/to-see-to.tsx'
import { dayAt } from '../domain/calendar.ts'
import { parseId } from '../domain/ids.ts'
import type { Contact, Partner } from '../domain/partner.ts'
import { editsPartner, seesPartner } from '../domain/partner-access.ts'
import {
  aboveLimit,
  found,
  lacksFocalPoint,
  listPartners,
  paged,
  readPartnerSearch,
  sorted,
} from '../domain/partner-list.ts'
import { writesSection } from '../domain/partner-sheet/index.ts'
import { optionsOf } from '../domain/records/options.ts'
import { sectorMix } from '../domain/sector-mix.ts'
import { issuesInSight } from '../flows/issues-in-sight.ts'
import { makeMainContact } from '../flows/make-main-contact.ts'
import { type PartnerToSeeTo, partnersToSeeTo } from '../flows/partners-to-see-to.ts'
import { readSheet } from '../flows/read-sheet.ts'
import { stockOfRecords } from '../flows/stock-of-records.ts'
import { notFound } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

export const partnerRoutes: readonly StaffRoute[] = [
  get('/partners', 'see partners', async (visit) => {
    const { c, deps, staff, office, frame } = visit
    const { programmes } = await allTerms(deps.db)
    const search = readPartnerSearch((name) => c.req.query(name), programmes)
    const all = await listedPartners(visit)
    const list = sorted(found(all, search), search.sort, staff.language)
    const seesAll = mayHere(visit, 'edit any partner')
    return page(
      c,
      <PartnersPage
        frame={frame}
        search={search}
        list={paged(list, search.page)}
        all={all.length}
        withoutFocalPoint={all.filter(lacksFocalPoint).length}
        can={{ add: seesAll, move: mayHere(visit, 'move partners in and out') }}
        imported={importedCounts(c.req.query('added'), c.req.query('changed'))}
        programmes={programmes}
        aboveLimit={seesAll ? aboveLimit(all, office.keyPartners) : null}
        toSeeTo={await toSeeToFor(visit)}
      />,
    )
  }),
  get('/partners/to-see-to', 'edit own partners', async (visit) =>
    page(visit.c, <ToSeeToPage frame={visit.frame} partners={await toSeeToFor(visit)} />),
  ),
  get('/partners/sectors', 'see partners', async (visit) => {
    const mix = sectorMix(await listedPartners(visit))
    return page(visit.c, <SectorMixPage frame={visit.frame} mix={mix} />)
  }),
]

/** The partners this person sees, with what is known of them. */
async function listedPartners({ deps: { db }, staff }: StaffVisit) {
  const people = await allStaff(db)
  const identities = await sectionOfAll(db, 'identity')
  const visible = (await allPartners(db)).filter((partner) => seesPartner(staff, partner))
  return listPartners(visible, {
    contacts: await allContacts(db),
    names: new Map(people.map(({ id, name }) => [id, name])),
    stages: await presentStages(db),
    identities: new Map(identities.map(({ partner, values }) => [partner, values])),
  })
}

/** What there is to see to, for those who look after partners: about those they may change. */
export async function toSeeToFor(visit: StaffVisit): Promise<readonly PartnerToSeeTo[]> {
  const { deps, staff, office } = visit
  if (!mayHere(visit, 'edit own partners')) return []
  const today = dayAt(deps.clock.now(), office.zone)
  return await partnersToSeeTo(deps, today, (partner) => editsPartner(staff, partner))
}

/** After an import the list says what came of it; the numbers stand in the address. */
function importedCounts(added = '', changed = '') {
  const isCount = (text: string) => /^\d{1,4}$/.test(text)
  if (!isCount(added) || !isCount(changed)) return null
  return { added: Number(added), changed: Number(changed) }
}

export const partnerRecordRoutes: readonly StaffRoute[] = [
  get('/partners/:id', 'see partners', async (visit) => {
    const { c, deps, staff, office, frame } = visit
    const partner = await partnerInSight(visit)
    if (!partner) return notFound(c, deps, staff.language)
    const people = new Map((await allStaff(deps.db)).map(({ id, name }) => [id, name]))
    const stock = await stockOfRecords(deps)
    const today = dayAt(deps.clock.now(), office.zone)
    return page(
      c,
      <PartnerPage
        frame={frame}
        partner={partner}
        contacts={await contactsOf(deps.db, partner.id)}
        focalPoint={(partner.focalPoint && people.get(partner.focalPoint)) ?? null}
        canEdit={editsPartner(staff, partner)}
        issues={await issuesWith(visit, partner)}
        saved={c.req.query('saved') !== undefined}
        sheet={await readSheet(deps, staff, partner, today)}
        people={people}
        writes={(section) => writesSection(staff, partner, section)}
        optionsFor={(field) => optionsOf(field, stock)}
      />,
    )
  }),
  post('/partners/:id/contacts/:contact/main', 'edit own partners', async (visit) => {
    const { c, deps, staff } = visit
    const partner = await partnerInHand(visit)
    const contact = partner && (await contactAskedFor(visit, partner))
    if (!contact) return notFound(c, deps, staff.language)
    await makeMainContact(deps, contact)
    return c.redirect(`/partners/${partner.id}?saved`, 303)
  }),
]

/** The issues with a partner in this person's sight. */
async function issuesWith(visit: StaffVisit, { id }: Partner) {
  if (!mayHere(visit, 'see issues')) return null
  return (await issuesInSight(visit.deps, visit.staff)).filter(({ partner }) => partner === id)
}

/** The partner of the address, if this person may see it. */
export async function partnerInSight({ c, deps, staff }: StaffVisit): Promise<Partner | undefined> {
  const id = parseId<'partner'>(c.req.param('id'))
  const partner = id && (await findPartner(deps.db, id))
  return partner && seesPartner(staff, partner) ? partner : undefined
}

/** The partner of the address, if this person may change it. */
export async function partnerInHand(visit: StaffVisit): Promise<Partner | undefined> {
  const partner = await partnerInSight(visit)
  return partner && editsPartner(visit.staff, partner) ? partner : undefined
}

/** The contact of the address, if it is one of this partner's. */
export async function contactAskedFor(
  { c, deps }: StaffVisit,
  partner: Partner,
): Promise<Contact | undefined> {
  const id = parseId<'contact'>(c.req.param('contact'))
  const contact = id && (await findContact(deps.db, id))
  return contact?.partner === partner.id ? contact : undefined
}
