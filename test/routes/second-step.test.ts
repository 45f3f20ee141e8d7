import { createSecretKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { recoveryCode, secondFactor, session } from '../../db/schema.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { codeAt } from '../../src/one-time-codes.ts'
import { officeWorld } from '../support/office.ts'
import type { Visitor } from '../support/world.ts'

const email = 'coordinator@amahoro.test'
const password = 'a long enough password'
const page = '/account/second-step'

/** An app on a telephone: it knows what it was given, and what time it is. */
function telephone(key: string, clock: { at: number }) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...key].map((one) => letters.indexOf(one).toString(2).padStart(5, '0')).join('')
  const bytes = bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []
  const secret = createSecretKey(Buffer.from(bytes))
  return (ahead = 0) => codeAt(secret, Math.floor(clock.at / 30_000) + ahead)
}

const codesIn = (text: string) => [...text.matchAll(/<code>(\w{5}-\w{5})</g)].map(([, it]) => it)

/** A coordinator whose second step is on. */
async function guarded() {
  const world = await officeWorld()
  const person = await world.signedIn()
  await person.post(`${page}/begin`, { password })
  const shown = await person.read(page)
  const key = /<code>([A-Z2-7 ]{39})<\/code>/.exec(shown)?.[1]?.replaceAll(' ', '') ?? ''
  const code = telephone(key, world.clock)
  const done = await person.post(`${page}/confirm`, { code: code() })
  const recovery = codesIn(await done.text())
  world.clock.at += minutes(1)
  return { ...world, person, shown, key, code, recovery, halfway: () => halfway(world.visitor()) }
}

/** Gives the right password and stands before the second step. */
async function halfway(browser: Visitor) {
  const reply = await browser.post('/sign-in', { email, password, next: '/people' })
  const ticket = /name="ticket" value="([^"]+)"/.exec(await reply.text())?.[1] ?? ''
  return {
    browser,
    ticket,
    give: (code: string) => browser.post('/sign-in/code', { ticket, code, next: '/people' }),
  }
}

