import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { contactsOf, markRefused } from '../../db/store/contacts.ts'
import { allPartners, findPartner } from '../../db/store/partners.ts'
import type { PartnerId } from '../../src/domain/ids.ts'
import { officeWorld } from '../support/office.ts'

const amahoro = {
  name: 'Réseau Femmes',
  sector: 'network',
  relationship: 'strategic',
  place: 'Gitega',
  language: 'fr',
  focal_point: '',
}
const aline = { name: 'Aline', email: 'aline@reseau.test', language: 'fr' }

/** Names in the order the list shows them. */
function namesOn(html: string): string[] {
  return [...html.matchAll(/<th scope="row"><a[^>]*><bdi>([^<]*)<\/bdi>/g)].map(
    ([, name]) => name ?? '',
  )
}

function idFrom(reply: Response): PartnerId {
  const [, id = ''] = /^\/partners\/([^?]+)/.exec(reply.headers.get('location') ?? '') ?? []
  // The address of a partner that was just added holds its id.
  return id as PartnerId
}

describe('a coordinator who has no partners yet', () => {
  it('is told what to do first', async () => {
    const { signedIn } = await officeWorld()
    const coordinator = await signedIn()
    const page = await coordinator.read('/partners')
    expect(page).toContain('No partners yet')
    expect(page).toContain('href="/partners/import"')
  })

  it('adds a partner and its first contact, who is the main one', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const added = await coordinator.post('/partners/new', amahoro)
    expect(added.status).toBe(303)
    const id = idFrom(added)
    expect(await coordinator.read(`/partners/${id}`)).toContain('cannot be invited')
    await coordinator.post(`/partners/${id}/contacts/new`, aline)
    expect(await contactsOf(world.db, id)).toMatchObject([{ name: 'Aline', main: true }])
    expect(await coordinator.read(`/partners/${id}`)).not.toContain('cannot be invited')
  })

  it('gets everything typed back, with each fault beside its field', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const reply = await coordinator.post('/partners/new', { ...amahoro, sector: 'x', name: ' ' })
    expect(reply.status).toBe(422)
    const page = await reply.text()
    expect(page).toContain('href="#sector"')
    expect(page).toMatch(/id="name"[^>]*aria-invalid="true"/)
    expect(page).toContain('value="Gitega"')
    expect(page).not.toMatch(/id="place"[^>]*aria-invalid/)
    expect(await allPartners(world.db)).toEqual([])
  })
})

