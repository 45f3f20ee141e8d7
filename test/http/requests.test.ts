import { describe, expect, it } from 'vitest'
import { message, response, staff } from '../../db/schema.ts'
import { launchedWorld } from '../support/launched.ts'
import { officeWorld } from '../support/office.ts'
import { encoded, publicUrl } from '../support/world.ts'

const person = { name: 'Aline', email: 'aline@x.org', role: 'reviewer', language: 'fr' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

async function coordinatorWorld() {
  const world = await officeWorld()
  const coordinator = await world.signedIn()
  const post = (headers: Record<string, string>, body: BodyInit = encoded(person)) =>
    coordinator.ask('/people', { method: 'POST', headers, body })
  const people = async () => (await world.db.select().from(staff)).length - 8
  return { ...world, coordinator, post, people }
}

describe('forms from other sites', () => {
  it.each([
    ['as a form', form],
    ['as text', { 'content-type': 'text/plain' }],
    ['as JSON', { 'content-type': 'application/json' }],
    ['without a kind', {}],
  ])('T12 sent %s change nothing and leave one line in the log', async (_, kind) => {
    const { post, people, logged, db } = await coordinatorWorld()
    const body = new TextEncoder().encode(encoded(person))
    const reply = await post({ ...kind, origin: 'https://evil.example' }, body)
    expect(reply.status).toBe(403)
    expect([await people(), await db.select().from(message)]).toEqual([0, []])
    expect(logged).toEqual(['{"event":"refused-foreign-form","method":"POST"}'])
  })

  it.each(['cross-site', 'same-site', 'something-new'])(
    'T12 told by Sec-Fetch-Site %s alone, too',
    async (site) => {
      const { post, people } = await coordinatorWorld()
      expect((await post({ ...form, 'sec-fetch-site': site })).status).toBe(403)
      expect(await people()).toBe(0)
    },
  )

  it.each(['null', 'http://partners.test.evil.example', 'https://partners.test', ''])(
    'T12 from the origin %j are refused',
    async (origin) => {
      const { post } = await coordinatorWorld()
      expect((await post({ ...form, origin })).status).toBe(403)
    },
  )

  it.each(['text/plain', 'application/json', '', 'multipart/form-data; boundary=x'])(
    'T12 another kind of body (%j) from a program without an origin is 415',
    async (kind) => {
      const { post, people } = await coordinatorWorld()
      const body = new TextEncoder().encode(encoded(person))
      const reply = await post(kind === '' ? {} : { 'content-type': kind }, body)
      expect([reply.status, await people()]).toEqual([415, 0])
    },
  )

  it('T12 another method is no way around', async () => {
    const { coordinator, people } = await coordinatorWorld()
    for (const method of ['PUT', 'DELETE', 'PATCH', 'QUERY'])
      expect((await coordinator.ask('/people', { method, headers: form })).status).toBe(404)
    expect(await people()).toBe(0)
  })
})

describe('honest forms', () => {
  it.each([
    ['by a browser that says all', { origin: publicUrl, 'sec-fetch-site': 'same-origin' }],
    ['by one that sends no Sec-Fetch', { origin: publicUrl }],
    ['by one that sends neither', {}],
    ['after typing the address', { 'sec-fetch-site': 'none' }],
    [
      'through a proxy',
      { origin: publicUrl, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    ],
  ])('T13 sent %s arrive', async (_, headers: Record<string, string>) => {
    const { post, people } = await coordinatorWorld()
    const reply = await post({ ...form, ...headers })
    expect([reply.status, await people()]).toEqual([303, 1])
  })

  it('T13 behind a proxy that ends TLS the public address counts', async () => {
    const world = await officeWorld()
    const { createApp } = await import('../../src/app.tsx')
    const settings = { ...world.deps.settings, PUBLIC_URL: 'https://partners.test' }
    const app = createApp({ ...world.deps, settings })
    const reply = await app.request('http://partners.test/sign-in', {
      method: 'POST',
      headers: { ...form, origin: 'https://partners.test' },
      body: encoded({ email: 'coordinator@amahoro.test', password: 'a long enough password' }),
    })
    expect(reply.status).toBe(303)
  })
})

describe('T17 hosts', () => {
  it.each([
    'http://evil.example/',
    'http://partners.test.evil.example/sign-in',
    'http://partners.test:8080/',
  ])('T17 %s is answered by 421', async (url) => {
    const { app } = await officeWorld()
    const reply = await app.request(url, { headers: { 'x-forwarded-host': 'partners.test' } })
    expect([reply.status, await reply.text()]).toEqual([421, '421: unknown host.\n'])
  })

  it('T17 monitors may ask for the health under any name', async () => {
    const { app } = await officeWorld()
    expect((await app.request('http://10.0.0.5/healthz')).status).toBe(200)
  })
})

describe('bodies', () => {
  const limit = 256 * 1024

  it('T29 too large by its length, or found too large while it arrives, is 413', async () => {
    const { post, people } = await coordinatorWorld()
    const large = `name=${'x'.repeat(limit)}`
    expect((await post({ ...form, 'content-length': String(large.length) }, large)).status).toBe(
      413,
    )
    expect((await post(form, large)).status).toBe(413)
    expect((await post({ ...form, 'content-length': '5' }, large)).status).toBe(413)
    expect(await people()).toBe(0)
  })

  it('T29 a stream without end is cut off', async () => {
    const { coordinator } = await coordinatorWorld()
    let given = 0
    const endless = new ReadableStream({
      pull(controller) {
        given += 64 * 1024
        controller.enqueue(new Uint8Array(64 * 1024))
      },
    })
    const init = { method: 'POST', headers: form, body: endless, duplex: 'half' }
    expect((await coordinator.ask('/people', init)).status).toBe(413)
    expect(given).toBeLessThan(limit * 3)
  })

  it('T29 a packed body is not unpacked: 415', async () => {
    const { post } = await coordinatorWorld()
    expect((await post({ ...form, 'content-encoding': 'gzip' })).status).toBe(415)
  })

  it('T30 twenty-five thousand fields are refused at once', async () => {
    const { post } = await coordinatorWorld()
    const begun = performance.now()
    expect((await post(form, 'a=1&'.repeat(25_000))).status).toBe(413)
    expect(performance.now() - begun).toBeLessThan(1000)
  })

  it('T30 three thousand parts are refused, and JSON nested without end stores nothing', async () => {
    const world = await launchedWorld()
    const coordinator = await world.signedIn()
    const parts = new FormData()
    for (let count = 0; count < 3_000; count += 1) parts.append('a', '1')
    const many = { method: 'POST', headers: { origin: publicUrl }, body: parts }
    expect((await coordinator.ask('/settings/logo', many)).status).toBe(413)
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    for (const body of [deep, `{"revision":0,"fields":{"RES-01":${deep}}}`]) {
      const headers = { 'content-type': 'application/json', origin: publicUrl }
      const reply = await world.visitor().ask(world.link, { method: 'POST', headers, body })
      expect(reply.status).toBe(422)
    }
    expect(await world.db.select().from(response)).toEqual([])
  })

  it.each([
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=y',
  ])('T31 a body in parts is 400 where its parts cannot be told (%s)', async (kind) => {
    const { coordinator } = await coordinatorWorld()
    const headers = { 'content-type': kind, origin: publicUrl }
    const body = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n'
    const reply = await coordinator.ask('/settings/logo', { method: 'POST', headers, body })
    expect(reply.status).toBe(400)
  })

  it('T31 invalid UTF-8 is 400 and broken percent codes are read as typed', async () => {
    const { post } = await coordinatorWorld()
    expect((await post(form, new Uint8Array([110, 61, 0xff, 0xfe]))).status).toBe(400)
    expect((await post(form, 'name=%E0%A4%A&email=%')).status).toBe(422)
  })

  it('T16 the same field twice is no value, and an unknown one is ignored', async () => {
    const { post, people } = await coordinatorWorld()
    expect((await post(form, `${encoded(person)}&name=Another`)).status).toBe(422)
    expect((await post(form, `${encoded(person)}&k=1&__proto__=x`)).status).toBe(303)
    expect(await people()).toBe(1)
  })
})

describe('headers', () => {
  it.each(['/', '/sign-in', '/nothing', '/healthz', '/assets/nothing.css', '/people', '/start/x'])(
    'T18 every answer carries them: %s',
    async (path) => {
      const { visitor } = await officeWorld()
      const { headers } = await visitor().get(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('cache-control')).toBe('no-store')
    },
  )

  it('the page of a fault says so plainly, keeps its headers and names nothing typed in the log', async () => {
    const world = await officeWorld()
    world.deps.passwords = {
      ...world.deps.passwords,
      verify: async () => {
        throw new Error('coordinator@amahoro.test broke it')
      },
    }
    const reply = await world
      .visitor()
      .post('/sign-in', { email: 'coordinator@amahoro.test', password: 'x' })
    expect(reply.status).toBe(500)
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(await reply.text()).toContain('<h1>Something went wrong</h1>')
    expect(world.logged).toHaveLength(1)
    expect(world.logged[0]).not.toContain('coordinator@')
  })
})

describe('assets', () => {
  it.each([
    '/assets/..%2f..%2fdata/app.db',
    '/assets/..%5c..%5cdata%5capp.db',
    '/assets//etc/passwd',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/staff.css%00.png',
    '/assets/%',
    '/assets/constructor',
    '/assets/__proto__',
    '//assets/staff.css',
  ])('T36 %s is not there', async (path) => {
    const { visitor } = await officeWorld()
    const reply = await visitor().get(path)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=UTF-8',
    ])
  })

  it('T36 a listed file is served to keep, with its headers', async () => {
    const { loadAssets } = await import('../../src/http/assets.ts')
    const { createApp } = await import('../../src/app.tsx')
    const world = await officeWorld()
    const app = createApp({ ...world.deps, assets: loadAssets('no-such-folder') })
    const address = loadAssets('no-such-folder').path('staff.css') ?? ''
    const reply = await app.request(`${publicUrl}${address}`)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([
      200,
      'text/css; charset=utf-8',
    ])
    expect(reply.headers.get('cache-control')).toContain('immutable')
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'self'")
  })
})