describe('the second step', () => {
  it('is set up with a picture, the same key as text, and a first code; recovery codes are shown once', async () => {
    const { person, shown, key, recovery } = await guarded()
    expect(key).toHaveLength(32)
    expect(shown).toMatch(/<svg class="qr"[^>]*role="img"/)
    expect(new Set(recovery).size).toBe(8)
    const after = await person.read(page)
    expect(after).toContain('8 recovery codes are left')
    expect(codesIn(after)).toEqual([])
    expect(after).not.toContain(`${key.slice(0, 4)} ${key.slice(4, 8)}`)
  })

  it('the password alone opens nothing any more, password and code lead on to the page asked for', async () => {
    const { halfway, code } = await guarded()
    const { browser, give } = await halfway()
    expect(browser.cookies.size).toBe(0)
    expect((await browser.get('/people')).status).toBe(303)
    const reply = await give(` ${code().slice(0, 3)} ${code().slice(3)} `)
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/people'])
    expect((await browser.get('/people')).status).toBe(200)
  })

  it('a code opens once, an older one never, and one of half a minute ago once', async () => {
    const { halfway, code, clock } = await guarded()
    const [before, now] = [code(-1), code()]
    expect((await (await halfway()).give(before)).status).toBe(303)
    expect((await (await halfway()).give(before)).status).toBe(422)
    expect((await (await halfway()).give(now)).status).toBe(303)
    expect((await (await halfway()).give(now)).status).toBe(422)
    clock.at += minutes(1)
    expect((await (await halfway()).give(now)).status).toBe(422)
    expect((await (await halfway()).give(code())).status).toBe(303)
  })

  it('of two who use one code at the same moment, one is let in', async () => {
    const { halfway, code } = await guarded()
    const doors = [await halfway(), await halfway(), await halfway()]
    const replies = await Promise.all(doors.map(({ give }) => give(code())))
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 422, 422])
  })

  it('a recovery code opens once, however it is typed', async () => {
    const { halfway, recovery, person } = await guarded()
    const typed = (recovery[0] ?? '').toLowerCase().replace('-', ' ')
    expect((await (await halfway()).give(typed)).status).toBe(303)
    expect((await (await halfway()).give(typed)).status).toBe(422)
    expect(await person.read(page)).toContain('7 recovery codes are left')
  })

  it('T9 five wrong codes shut the account for a quarter of an hour, and a right password in between clears nothing', async () => {
    const { halfway, code, clock, visitor } = await guarded()
    for (let miss = 0; miss < 5; miss += 1)
      expect((await (await halfway()).give('000000')).status).toBe(422)
    const door = await halfway()
    expect(door.ticket).toBe('')
    expect((await visitor().post('/sign-in', { email, password })).status).toBe(429)
    clock.at += minutes(15)
    expect((await (await halfway()).give(code())).status).toBe(303)
  })

  it('a ticket taken from one page opens nothing after ten minutes, nor without a code', async () => {
    const { halfway, code, clock } = await guarded()
    const { browser, ticket, give } = await halfway()
    expect((await give('')).status).toBe(422)
    clock.at += minutes(10)
    expect((await give(code())).headers.get('location')).toBe('/sign-in')
    const forged = ticket.replace(/\.\d+\./, `.${clock.at + minutes(5)}.`)
    const reply = await browser.post('/sign-in/code', { ticket: forged, code: code() })
    expect(reply.headers.get('location')).toBe('/sign-in')
    expect(browser.cookies.size).toBe(0)
  })

  it('a new password by mail is no way around it', async () => {
    const world = await guarded()
    const { mailPasswordLink } = await import('../../src/flows/mail-password-link.ts')
    const { atomically } = await import('#dialect')
    const { oneTimeLink } = await import('../../db/schema.ts')
    const reset = { kind: 'password-reset', lasts: minutes(60) } as const
    await atomically(world.db, mailPasswordLink(world.deps, world.staff('coordinator'), reset))
    const [link] = await world.db.select().from(oneTimeLink)
    const browser = world.visitor()
    const path = `/password/${link ? world.deps.links.oneTime(link.id) : ''}`
    const reply = await browser.post(path, { password: 'seven brass kettles' })
    expect([reply.status, browser.cookies.size]).toEqual([200, 0])
    expect(await reply.text()).toContain('action="/sign-in/code"')
  })

  it('setting it up asks for the password, counts tries, and ends sessions elsewhere', async () => {
    const world = await officeWorld()
    const person = await world.signedIn()
    const elsewhere = await world.signedIn()
    const wrong = await person.post(`${page}/begin`, { password: 'not this one' })
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('#password')])
    expect(await world.db.select().from(secondFactor)).toEqual([])
    await person.post(`${page}/begin`, { password })
    expect((await elsewhere.get('/')).status).toBe(200)
    expect((await person.post(`${page}/confirm`, { code: '000000' })).status).toBe(422)
    expect((await world.visitor().post('/sign-in', { email, password })).status).toBe(303)
    const again = await guarded()
    expect(await again.db.select().from(session)).toHaveLength(1)
  })

  it('an attempt that was never confirmed ends after half an hour', async () => {
    const world = await officeWorld()
    const person = await world.signedIn()
    await person.post(`${page}/begin`, { password })
    world.clock.at += minutes(31)
    expect(await person.read(page)).toContain('name="password"')
  })

  it.each(['the password', 'a code', 'a recovery code'])('is turned off by %s', async (proof) => {
    const { person, code, recovery, db, visitor } = await guarded()
    expect((await person.post(`${page}/end`, { proof: 'neither of them' })).status).toBe(422)
    const proofs = { 'the password': password, 'a code': code(), 'a recovery code': recovery[3] }
    const given = Object.entries(proofs).find(([name]) => name === proof)?.[1] ?? ''
    expect((await person.post(`${page}/end`, { proof: given })).status).toBe(303)
    expect(await db.select().from(secondFactor)).toEqual([])
    expect(await db.select().from(recoveryCode)).toEqual([])
    expect((await visitor().post('/sign-in', { email, password })).status).toBe(303)
  })

  it('new recovery codes take the place of the old', async () => {
    const { person, halfway, recovery } = await guarded()
    const reply = await person.post(`${page}/recovery-codes`, { proof: password })
    const renewed = codesIn(await reply.text())
    expect((await (await halfway()).give(recovery[0] ?? '')).status).toBe(422)
    expect((await (await halfway()).give(renewed[0] ?? '')).status).toBe(303)
  })

  it('T7 neither key nor code lies in the database', async () => {
    const { db, key, recovery } = await guarded()
    const kept = JSON.stringify([
      await db.select().from(secondFactor),
      await db.select().from(recoveryCode),
    ])
    for (const secret of [key, ...recovery.flatMap((code) => [code ?? '', code?.replace('-', '')])])
      expect(kept).not.toContain(secret)
  })

  it('another coordinator turns it off for somebody who lost the telephone', async () => {
    const { person, db, staff, visitor } = await guarded()
    expect(await person.read(`/people/${staff('coordinator').id}`)).toContain('Turn the second')
    expect(await person.read(`/people/${staff('reviewer').id}`)).not.toContain('Turn the second')
    await person.post(`/people/${staff('coordinator').id}/second-step`)
    expect(await db.select().from(secondFactor)).toEqual([])
    expect((await visitor().post('/sign-in', { email, password })).status).toBe(303)
  })
})
