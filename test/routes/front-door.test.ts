import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addLink, replaceLink } from '../../db/store/invitations.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { shownCode } from '../../src/domain/short-code.ts'
import { launchedWorld } from '../support/launched.ts'
import { encoded, publicUrl } from '../support/world.ts'

type World = Awaited<ReturnType<typeof launchedWorld>>

function invitedIn(world: World) {
  const [first] = world.invited
  if (!first) throw new Error('nobody was invited')
  return { ...first, code: shownCode(world.deps.links.code(first.id, 1)) }
}

/** A post from an address of its own, as behind a socket. */
async function typedFrom(world: World, address: string, code: string) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl }
  const socket = { remoteAddress: address, remotePort: 4711, remoteFamily: 'IPv4' }
  return await world.app.request(
    `${publicUrl}/code`,
    { method: 'POST', headers, body: encoded({ code }) },
    { incoming: { socket } },
  )
}

const wrong = (number: number) => `AAAAA-${String(number).padStart(5, '0')}`

describe('the code typed at the front door', () => {
  it('leads to the same page as the personal link, however it is typed', async () => {
    const world = await launchedWorld()
    const { code, link } = invitedIn(world)
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replace('-', ''),
      ` ${code.replace('-', ' – ')} `,
    ]) {
      const reply = await world.visitor().post('/code', { code: typed })
      expect(reply.status, typed).toBe(303)
      expect(reply.headers.get('location')).toBe(link)
    }
  })

  it('is asked for on a page of its own, which the sign-in page names', async () => {
    const world = await launchedWorld()
    expect(await world.visitor().read('/sign-in')).toContain('href="/code"')
    const html = await world.visitor().read('/code')
    expect(html).toContain('<label class="q" for="code">Your code</label>')
    expect(html).not.toMatch(/<(script|img|link(?! rel="icon" href="data:,"))/)
  })

  it('a wrong one is told beside the field, with what was typed kept', async () => {
    const world = await launchedWorld()
    for (const [typed, words] of [
      ['', 'Type the code first.'],
      ['K7P2', 'ten letters and digits'],
      ['K7P2M-9XQH0', 'no questionnaire with this code'],
    ] as const) {
      const reply = await world.visitor().post('/code', { code: typed })
      const html = await reply.text()
      expect(reply.status, typed).toBe(422)
      expect(html).toContain(words)
      expect(html).toContain(typed === '' ? 'value dir' : `value="${typed}"`)
      expect(html).toContain('aria-invalid="true"')
      expect(html).toContain('<a href="#code">')
    }
  })

  it('speaks French where the browser does, and at the press of a button', async () => {
    const world = await launchedWorld()
    const french = await world.visitor().ask('/code', { headers: { 'accept-language': 'fr-BI' } })
    expect(await french.text()).toContain('<html lang="fr">')
    const switched = await world.visitor().post('/code', { code: 'k7p', act: 'language-fr' })
    const html = await switched.text()
    expect(switched.status).toBe(200)
    expect(html).toContain('Votre code')
    expect(html).toContain('value="k7p"')
  })

  it('T19 shows what was typed as text', async () => {
    const world = await launchedWorld()
    const reply = await world.visitor().post('/code', { code: '"><script>alert(1)</script>' })
    expect(await reply.text()).not.toContain('<script>')
  })

  it('T5 one that was replaced is told so, and the new one opens', async () => {
    const world = await launchedWorld()
    const { id, code } = invitedIn(world)
    await atomically(world.db, (tx) => [
      replaceLink(tx, id, 1),
      addLink(tx, id, 2, world.deps.links.fingerprints(id, 2)),
    ])
    const old = await world.visitor().post('/code', { code })
    expect(old.status).toBe(410)
    expect(await old.text()).toContain('newest message')
    const now = await world.visitor().post('/code', { code: world.deps.links.code(id, 2) })
    expect(now.headers.get('location')).toBe(`/r/${world.deps.links.invitation(id, 2)}`)
  })

  it('T7 stands nowhere in the database, nor anything that a guess could be checked with', async () => {
    const world = await launchedWorld()
    const { code } = invitedIn(world)
    const dump = world.db.$client.serialize().toString('latin1')
    for (const spelling of [code, code.replace('-', '')])
      for (const written of [
        spelling,
        createHash('sha256').update(spelling).digest('base64url'),
        createHash('sha256').update(spelling).digest('hex'),
      ])
        expect(dump).not.toContain(written)
    expect(dump).toContain(world.deps.links.codeFingerprint(code.replace('-', '')))
  })

  it('T4 one peer that guesses is stopped after thirty misses, and nobody else', async () => {
    const world = await launchedWorld()
    const { code } = invitedIn(world)
    for (let guess = 0; guess < 30; guess += 1)
      expect((await typedFrom(world, '10.0.0.1', wrong(guess))).status).toBe(422)
    const refused = await typedFrom(world, '10.0.0.1', wrong(30))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await typedFrom(world, '10.0.0.2', code)).status).toBe(303)
    world.clock.at += minutes(1)
    expect((await typedFrom(world, '10.0.0.1', code)).status).toBe(303)
  })

  it('T4 a hundred wrong codes a minute from all sides stop codes, right ones too, but no link', async () => {
    const world = await launchedWorld()
    const { code, link } = invitedIn(world)
    for (let guess = 0; guess < 100; guess += 1)
      expect((await typedFrom(world, `10.0.${guess}.1`, wrong(guess))).status).toBe(422)
    const refused = await typedFrom(world, '10.1.0.1', code)
    expect(refused.status).toBe(429)
    const html = await refused.text()
    expect(html).toContain('Your personal link works meanwhile')
    expect(html).toContain(`value="${code}"`)
    expect((await world.visitor().get(link)).status).toBe(200)
    world.clock.at += minutes(1)
    expect((await typedFrom(world, '10.1.0.1', code)).status).toBe(303)
  })

  it('T4 what cannot be a code is no guess and stops nobody', async () => {
    const world = await launchedWorld()
    for (let miss = 0; miss < 150; miss += 1)
      await typedFrom(world, '10.0.0.1', 'not a code at all')
    expect((await typedFrom(world, '10.0.0.1', invitedIn(world).code)).status).toBe(303)
  })

  it('T6 no line of the log holds a code', async () => {
    const world = await launchedWorld()
    const { code } = invitedIn(world)
    await world.visitor().post('/code', { code })
    await world.visitor().post('/code', { code: wrong(1) })
    expect(world.logged.join('\n')).not.toMatch(/[0-9A-Z]{5}-?[0-9A-Z]{5}/)
  })
})