describe('the list of partners', () => {
  it('is searched by name, place, contact and address, whatever the accents', async () => {
    const world = await officeWorld()
    await world.withPartners(3)
    await world.withPartners(1, { name: 'Réseau Femmes', place: 'Ngozi' })
    const coordinator = await world.signedIn()
    const found = async (q: string) =>
      namesOn(await coordinator.read(`/partners?q=${encodeURIComponent(q)}`))
    expect(await found('reseau')).toEqual(['Réseau Femmes'])
    expect(await found('NGOZI femmes')).toEqual(['Réseau Femmes'])
    expect(await found('contact of b')).toEqual(['Partner B'])
    expect(await found('c@partner.test')).toEqual(['Partner C'])
    expect(await found('nobody')).toEqual([])
  })

  it('is filtered by sector and relationship, and shows vendors as never invited', async () => {
    const world = await officeWorld()
    await world.withPartners(1)
    await world.withPartners(1, { sector: 'media', relationship: 'vendor' })
    const coordinator = await world.signedIn()
    const page = await coordinator.read('/partners?sector=media&relationship=vendor')
    expect(namesOn(page)).toEqual(['Partner B'])
    expect(page).toContain('never invited')
    expect(
      namesOn(await coordinator.read('/partners?sector=media&relationship=strategic')),
    ).toEqual([])
  })

  it('T36 sorts by what it knows and falls back for anything else', async () => {
    const world = await officeWorld()
    await world.withPartners(1, { place: 'Rumonge' })
    await world.withPartners(1, { place: 'Bururi' })
    const coordinator = await world.signedIn()
    const order = async (query: string) => {
      const reply = await coordinator.get(`/partners?${query}`)
      expect(reply.status).toBe(200)
      return namesOn(await reply.text())
    }
    expect(await order('sort=place')).toEqual(['Partner B', 'Partner A'])
    for (const sort of ['name;drop', '%22', '', '__proto__', 'place&sort=name%00'])
      expect(await order(`sort=${sort}`)).toHaveLength(2)
    expect(await order('sort=name;drop')).toEqual(['Partner A', 'Partner B'])
    const fallen = await coordinator.read('/partners?sort=name;drop')
    expect(fallen).toContain('<option value="name" selected>')
    expect(fallen).not.toContain('drop')
    expect(await order('page=-1&sector=x&relationship=%27&page=1e9')).toHaveLength(2)
  })

  it('comes in pages of fifty', async () => {
    const world = await officeWorld()
    await world.withPartners(52)
    const coordinator = await world.signedIn()
    const first = await coordinator.read('/partners')
    expect(namesOn(first)).toHaveLength(50)
    expect(first).toContain('href="/partners?page=2"')
    expect(namesOn(await coordinator.read('/partners?page=2'))).toHaveLength(2)
    expect(namesOn(await coordinator.read('/partners?page=99'))).toHaveLength(2)
  })

  it('says calmly who has no focal point', async () => {
    const world = await officeWorld()
    await world.withPartners(1)
    await world.withPartners(1, { focalPoint: world.staff('focal-point').id })
    await world.withPartners(1, { relationship: 'vendor' })
    const coordinator = await world.signedIn()
    expect(await coordinator.read('/partners')).toContain('One partner has no focal point')
    expect(namesOn(await coordinator.read('/partners?focal_point=none'))).toEqual(['Partner A'])
  })
})

describe('two of one kind', () => {
  it('two partners of one name are refused beside the field', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    await coordinator.post('/partners/new', amahoro)
    const twin = await coordinator.post('/partners/new', { ...amahoro, name: ' RESEAU  femmes ' })
    expect(twin.status).toBe(422)
    expect(await twin.text()).toContain('already a partner of this name')
    const other = idFrom(await coordinator.post('/partners/new', { ...amahoro, name: 'Another' }))
    const renamed = await coordinator.post(`/partners/${other}/edit`, amahoro)
    expect(renamed.status).toBe(422)
    expect(await allPartners(world.db)).toHaveLength(2)
  })

  it('the same address twice in one partner is refused beside the field', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const id = idFrom(await coordinator.post('/partners/new', amahoro))
    await coordinator.post(`/partners/${id}/contacts/new`, aline)
    const again = await coordinator.post(`/partners/${id}/contacts/new`, {
      ...aline,
      name: 'Béatrice',
      email: 'Aline@RESEAU.test',
    })
    expect(again.status).toBe(422)
    const page = await again.text()
    expect(page).toMatch(/id="email"[^>]*aria-invalid="true"/)
    expect(page).toContain('value="Béatrice"')
    expect(await contactsOf(world.db, id)).toHaveLength(1)
  })

  it('two main contacts are never left, however both are chosen', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const id = idFrom(await coordinator.post('/partners/new', amahoro))
    await Promise.all([
      coordinator.post(`/partners/${id}/contacts/new`, aline),
      coordinator.post(`/partners/${id}/contacts/new`, { ...aline, email: 'b@reseau.test' }),
    ])
    const mains = async () => (await contactsOf(world.db, id)).filter(({ main }) => main)
    expect(await mains()).toHaveLength(1)
    const other = (await contactsOf(world.db, id)).find(({ main }) => !main)
    const chosen = await coordinator.post(`/partners/${id}/contacts/${other?.id}/main`)
    expect(chosen.status).toBe(303)
    expect(await mains()).toMatchObject([{ id: other?.id }])
  })
})

