import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { acceptedBy, compress, compressOnce } from '../../src/http/compress.ts'

const long = '<p>partners</p>'.repeat(200)

function appThat(middleware = compress()) {
  const made = { count: 0 }
  const app = new Hono()
  app.use(middleware)
  app.get('/long', (c) => {
    c.header('Set-Cookie', 'session=1')
    return c.html(long)
  })
  app.get('/short', (c) => c.html('<p>short</p>'))
  app.get('/missing', (c) => {
    made.count += 1
    return c.html(`${long}${made.count}`, 404)
  })
  app.get('/picture', (c) => c.body(long, 200, { 'Content-Type': 'image/png' }))
  app.get('/packed', (c) =>
    c.body(long, 200, { 'Content-Type': 'text/html', 'Content-Encoding': 'br' }),
  )
  const get = (path: string, accept = 'gzip, deflate, br') =>
    app.request(path, { headers: { 'accept-encoding': accept } })
  return { get, made }
}

async function bytes(reply: Response) {
  return new Uint8Array(await reply.arrayBuffer())
}

describe('a page', () => {
  it('comes as brotli to a browser that takes it, and keeps its other headers', async () => {
    const reply = await appThat().get('/long')
    expect(reply.headers.get('content-encoding')).toBe('br')
    expect(reply.headers.get('content-type')).toContain('text/html')
    expect(reply.headers.get('set-cookie')).toBe('session=1')
    expect(brotliDecompressSync(await bytes(reply)).toString()).toBe(long)
  })

  it('comes as gzip to an older one, and plain to one that takes neither', async () => {
    const { get } = appThat()
    expect(gunzipSync(await bytes(await get('/long', 'gzip'))).toString()).toBe(long)
    const plain = await get('/long', 'identity')
    expect(plain.headers.has('content-encoding')).toBe(false)
    expect(await plain.text()).toBe(long)
  })

  it('tells caches in between that its form depends on who asks, packed or not', async () => {
    const { get } = appThat()
    for (const accept of ['br', 'identity'])
      expect((await get('/long', accept)).headers.get('vary')).toContain('Accept-Encoding')
  })

  it('is left alone when short, a picture, or packed already', async () => {
    const { get } = appThat()
    for (const path of ['/short', '/picture'])
      expect((await get(path)).headers.has('content-encoding')).toBe(false)
    expect(await (await get('/packed')).text()).toBe(long)
  })
})

it('a file that never changes is packed once, and each encoding by itself', async () => {
  const { get } = appThat(compressOnce())
  const first = await bytes(await get('/long', 'br'))
  expect(await bytes(await get('/long', 'br'))).toEqual(first)
  expect(gunzipSync(await bytes(await get('/long', 'gzip'))).toString()).toBe(long)
})

it('what is missing is never kept, and a page for an error is packed like any other', async () => {
  const { get, made } = appThat(compressOnce())
  const missing = async () =>
    brotliDecompressSync(await bytes(await get('/missing', 'br'))).toString()
  expect(await missing()).toBe(`${long}1`)
  expect(await missing()).toBe(`${long}2`)
  expect(made.count).toBe(2)
})

it('an encoding refused with q=0 is not taken', () => {
  expect(acceptedBy('br;q=0, gzip;q=0.5')).toBe('gzip')
  expect(acceptedBy('BR')).toBe('br')
  expect(acceptedBy('')).toBeUndefined()
})
