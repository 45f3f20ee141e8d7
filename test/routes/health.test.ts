import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.tsx'
import { every } from '../../src/timers.ts'
import { officeWorld } from '../support/office.ts'
import { temporaryFolder } from '../support/world.ts'

const token = 'a-token-for-the-monitor'
const inner = 'http://10.0.0.5'

/** A turn that has ended, well or not. */
async function timerThat(work: () => Promise<void>, log = () => {}) {
  const timer = every(60_000, 'mail', work, log)
  await new Promise((resolve) => setTimeout(resolve, 20))
  await timer.stop()
  return timer
}

describe('/readyz', () => {
  it('says yes when the database can be written and everything behind the pages runs', async () => {
    const { deps } = await officeWorld()
    const app = createApp(deps, [await timerThat(async () => {})])
    const reply = await app.request(`${inner}/readyz`)
    expect([reply.status, await reply.text()]).toEqual([200, 'ready\n'])
  })

  it('names what does not run', async () => {
    const { deps } = await officeWorld()
    const failing = await timerThat(async () => {
      throw new Error('no')
    })
    const reply = await createApp(deps, [failing]).request(`${inner}/readyz`)
    expect([reply.status, await reply.text()]).toEqual([503, 'not running: mail\n'])
    expect(reply.headers.get('retry-after')).toBe('60')
  })

  it('says no while nothing can be written', async () => {
    const { folder, remove } = temporaryFolder()
    const file = join(folder, 'office.sqlite')
    const { deps, db } = await officeWorld({ file })
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    const reply = await createApp(deps).request(`${inner}/readyz`)
    expect([reply.status, await reply.text()]).toEqual([503, 'the database cannot be written\n'])
    other.close()
    db.$client.close()
    remove()
  })
})

describe('/metrics', () => {
  it.each([
    ['without the setting', undefined, `Bearer ${token}`],
    ['without the token', token, ''],
    ['with another token', token, 'Bearer another-token-altogether'],
  ])('is not there %s', async (_, METRICS_TOKEN, authorization) => {
    const { deps } = await officeWorld()
    const settings = { ...deps.settings, ...(METRICS_TOKEN && { METRICS_TOKEN }) }
    const reply = await createApp({ ...deps, settings }).request(`${inner}/metrics`, {
      headers: { authorization },
    })
    expect(reply.status).toBe(404)
  })

  it('is text that Prometheus reads, about nobody', async () => {
    const { deps } = await officeWorld()
    const settings = { ...deps.settings, METRICS_TOKEN: token }
    const app = createApp({ ...deps, settings }, [await timerThat(async () => {})])
    await app.request('http://partners.test/nothing')
    const reply = await app.request(`${inner}/metrics`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(reply.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const lines = (await reply.text()).trim().split('\n')
    const shape = /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[a-z0-9 -]+"\})? \d+)$/
    expect(lines.filter((line) => !shape.test(line))).toEqual([])
    expect(lines).toContain('partner_of_choice_replies_total{status="4xx"} 1')
    expect(lines).toContain('partner_of_choice_timer_failing{timer="mail"} 0')
  })
})
