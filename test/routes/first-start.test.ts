import { describe, expect, it } from 'vitest'
import { office, oneTimeLink, staff } from '../../db/schema.ts'
import { days } from '../../src/domain/calendar.ts'
import { offerFirstStart } from '../../src/flows/offer-first-start.ts'
import { freshWorld } from '../support/world.ts'

const typed = {
  office: 'Amahoro International',
  zone: 'Africa/Bujumbura',
  language: 'fr',
  name: 'Cécile',
  email: 'cecile@amahoro.test',
  password: 'seven brass kettles',
}

async function unsetWorld() {
  const world = await freshWorld()
  const token = (await offerFirstStart(world.deps)) ?? ''
  return { ...world, token, path: `/start/${token}` }
}

describe('the first start', () => {
  it('every page leads to one that says where the link is', async () => {
    const { visitor } = await freshWorld()
    for (const path of ['/', '/people']) {
      const reply = await visitor().get(path)
      expect(reply.status).toBe(303)
      const page = await visitor().get(reply.headers.get('location') ?? '')
      expect([page.status, await page.text()]).toEqual([
        200,
        expect.stringContaining('first start'),
      ])
    }
  })

  it('its link makes the office and its coordinator, who is signed in', async () => {
    const { db, visitor, path } = await unsetWorld()
    const browser = visitor()
    const form = await browser.get(path)
    expect([form.status, await form.text()]).toEqual([200, expect.stringContaining('name="zone"')])
    const reply = await browser.post(path, typed)
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/'])
    expect(await browser.read('/')).toContain('Amahoro International')
    expect(await db.select().from(office)).toMatchObject([
      {
        name: 'Amahoro International',
        deName: 'd’Amahoro International',
        zone: typed.zone,
        language: 'fr',
      },
    ])
    expect(await db.select().from(staff)).toMatchObject([
      { name: 'Cécile', email: typed.email, role: 'coordinator', language: 'fr' },
    ])
    const later = visitor()
    expect((await later.post('/sign-in', typed)).headers.get('location')).toBe('/')
  })

  it('works once, even when pressed twice at the same moment', async () => {
    const { db, visitor, path } = await unsetWorld()
    const replies = await Promise.all([visitor().post(path, typed), visitor().post(path, typed)])
    expect(replies.map((reply) => reply.status).sort()).toEqual([303, 404])
    expect((await visitor().get(path)).status).toBe(404)
    expect(await db.select().from(office)).toHaveLength(1)
    expect(await db.select().from(staff)).toHaveLength(1)
  })

  it('only the newest link works, and it waits as long as it takes', async () => {
    const { deps, clock, visitor, path } = await unsetWorld()
    const newer = `/start/${await offerFirstStart(deps)}`
    clock.at += days(400)
    expect((await visitor().post(path, typed)).status).toBe(404)
    expect((await visitor().post(newer, typed)).status).toBe(303)
    expect(await offerFirstStart(deps)).toBeUndefined()
  })

  it('T7 the database keeps a fingerprint of the link and opening it changes nothing', async () => {
    const { db, visitor, path, token } = await unsetWorld()
    const before = await db.select().from(oneTimeLink)
    await visitor().get(path)
    expect(await db.select().from(oneTimeLink)).toEqual(before)
    expect(JSON.stringify(before)).not.toContain(token)
  })

  it('says beside each field what is wrong, in the browser’s language, and keeps what was typed', async () => {
    const { db, visitor, path } = await unsetWorld()
    const reply = await visitor().ask(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'accept-language': 'fr',
      },
      body: new URLSearchParams({
        ...typed,
        zone: 'Mars/Olympus',
        email: 'a@x.org, b@y.org',
        password: 'court',
      }).toString(),
    })
    const page = await reply.text()
    expect(reply.status).toBe(422)
    for (const field of ['zone', 'email', 'password']) expect(page).toContain(`href="#${field}"`)
    expect(page.match(/aria-invalid="true"/g)).toHaveLength(3)
    expect(page).toContain('value="Amahoro International"')
    expect(page).toContain('value="a@x.org, b@y.org"')
    expect(page).toContain('au moins 12 caractères')
    expect(page).not.toContain('court')
    expect(await db.select().from(office)).toEqual([])
  })

  it('T16 a role or an id sent along is ignored', async () => {
    const { db, visitor, path } = await unsetWorld()
    await visitor().post(path, { ...typed, role: 'observer', id: 'mine', k: '1' })
    expect(await db.select().from(staff)).toMatchObject([{ role: 'coordinator' }])
  })

  it.each(['nonsense', '%00', '..%2f..', 'x'.repeat(5000)])(
    'a wrong link %j is 404',
    async (token) => {
      const { visitor } = await unsetWorld()
      expect((await visitor().get(`/start/${token}`)).status).toBe(404)
      expect((await visitor().post(`/start/${token}`, typed)).status).toBe(404)
    },
  )
})