describe('an address the mail server refused', () => {
  async function refusedWorld() {
    const world = await officeWorld()
    const [first] = await world.withPartners(1)
    if (!first) throw new Error('no partner')
    const { id, email } = first.contact
    await atomically(world.db, (tx) => [
      markRefused(tx, id, { address: email, reply: '550 <b>no such user</b>' }),
    ])
    const coordinator = await world.signedIn()
    const address = `/partners/${first.partner.id}`
    const refusal = async () => (await contactsOf(world.db, first.partner.id))[0]?.refusal
    const typed = { name: 'Aline', email: first.contact.email, language: 'fr' }
    const form = `${address}/contacts/${first.contact.id}`
    return { coordinator, address, refusal, typed, form }
  }

  it('is shown with the server’s own words, as text', async () => {
    const { coordinator, address } = await refusedWorld()
    expect(await coordinator.read(address)).toContain('550 &lt;b>no such user')
  })

  it('stays refused when only the name is edited', async () => {
    const { coordinator, refusal, typed, form } = await refusedWorld()
    await coordinator.post(form, typed)
    expect(await refusal()).toContain('550')
  })

  it('is written to again once it is edited, or confirmed to work', async () => {
    const edited = await refusedWorld()
    await edited.coordinator.post(edited.form, { ...edited.typed, email: 'right@partner.test' })
    expect(await edited.refusal()).toBeNull()
    const confirmed = await refusedWorld()
    await confirmed.coordinator.post(confirmed.form, { ...confirmed.typed, again: 'yes' })
    expect(await confirmed.refusal()).toBeNull()
  })
})

describe('a focal point', () => {
  async function twoPartners() {
    const world = await officeWorld()
    const focal = world.staff('focal-point').id
    const [own] = await world.withPartners(1, { focalPoint: focal })
    const [other] = await world.withPartners(1)
    if (!own || !other) throw new Error('no partners')
    return { world, own, other, visitor: await world.signedIn('focal-point') }
  }

  it('sees and edits its own partners only', async () => {
    const { world, own, visitor } = await twoPartners()
    expect(namesOn(await visitor.read('/partners'))).toEqual(['Partner A'])
    const edited = await visitor.post(`/partners/${own.partner.id}/edit`, {
      ...amahoro,
      name: 'New name',
    })
    expect(edited.status).toBe(303)
    expect((await findPartner(world.db, own.partner.id))?.name).toBe('New name')
  })

  it('T15 gets the 404 of a thing that never existed for every page of another partner', async () => {
    const { own, other, visitor } = await twoPartners()
    const never = crypto.randomUUID()
    const gone = await (await visitor.get(`/partners/${never}`)).text()
    const strange = `/partners/${other.partner.id}`
    for (const path of [
      strange,
      `${strange}/edit`,
      `${strange}/contacts/new`,
      `${strange}/contacts/${other.contact.id}`,
      `/partners/${own.partner.id}/contacts/${other.contact.id}`,
      '/partners/new',
      '/partners/import',
      '/partners/export.csv',
      '/partners/1',
    ]) {
      const reply = await visitor.get(path)
      expect(reply.status, path).toBe(404)
      expect(await reply.text()).toBe(gone)
    }
  })

  it('T15 changes nothing of another partner, whatever id stands beside', async () => {
    const { world, own, other, visitor } = await twoPartners()
    const strange = `/partners/${other.partner.id}`
    const before = [await allPartners(world.db), await contactsOf(world.db, other.partner.id)]
    for (const [path, fields] of [
      [`${strange}/edit`, amahoro],
      [`${strange}/contacts/new`, aline],
      [`${strange}/contacts/${other.contact.id}`, aline],
      [`${strange}/contacts/${other.contact.id}/main`, {}],
      [`/partners/${own.partner.id}/contacts/${other.contact.id}`, aline],
      [`/partners/${own.partner.id}/contacts/${other.contact.id}/main`, {}],
      ['/partners/new', amahoro],
    ] as const)
      expect((await visitor.post(path, { ...fields, id: own.partner.id })).status, path).toBe(404)
    expect([await allPartners(world.db), await contactsOf(world.db, other.partner.id)]).toEqual(
      before,
    )
  })

  it('T16 cannot hand a partner on or smuggle other columns in', async () => {
    const { world, own, visitor } = await twoPartners()
    const { id } = own.partner
    const reply = await visitor.post(`/partners/${id}/edit`, {
      ...amahoro,
      focal_point: world.staff('coordinator').id,
      id: crypto.randomUUID(),
      nameKey: 'x',
      role: 'coordinator',
    })
    expect(reply.status).toBe(303)
    expect((await findPartner(world.db, id))?.focalPoint).toBe(world.staff('focal-point').id)
    await visitor.post(`/partners/${id}/contacts/${own.contact.id}`, {
      ...aline,
      main: 'false',
      optedOut: 'true',
      refusal: 'x',
      partner: crypto.randomUUID(),
    })
    expect(await contactsOf(world.db, id)).toMatchObject([
      { main: true, optedOut: false, refusal: null, partner: id },
    ])
  })
})

