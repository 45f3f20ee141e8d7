import { describe, expect, it } from 'vitest'
import { session } from '../../db/schema.ts'
import { hours, minutes } from '../../src/domain/calendar.ts'
import { endOldSessions } from '../../src/flows/end-old-sessions.ts'
import { officeWorld } from '../support/office.ts'
import { visitor as browserOf } from '../support/world.ts'

const email = 'coordinator@amahoro.test'
const password = 'a long enough password'

async function signedInWorld() {
  const world = await officeWorld()
  const browser = world.visitor()
  await browser.post('/sign-in', { email, password })
  /** Somebody who copied the cookie. */
  const replay = async () => {
    const thief = browserOf(world.app)
    for (const [name, value] of browser.cookies) thief.cookies.set(name, value)
    return thief
  }
  return { ...world, browser, replay, rows: () => world.db.select().from(session) }
}

describe('T11 sessions', () => {
  it('T11 the database holds no cookie, and the cookie is out of reach of scripts and other sites', async () => {
    const { visitor, rows } = await signedInWorld()
    const reply = await visitor().post('/sign-in', { email, password })
    const cookie = reply.headers.get('set-cookie') ?? ''
    const token = /session=([^;]+)/.exec(cookie)?.[1] ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(token).toHaveLength(43)
    expect(JSON.stringify(await rows())).not.toContain(token)
  })

  it('T11 signing in again makes a new identifier and ends the old one', async () => {
    const { browser, rows } = await signedInWorld()
    const before = browser.cookies.get('session')
    await browser.post('/sign-in', { email, password })
    expect(browser.cookies.get('session')).not.toBe(before)
    expect(await rows()).toHaveLength(1)
  })

  it('T11 a cookie replayed after sign-out opens nothing, and its row is gone', async () => {
    const { browser, replay, rows } = await signedInWorld()
    const thief = await replay()
    expect((await browser.post('/sign-out')).headers.get('location')).toBe('/sign-in')
    expect(browser.cookies.size).toBe(0)
    expect((await thief.get('/')).headers.get('location')).toBe('/sign-in')
    expect(await rows()).toEqual([])
  })

  it('T11 twelve hours without a page end it, eleven do not', async () => {
    const { browser, clock, rows } = await signedInWorld()
    clock.at += hours(11)
    expect((await browser.get('/')).status).toBe(200)
    clock.at += hours(12) + 1
    expect((await browser.get('/')).headers.get('location')).toBe('/sign-in')
    expect(await rows()).toEqual([])
  })

  it('T11 seven days end it, however busy', async () => {
    const { browser, clock, rows } = await signedInWorld()
    for (let half = 0; half < 14; half += 1) {
      clock.at += hours(12)
      expect((await browser.get('/')).status).toBe(200)
    }
    clock.at += minutes(1)
    expect((await browser.get('/')).headers.get('location')).toBe('/sign-in')
    expect(await rows()).toEqual([])
  })

  it('T11 sessions nobody came back to are forgotten by the daily cleaning, living ones are kept', async () => {
    const { deps, clock, rows, visitor } = await signedInWorld()
    clock.at += hours(12) + 1
    await visitor().post('/sign-in', { email, password })
    expect(await rows()).toHaveLength(2)
    await endOldSessions(deps)
    expect(await rows()).toHaveLength(1)
  })

  it('on https the cookie belongs to this host alone', async () => {
    const world = await officeWorld()
    const { createApp } = await import('../../src/app.tsx')
    const settings = { ...world.deps.settings, PUBLIC_URL: 'https://partners.test' }
    const app = createApp({ ...world.deps, settings })
    const reply = await app.request('https://partners.test/sign-in', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://partners.test',
      },
      body: new URLSearchParams({ email, password }).toString(),
    })
    expect(reply.headers.get('set-cookie')).toMatch(/^__Host-session=.*Secure/)
    expect(reply.headers.get('strict-transport-security')).toBe('max-age=31536000')
  })
})
