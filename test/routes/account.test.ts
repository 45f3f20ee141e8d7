import { describe, expect, it } from 'vitest'
import { session } from '../../db/schema.ts'
import { days } from '../../src/domain/calendar.ts'
import { officeWorld } from '../support/office.ts'
import { publicUrl } from '../support/world.ts'

const email = 'reviewer@amahoro.test'
const password = 'a long enough password'
const firefox = 'Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0'

async function twoPlaces() {
  const world = await officeWorld()
  const from = async (agent: string) => {
    const browser = world.visitor()
    await browser.ask('/sign-in', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: publicUrl,
        'user-agent': agent,
      },
      body: new URLSearchParams({ email, password }).toString(),
    })
    return browser
  }
  const there = await from(firefox)
  world.clock.at += days(1) / 3
  const here = await from('\u001b[2Jcurl <script>')
  const rows = () => world.db.select().from(session)
  return { ...world, here, there, rows }
}

const keyIn = (page: string) => /name="session" value="([^"]+)"/.exec(page)?.[1] ?? ''

describe('where one is signed in', () => {
  it('is told by browser and day, and nothing a browser sent stands there', async () => {
    const { here } = await twoPlaces()
    const page = await here.read('/account')
    expect(page).toContain('Firefox, Android')
    expect(page).toContain('Unknown browser')
    expect(page).toContain('signed in on 2 March 2026')
    expect(page).not.toMatch(/curl|\d\d:\d\d/)
  })

  it('one place is ended, this one stays', async () => {
    const { here, there } = await twoPlaces()
    await here.post('/account/sessions', { session: keyIn(await here.read('/account')) })
    expect((await there.get('/')).headers.get('location')).toBe('/sign-in')
    expect((await here.get('/')).status).toBe(200)
  })

  it('all others are ended with one button', async () => {
    const { here, there, rows } = await twoPlaces()
    await here.post('/account/sessions')
    expect((await there.get('/')).headers.get('location')).toBe('/sign-in')
    expect(await rows()).toHaveLength(1)
  })

  it('T15 somebody else’s session is not there to be ended', async () => {
    const { here, rows, signedIn } = await twoPlaces()
    const other = await signedIn('coordinator')
    const key = (await rows()).find(({ browser }) => browser !== null)?.tokenHash ?? ''
    expect((await other.post('/account/sessions', { session: key })).status).toBe(303)
    expect((await here.get('/')).status).toBe(200)
    expect(await rows()).toHaveLength(3)
  })
})