describe('those who only read', () => {
  it('see the record and no way to change it', async () => {
    const world = await officeWorld()
    const [first] = await world.withPartners(1)
    const visitor = await world.signedIn('finance')
    const page = await visitor.read(`/partners/${first?.partner.id}`)
    expect(page).toContain('Contact of A')
    expect(page).not.toContain('/edit')
    expect((await visitor.get(`/partners/${first?.partner.id}/edit`)).status).toBe(404)
  })
})

describe('names of every kind', () => {
  const strange = `👩🏾‍🌾 a${'\u0301'.repeat(1000)} \u202Egnitset`

  it('T26 are kept, isolated, with NUL and lone surrogates replaced', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const id = idFrom(await coordinator.post('/partners/new', { ...amahoro, name: strange }))
    expect((await findPartner(world.db, id))?.name).toBe(strange)
    for (const path of ['/partners', `/partners/${id}`])
      expect(await coordinator.read(path)).toContain(`<bdi>${strange}</bdi>`)
    expect(await coordinator.read(`/partners/${id}`)).toContain(`<title>\u2068${strange}\u2069 ·`)
    const broken = await coordinator.ask('/partners/new', {
      method: 'POST',
      headers: {
        origin: 'http://partners.test',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: `name=A%00B%ED%A0%80C%0D%0A%1B[31m&sector=media&relationship=strategic&language=en`,
    })
    expect((await findPartner(world.db, idFrom(broken)))?.name).toMatch(
      /^A\uFFFDB\uFFFD+C \uFFFD\[31m$/,
    )
  })

  it('T19 are text wherever they stand', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const name = `</title><script>alert(1)</script>"' onload=x`
    const id = idFrom(await coordinator.post('/partners/new', { ...amahoro, name, place: name }))
    for (const path of [
      '/partners',
      `/partners/${id}`,
      `/partners/${id}/edit`,
      '/partners?q=script',
    ])
      expect(await coordinator.read(path)).not.toContain('<script>alert')
  })

  it('are refused when they say nothing or never end', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    for (const name of ['\u0301\u0301', '\u200B', 'x'.repeat(151), `x${'\u0301'.repeat(5000)}`])
      expect((await coordinator.post('/partners/new', { ...amahoro, name })).status).toBe(422)
    expect(await allPartners(world.db)).toEqual([])
  })
})

it('a French-speaking coordinator reads French', async () => {
  const world = await officeWorld()
  await world.withPartners(1, { relationship: 'donation' })
  const coordinator = await world.signedIn()
  await coordinator.post('/language', { language: 'fr' })
  const page = await coordinator.read('/partners')
  expect(page).toContain('Partenaires')
  expect(page).toContain('jamais invité')
})
