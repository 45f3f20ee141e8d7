import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { peerOf, seenThrough } from '../../src/http/peer.ts'

/** Whom a request is counted for that came from one address and claims others. */
async function seen(remoteAddress: string, forwarded: string, proxies?: readonly string[]) {
  const app = new Hono().use(seenThrough(proxies)).get('/', (c) => c.text(peerOf(c)))
  const headers = forwarded === '' ? {} : { 'x-forwarded-for': forwarded }
  const reply = await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })
  return await reply.text()
}

describe('T17 whom a request is counted for', () => {
  it.each(['192.0.2.1', '127.0.0.1', '::1', '::ffff:127.0.0.1'])(
    'T17 by default is who is at the other end (%s), whatever the headers say',
    async (address) => {
      expect(await seen(address, '203.0.113.7')).toBe(await seen(address, ''))
    },
  )

  const proxies = ['127.0.0.1', '10.0.0.0/8', 'fd00::/8']
  it.each([
    ['one proxy', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['one proxy on a mapped address', '::ffff:127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['a chain of two', '127.0.0.1', '203.0.113.7, 10.1.2.3', '203.0.113.7'],
    ['a proxy that adds a port', '127.0.0.1', '203.0.113.7:4711', '203.0.113.7'],
    ['IPv6 with a port', 'fd00::1', '[2001:db8:1:2::9]:4711', '2001:db8:1:2'],
    ['a visitor who claims to be another', '127.0.0.1', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['a visitor who claims to be a proxy', '127.0.0.1', '10.9.9.9, 203.0.113.7', '203.0.113.7'],
    ['a stranger who sends the header', '192.0.2.1', '203.0.113.7', '192.0.2.1'],
    ['a proxy that says nothing', '127.0.0.1', '', '127.0.0.1'],
    ['a proxy that says nonsense', '127.0.0.1', '203.0.113.7, unknown', '127.0.0.1'],
    ['only proxies', '127.0.0.1', '10.1.2.3', '10.1.2.3'],
  ])('T17 behind %s', async (_, remote, forwarded, wanted) => {
    expect(await seen(remote, forwarded, proxies)).toBe(wanted)
  })
})
