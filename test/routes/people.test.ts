import { describe, expect, it } from 'vitest'
import { message, oneTimeLink, session, staff } from '../../db/schema.ts'
import { days, minutes } from '../../src/domain/calendar.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'

const aline = { name: 'Aline', email: 'aline@amahoro.test', role: 'reviewer', language: 'fr' }
const password = 'seven brass kettles'

/** The path of the link in the newest mail; mails are made from the outbox, which holds no links. */
async function newestLink({ db, deps }: OfficeWorld) {
  const rows = await db.select().from(message)
  const newest = rows.toSorted((one, other) => other.queuedAt - one.queuedAt)[0]
  return newest?.oneTimeLink ? `/password/${deps.links.oneTime(newest.oneTimeLink)}` : ''
}

/** Asks for a new password, and lets what follows the answer come to its end. */
async function forgotten(world: OfficeWorld, email: string) {
  const reply = await world.visitor().post('/sign-in/forgotten', { email })
  for (let turn = 0; turn < 3; turn += 1) await new Promise((go) => setImmediate(go))
  return reply
}

describe('people', () => {
  it('an empty list says what to do first', async () => {
    const world = await officeWorld()
    await world.db.delete(staff)
    const { addStaff } = await import('../../db/store/staff.ts')
    await addStaff(world.db, world.staff('coordinator'), 'plain:x').run()
    expect(await (await world.signedIn()).read('/people')).toContain('class="empty"')
  })

  it('a person who is added gets a mail and chooses a password by its link, once', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const reply = await coordinator.post('/people', aline)
    expect(reply.headers.get('location')).toBe('/people')
    expect(await coordinator.read('/people')).toContain('invited, no password yet')
    expect(await world.db.select().from(message)).toMatchObject([
      {
        kind: 'staff-invitation',
        toName: 'Aline',
        toAddress: aline.email,
        language: 'fr',
        state: 'waiting',
      },
    ])

    const link = await newestLink(world)
    const browser = world.visitor()
    const page = await browser.read(link)
    expect(page).toContain('<html lang="fr">')
    expect(page).toContain('<bdi>Amahoro International</bdi>')
    expect((await browser.post(link, { password })).headers.get('location')).toBe('/')
    expect(await browser.read('/')).toContain('Aline')
    expect((await browser.get(link)).status).toBe(404)
    expect((await browser.post(link, { password: 'another fine day' })).status).toBe(404)
    expect((await world.visitor().post('/sign-in', { ...aline, password })).status).toBe(303)
    expect(await coordinator.read('/people')).not.toContain('invited, no password yet')
  })

  it('the form names what is missing and keeps what was typed', async () => {
    const coordinator = await (await officeWorld()).signedIn()
    const reply = await coordinator.post('/people', {
      name: '\u0301',
      email: 'nobody',
      language: 'xx',
    })
    const page = await reply.text()
    expect(reply.status).toBe(422)
    for (const field of ['name', 'email', 'role', 'language'])
      expect(page).toContain(`href="#${field}"`)
    expect(page).toContain('value="nobody"')
  })

  it('one address is one person, however it is written', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    await coordinator.post('/people', aline)
    const again = await coordinator.post('/people', { ...aline, email: 'ALINE@Amahoro.Test' })
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('already')])
    expect(await world.db.select().from(message)).toHaveLength(1)
    expect(await world.db.select().from(oneTimeLink)).toHaveLength(1)
  })

  it('the invitation is sent again to whoever has no password, one mail for two presses', async () => {
    const world = await officeWorld()
    await (await world.signedIn()).post('/people', aline)
    const id = (await world.db.select().from(staff)).find(({ name }) => name === 'Aline')?.id
    world.clock.at += days(8)
    const coordinator = await world.signedIn()
    expect((await coordinator.get(await newestLink(world))).status).toBe(404)
    await coordinator.post(`/people/${id}/invitation`)
    await coordinator.post(`/people/${id}/invitation`)
    expect(await world.db.select().from(message)).toHaveLength(2)
    expect((await coordinator.get(await newestLink(world))).status).toBe(200)
    await coordinator.post(`/people/${world.staff('reviewer').id}/invitation`)
    expect(await world.db.select().from(message)).toHaveLength(2)
  })

  it('T16 an id or a password sent along with a person is ignored', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    await coordinator.post('/people', {
      ...aline,
      id: world.staff('direction').id,
      passwordHash: 'plain:x',
      state: 'active',
    })
    const added = (await world.db.select().from(staff)).find(({ name }) => name === 'Aline')
    expect(added).toMatchObject({ passwordHash: null })
    expect(added?.id).not.toBe(world.staff('direction').id)
  })
})

