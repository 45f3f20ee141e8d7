import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bareConnection, startedServer } from '../support/program.ts'
import { temporaryFolder } from '../support/world.ts'

let place: ReturnType<typeof temporaryFolder>
let server: Awaited<ReturnType<typeof startedServer>>
beforeEach(async () => {
  place = temporaryFolder()
  server = await startedServer(join(place.folder, 'data'))
})
afterEach(async () => {
  await server.end('SIGKILL')
  place.remove()
})

const form = (fields: Record<string, string>, cookie = '') => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
  body: new URLSearchParams(fields).toString(),
  redirect: 'manual' as const,
})

/** The cookie of a coordinator who has just set up the office. */
async function coordinator() {
  const link = await server.line(/^first start +(\S+)$/m)
  const reply = await fetch(
    link,
    form({
      office: 'Amahoro',
      zone: 'Africa/Bujumbura',
      language: 'en',
      name: 'Cécile',
      email: 'c@amahoro.test',
      password: 'seven brass kettles',
    }),
  )
  return (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

async function timed<Result>(work: Promise<Result>) {
  const begun = performance.now()
  return { result: await work, seconds: (performance.now() - begun) / 1000 }
}

describe('T62 asked to stop, the server', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'T62 ends with 0 at once after %s, kept-open connections or not',
    async (signal) => {
      const kept = bareConnection(server.url)
      kept.socket.write(`GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n`)
      const silent = bareConnection(server.url)
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(kept.got.text).toContain('200 OK')
      const { result, seconds } = await timed(server.end(signal))
      expect(result).toBe(0)
      expect(seconds).toBeLessThan(3)
      await Promise.all([kept.closed, silent.closed])
    },
  )

  it('T62 waits a while for a request under way, but no longer than ten seconds', async () => {
    const half = bareConnection(server.url)
    half.socket.write(
      `POST /sign-in HTTP/1.1\r\nHost: ${new URL(server.url).host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nemail=`,
    )
    const headless = bareConnection(server.url)
    headless.socket.write('GET / HTTP/1.1\r\nHos')
    await new Promise((resolve) => setTimeout(resolve, 300))
    const { result, seconds } = await timed(server.end())
    expect(result).toBe(0)
    expect(seconds).toBeGreaterThan(5)
    expect(seconds).toBeLessThan(10)
  })

  it('T62 answers or refuses each of twenty submits, and has kept what it answered', async () => {
    const cookie = await coordinator()
    const submits = Array.from({ length: 20 }, (_, number) =>
      fetch(
        `${server.url}/people`,
        form(
          { name: `P${number}`, email: `p${number}@x.org`, role: 'reviewer', language: 'fr' },
          cookie,
        ),
      ).then(
        (reply) => reply.status,
        () => 'refused',
      ),
    )
    await new Promise((resolve) => setTimeout(resolve, 5))
    const ended = timed(server.end())
    const answers = await Promise.all(submits)
    const { result, seconds } = await ended
    expect(result).toBe(0)
    expect(seconds).toBeLessThan(10)
    expect(answers.filter((answer) => answer !== 303 && answer !== 'refused')).toEqual([])
    const db = new Database(join(place.folder, 'data', 'partner-of-choice.sqlite'))
    const count = (sql: string) => db.prepare(sql).pluck().get()
    const people = count('select count(*) from staff') as number
    const mails = count('select count(*) from message')
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
    // Nothing half done: a person and their mail together; nothing answered is missing.
    expect(mails).toBe(people - 1)
    expect(people - 1).toBeGreaterThanOrEqual(answers.filter((answer) => answer === 303).length)
  })

  it('T62 asked twice, as npm and the terminal do, it stops once', async () => {
    const ended = server.end('SIGINT')
    void server.end('SIGINT')
    expect(await ended).toBe(0)
  })
})
