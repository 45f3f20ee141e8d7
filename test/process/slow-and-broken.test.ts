import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareConnection, startedServer } from '../support/program.ts'
import { temporaryFolder } from '../support/world.ts'

const place = temporaryFolder()
let server: Awaited<ReturnType<typeof startedServer>>
beforeAll(async () => {
  server = await startedServer(join(place.folder, 'data'))
})
afterAll(async () => {
  await server.end()
  place.remove()
})

/** What the server says to these bytes before it hangs up or falls silent. */
async function answerTo(bytes: string): Promise<string> {
  const { socket, got, closed } = bareConnection(server.url)
  socket.write(bytes)
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 1_000))])
  socket.destroy()
  return got.text
}

describe('requests that are none', () => {
  it.each([
    ['20 KB of header', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'two lengths',
      'POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na',
      400,
    ],
    [
      'a length and chunks',
      'POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['nonsense', 'Dear server\r\n\r\n', 400],
    [
      'an expectation nobody has heard of',
      'POST /sign-in HTTP/1.1\r\nHost: x\r\nExpect: a miracle\r\nContent-Length: 0\r\n\r\n',
      417,
    ],
    ['a backslash', 'GET /\\evil HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['a broken host', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
    ['another host', 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n', 421],
    ['another host in the target', 'GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n', 421],
  ])('T31 %s: refused, with the headers every answer has', async (_, bytes, status) => {
    const { host } = new URL(server.url)
    const answer = await answerTo(bytes.replace('Host: x', `Host: ${host}`))
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer).toMatch(/content-security-policy: /i)
    expect(answer).toMatch(/x-content-type-options: nosniff/i)
    expect(answer).toMatch(/referrer-policy: same-origin/i)
    expect(answer).toMatch(/cache-control: no-store/i)
  })

  it('T29 a body that goes on and on is cut off within a second', async () => {
    const { host } = new URL(server.url)
    const { socket, got, closed } = bareConnection(server.url)
    const begun = performance.now()
    socket.write(
      `POST /sign-in HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n`,
    )
    const sending = setInterval(() => socket.write(`10000\r\n${'x'.repeat(65_536)}\r\n`), 5)
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 3_000))])
    clearInterval(sending)
    expect(got.text).toMatch(/^HTTP\/1\.1 413 /)
    expect(performance.now() - begun).toBeLessThan(2_000)
    socket.destroy()
  })
})

describe('requests that take their time', () => {
  it('T35 are closed with 408 within half a minute, and nobody else waits for them', async () => {
    const begun = performance.now()
    const slow = (bytes: string) => {
      const connection = bareConnection(server.url)
      connection.socket.write(bytes)
      const drip = setInterval(() => connection.socket.write('x'), 1_000)
      return connection.closed.then((answer) => {
        clearInterval(drip)
        return { answer, seconds: (performance.now() - begun) / 1000 }
      })
    }
    const { host } = new URL(server.url)
    const heads = Array.from({ length: 100 }, () => slow('GET / HTTP/1.1\r\nX: '))
    const bodies = Array.from({ length: 100 }, () =>
      slow(
        `POST /sign-in HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n`,
      ),
    )
    const times: number[] = []
    for (let request = 0; request < 20; request += 1) {
      const from = performance.now()
      expect((await fetch(`${server.url}/sign-in`)).status).toBe(200)
      times.push(performance.now() - from)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    for (const { answer, seconds } of await Promise.all([...heads, ...bodies])) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 /)
      expect(seconds).toBeLessThan(30)
    }
    expect(times.sort((one, other) => one - other)[18]).toBeLessThan(500)
  })
})