describe('changing people', () => {
  it('name, role and language are corrected, the address is not', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const { id } = world.staff('reviewer')
    const changed = { name: 'Réginald R.', role: 'direction', language: 'fr', email: 'x@y.org' }
    expect((await coordinator.post(`/people/${id}`, changed)).status).toBe(303)
    const row = (await world.db.select().from(staff)).find((one) => one.id === id)
    expect(row).toMatchObject({ ...changed, email: 'reviewer@amahoro.test' })
  })

  it('what is wrong comes back beside its field with what was typed', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const path = `/people/${world.staff('reviewer').id}`
    const reply = await coordinator.post(path, { name: 'Kept', role: 'king', language: 'en' })
    const page = await reply.text()
    expect([reply.status, page]).toEqual([422, expect.stringContaining('href="#role"')])
    expect(page).toContain('value="Kept"')
  })

  it('whoever is removed is out at once, everywhere', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const reviewer = await world.signedIn('reviewer')
    const path = `/people/${world.staff('reviewer').id}/removal`
    expect(await coordinator.read(path)).toContain('signed out everywhere')
    expect((await coordinator.post(path)).status).toBe(422)
    expect((await reviewer.get('/')).status).toBe(200)
    expect((await coordinator.post(path, { sure: 'yes' })).headers.get('location')).toBe('/people')
    expect((await reviewer.get('/')).headers.get('location')).toBe('/sign-in')
    const again = await world
      .visitor()
      .post('/sign-in', { email: 'reviewer@amahoro.test', password: 'a long enough password' })
    expect(again.status).toBe(422)
    expect((await coordinator.get(path)).status).toBe(404)
  })

  it('the last coordinator who can sign in is neither removed nor given another role', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const { id, name } = world.staff('coordinator')
    await coordinator.post('/people', { ...aline, role: 'coordinator' })
    const removal = await coordinator.post(`/people/${id}/removal`, { sure: 'yes' })
    expect([removal.status, await removal.text()]).toEqual([
      409,
      expect.stringContaining('last coordinator'),
    ])
    const facts = { name, role: 'observer', language: 'en' }
    expect((await coordinator.post(`/people/${id}`, facts)).status).toBe(422)
    expect(
      (await coordinator.post(`/people/${id}`, { ...facts, role: 'coordinator' })).status,
    ).toBe(303)
    await world.visitor().post(await newestLink(world), { password })
    expect((await coordinator.post(`/people/${id}/removal`, { sure: 'yes' })).status).toBe(303)
    expect((await coordinator.get('/')).headers.get('location')).toBe('/sign-in')
  })

  it('of two coordinators who remove each other at the same moment one stays', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const { id } = world.staff('reviewer')
    await coordinator.post(`/people/${id}`, { name: 'R', role: 'coordinator', language: 'en' })
    const other = await world.signedIn('reviewer')
    const replies = await Promise.all([
      coordinator.post(`/people/${id}/removal`, { sure: 'yes' }),
      other.post(`/people/${world.staff('coordinator').id}/removal`, { sure: 'yes' }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 409])
  })
})

