import { describe, expect, it } from 'vitest'
import { minutes } from '../../src/domain/calendar.ts'
import { officeWorld } from '../support/office.ts'
import { encoded, publicUrl } from '../support/world.ts'

const email = 'coordinator@amahoro.test'
const password = 'a long enough password'

/** A sign-in form posted from some address on the network. */
async function from(
  world: Awaited<ReturnType<typeof officeWorld>>,
  address: string,
  fields: object,
) {
  return await world.app.request(
    `${publicUrl}/sign-in`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl },
      body: encoded({ email, password, ...fields }),
    },
    { incoming: { socket: { remoteAddress: address } } },
  )
}

describe('signing in', () => {
  it('the right password opens the home page, in a browser that had another cookie before', async () => {
    const world = await officeWorld()
    const visitor = world.visitor()
    visitor.cookies.set('session', 'set-by-somebody-else')
    const reply = await visitor.post('/sign-in', { email: ` ${email.toUpperCase()} `, password })
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/'])
    expect(visitor.cookies.get('session')).toMatch(/^[\w-]{43}$/)
    expect((await visitor.get('/')).status).toBe(200)
  })

  it('a wrong password and an unknown address are answered alike, with what was typed', async () => {
    const { visitor } = await officeWorld()
    const wrong = await visitor().post('/sign-in', { email, password: 'not this one at all' })
    const unknown = await visitor().post('/sign-in', { email: 'nobody@amahoro.test', password })
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    const page = await wrong.text()
    expect(page).toContain(`value="${email}"`)
    expect(page).toContain('aria-invalid="true"')
    expect(page).not.toContain('not this one')
    expect((await unknown.text()).replace('nobody@', 'coordinator@')).toBe(page)
  })

  it('somebody invited who has chosen no password yet cannot sign in with any', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    await coordinator.post('/people', {
      name: 'New One',
      email: 'new@amahoro.test',
      role: 'reviewer',
      language: 'en',
    })
    const reply = await world
      .visitor()
      .post('/sign-in', { email: 'new@amahoro.test', password: '' })
    expect(reply.status).toBe(422)
  })

  it('the page speaks the language of the browser', async () => {
    const { visitor } = await officeWorld()
    const page = await visitor().ask('/sign-in', { headers: { 'accept-language': 'fr-BI, en' } })
    expect(await page.text()).toContain('<html lang="fr">')
  })

  it('whoever asked for a page while signed out is led on to it', async () => {
    const { visitor } = await officeWorld()
    const browser = visitor()
    const door = (await browser.get('/people')).headers.get('location') ?? ''
    expect(await browser.read(door)).toContain('name="next" value="/people"')
    const reply = await browser.post('/sign-in', { email, password, next: '/people' })
    expect(reply.headers.get('location')).toBe('/people')
    expect((await browser.get('/sign-in?next=/people')).headers.get('location')).toBe('/people')
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https:evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/.//evil.example',
    '',
  ])('T18 a way on to %j leads home', async (next) => {
    const { visitor } = await officeWorld()
    const reply = await visitor().post('/sign-in', { email, password, next })
    expect(reply.headers.get('location')).toBe('/')
  })
})

describe('T9 guessing at passwords', () => {
  it('T9 ends after five misses, alike for accounts that exist and that do not', async () => {
    const world = await officeWorld()
    for (const guessed of [email, 'nobody@amahoro.test']) {
      const replies = []
      for (let miss = 0; miss < 7; miss += 1)
        replies.push(
          await from(world, '192.0.2.1', { email: guessed, password: `wrong guess ${miss}` }),
        )
      expect(replies.map((reply) => reply.status)).toEqual([422, 422, 422, 422, 422, 429, 429])
      expect(replies[6]?.headers.get('retry-after')).toBe('900')
    }
  })

  it('T9 the account is shut for other addresses, too, and other accounts stay open', async () => {
    const world = await officeWorld()
    for (let miss = 0; miss < 20; miss += 1)
      await from(world, '192.0.2.1', { password: 'wrong guess' })
    expect((await from(world, '198.51.100.7', {})).status).toBe(429)
    expect((await from(world, '192.0.2.1', { email: 'reviewer@amahoro.test' })).status).toBe(303)
  })

  it('T9 one address may miss five accounts and no more', async () => {
    const world = await officeWorld()
    for (let account = 0; account < 5; account += 1)
      await from(world, '2001:db8:1:2::1', { email: `guess${account}@amahoro.test` })
    // The rest of its /64 is the same line; another one is not.
    expect((await from(world, '2001:db8:1:2:3::4', {})).status).toBe(429)
    expect((await from(world, '2001:db8:1:3::1', {})).status).toBe(303)
  })

  it('T9 after a quarter of an hour the right password works', async () => {
    const world = await officeWorld()
    for (let miss = 0; miss < 5; miss += 1)
      await from(world, '192.0.2.1', { password: 'wrong guess' })
    world.clock.at += minutes(15) - 1
    expect((await from(world, '192.0.2.1', {})).status).toBe(429)
    world.clock.at += 1
    expect((await from(world, '192.0.2.1', {})).status).toBe(303)
  })

  it('T17 an address claimed in a header is not believed', async () => {
    const world = await officeWorld()
    for (let account = 0; account < 6; account += 1) {
      const reply = await world.app.request(
        `${publicUrl}/sign-in`,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            origin: publicUrl,
            'x-forwarded-for': `203.0.113.${account}`,
          },
          body: encoded({ email: `guess${account}@amahoro.test`, password }),
        },
        { incoming: { socket: { remoteAddress: '192.0.2.1' } } },
      )
      expect(reply.status).toBe(account < 5 ? 422 : 429)
    }
  })
})