describe('a forgotten password', () => {
  const email = 'reviewer@amahoro.test'

  it('the answer is the same whether or not the address is known', async () => {
    const world = await officeWorld()
    const known = await forgotten(world, email)
    const unknown = await forgotten(world, 'nobody@x.org')
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()])
    expect(await world.db.select().from(message)).toMatchObject([
      { kind: 'password-reset', toAddress: email },
    ])
  })

  it('T9 the answer comes before the work that would tell by its time whether the address is known', async () => {
    const world = await officeWorld()
    let asked = 0
    const { db } = world
    const select = db.select.bind(db)
    Object.assign(db, {
      select: (...columns: []) => {
        asked += 1
        return select(...columns)
      },
    })
    await world.visitor().post('/sign-in/forgotten', { email })
    expect(asked).toBe(0)
    await new Promise((go) => setImmediate(go))
    expect(asked).toBeGreaterThan(0)
  })

  it('T11 the new password works, the old one and every open session do not', async () => {
    const world = await officeWorld()
    const elsewhere = await world.signedIn('reviewer')
    await forgotten(world, email.toUpperCase())
    const link = await newestLink(world)
    const browser = world.visitor()
    await browser.get(link)
    expect((await elsewhere.get('/')).status).toBe(200)
    await browser.post(link, { password })
    expect((await elsewhere.get('/')).headers.get('location')).toBe('/sign-in')
    expect(await world.db.select().from(session)).toHaveLength(1)
    const old = await world
      .visitor()
      .post('/sign-in', { email, password: 'a long enough password' })
    expect(old.status).toBe(422)
    expect((await world.visitor().post('/sign-in', { email, password })).status).toBe(303)
  })

  it('the link works for an hour, and an older one ends with the newer', async () => {
    const world = await officeWorld()
    await forgotten(world, email)
    const older = await newestLink(world)
    world.clock.at += minutes(30)
    await forgotten(world, email)
    const newer = await newestLink(world)
    expect((await world.visitor().get(older)).status).toBe(200)
    world.clock.at += minutes(30)
    expect((await world.visitor().get(older)).status).toBe(404)
    await world.visitor().post(newer, { password })
    world.clock.at -= minutes(30)
    expect((await world.visitor().post(older, { password: 'seven other kettles' })).status).toBe(
      404,
    )
  })

  it('asking again and again sends one mail in five minutes, and one line may ask ten times', async () => {
    const world = await officeWorld()
    const statuses = []
    for (let press = 0; press < 11; press += 1)
      statuses.push((await forgotten(world, email)).status)
    expect(statuses).toEqual([...Array(10).fill(200), 429])
    expect(await world.db.select().from(message)).toHaveLength(1)
  })

  it.each([
    ['short', 'at least 12'],
    ['password2026!', 'among the first'],
    ['Réginald2026!!', 'can be guessed'],
    ['amahoro-2026-international', 'can be guessed'],
    ['x'.repeat(129), '128'],
  ])('%j is refused beside the field, and the link still works', async (weak, words) => {
    const world = await officeWorld()
    await forgotten(world, email)
    const link = await newestLink(world)
    const reply = await world.visitor().post(link, { password: weak })
    const page = await reply.text()
    expect(reply.status).toBe(422)
    expect(page).toContain(words)
    expect(page).toContain('href="#password"')
    expect(page).not.toContain(weak)
    expect((await world.visitor().get(link)).status).toBe(200)
  })

  it('what is no address comes back with what was typed', async () => {
    const reply = await (await officeWorld()).visitor().post('/sign-in/forgotten', { email: 'me' })
    expect([reply.status, await reply.text()]).toEqual([422, expect.stringContaining('value="me"')])
  })
})

describe('the language of a person', () => {
  it('changes with one press and leads back to the page', async () => {
    const world = await officeWorld()
    const person = await world.signedIn()
    const press = (referer: string, language = 'fr') =>
      person.ask('/language', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', referer },
        body: `language=${language}`,
      })
    const back = async (referer: string) => (await press(referer)).headers.get('location')
    expect(await back('http://partners.test/people')).toBe('/people')
    expect(await person.read('/people')).toContain('<html lang="fr">')
    expect(await back('http://evil.example/people')).toBe('/')
    expect(await back('http://partners.test//evil.example')).toBe('/')
    await press('http://partners.test/', 'xx')
    expect(await person.read('/')).toContain('<html lang="fr">')
  })
})
