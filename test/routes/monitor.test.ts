import { describe, expect, it } from 'vitest'
import { findContact } from '../../db/store/contacts.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { messagesOfRound } from '../../db/store/messages.ts'
import { days, hours, minutes } from '../../src/domain/calendar.ts'
import { declineInvitation } from '../../src/flows/decline-invitation.ts'
import { remind, remindable } from '../../src/flows/remind.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { setReminders } from '../../src/flows/set-reminders.ts'
import { unsubscribe } from '../../src/flows/unsubscribe.ts'
import { officeWorld } from '../support/office.ts'
import { answered, closing, launched, opened, started } from '../support/rounds.ts'

/** Seven partners in seven standings: sent, started, accepted, refused, waiting, unsure, declined. */
async function mixedWorld() {
  const world = await officeWorld()
  await world.withPartners(7)
  const round = await opened(world)
  world.post.answer = ({ to }) => {
    if (to.address === 'd@partner.test') return { kind: 'refused', reply: '550 5.1.1 no such user' }
    if (to.address === 'e@partner.test') return { kind: 'deferred', reply: '451 greylisted' }
    return { kind: to.address === 'f@partner.test' ? 'unsure' : 'accepted', reply: '250 ok' }
  }
  await sendDueMail(world.deps)
  await answered(world, round, [{ 'RES-01': '4' }])
  await started(world, round, 1)
  const invited = await invitedTo(world.db, round)
  const one = (letter: string) => {
    const found = invited.find(({ partner }) => partner.name === `Partner ${letter}`)
    if (!found) throw new Error(`${letter} is not invited`)
    return found
  }
  await declineInvitation(world.deps, one('G').invitation, await launched(world, round), '')
  world.post.answer = () => ({ kind: 'accepted', reply: '250 ok' })
  return Object.assign(world, { round, one, coordinator: await world.signedIn() })
}

const open = async (world: Awaited<ReturnType<typeof mixedWorld>>) => {
  const round = await launched(world, world.round)
  if (round.state !== 'open') throw new Error('the round is open')
  return round
}

/** What the row of a partner says, without its tags. */
function rowOf(html: string, partner: string): string {
  const row = html.split('<tr').find((part) => part.includes(`<bdi>${partner}</bdi></a>`)) ?? ''
  return row.replace(/<[^>]*>/g, ' ')
}

describe('the monitor', () => {
  it('says of each partner where it stands, in the server’s own words', async () => {
    const { coordinator, round } = await mixedWorld()
    const html = await coordinator.read(`/rounds/${round}`)
    const said: Record<string, string> = {
      A: 'Sent',
      B: 'Started',
      C: 'Mail accepted, not begun',
      D: 'Address refused',
      E: 'Mail waiting',
      F: 'Not sure it arrived',
      G: 'Declined',
    }
    for (const [letter, words] of Object.entries(said))
      expect(rowOf(html, `Partner ${letter}`)).toContain(words)
    expect(rowOf(html, 'Partner D')).toContain('550 5.1.1 no such user')
    expect(rowOf(html, 'Partner E')).toContain('451 greylisted')
    expect(html).toContain('one address does not work')
  })

  it('shows those of one standing, those with a word, and in another order', async () => {
    const { coordinator, round } = await mixedWorld()
    const names = async (query: string) =>
      [
        ...(await coordinator.read(`/rounds/${round}?${query}`)).matchAll(
          /<bdi>Partner (.)<\/bdi><\/a>/g,
        ),
      ]
        .map(([, letter]) => letter)
        .join('')
    expect(await names('')).toBe('ABCDEFG')
    expect(await names('standing=refused')).toBe('D')
    expect(await names('q=c%40partner')).toBe('C')
    expect(await names('sort=standing')).toBe('DFECBAG')
    expect(await names('standing=nonsense&sort=name%3Bdrop')).toBe('ABCDEFG')
    expect(await coordinator.read(`/rounds/${round}?q=nobody`)).toContain('No partner like this')
  })

  it('a refused address is corrected and written to again in one step, on its row', async () => {
    const world = await mixedWorld()
    const { coordinator, round, one, letters } = world
    const path = `/rounds/${round}/invitations/${one('D').invitation.id}/address`
    for (const [email, words] of [
      ['not an address', 'no e-mail address'],
      ['x@a.org, y@b.org', 'no e-mail address'],
    ] as const) {
      const reply = await coordinator.post(path, { email, version: '1' })
      expect(reply.status).toBe(422)
      const html = await reply.text()
      expect(html).toContain(words)
      expect(html).toContain(`value="${email}"`)
    }
    const fixed = { email: 'right@partner.test', version: '1' }
    expect((await coordinator.post(path, fixed)).status).toBe(303)
    expect((await coordinator.post(path, fixed)).status).toBe(409)
    await sendDueMail(world.deps)
    expect(letters.filter(({ to }) => to.address === 'right@partner.test')).toHaveLength(1)
    expect(rowOf(await coordinator.read(`/rounds/${round}`), 'Partner D')).toContain(
      'Mail accepted',
    )
  })

  it('a bounce is marked by hand, keeps reminders away, and can be taken back', async () => {
    const world = await mixedWorld()
    const { coordinator, round, one, db } = world
    const page = `/rounds/${round}/invitations/${one('C').invitation.id}/bounce`
    expect(await coordinator.read(page)).toContain('The mail came back')
    expect((await coordinator.post(page, { words: '<b>mailbox unavailable' })).status).toBe(303)
    expect((await coordinator.post(page, { words: 'twice' })).status).toBe(303)
    const html = await coordinator.read(`/rounds/${round}`)
    expect(rowOf(html, 'Partner C')).toContain('Mail came back')
    expect(html).toContain('&lt;b>mailbox unavailable')
    world.clock.at += hours(24)
    const names = async () =>
      (await remindable(world.deps, await open(world))).map(({ partner }) => partner.name)
    expect(await names()).not.toContain('Partner C')

    const again = await world.signedIn()
    expect((await again.post(`${page}/undo`)).status).toBe(303)
    expect((await findContact(db, one('C').contact.id))?.refusal).toBeNull()
    expect(rowOf(await again.read(`/rounds/${round}`), 'Partner C')).toContain('Mail accepted')
    expect(await names()).toContain('Partner C')
    expect((await again.post(`${page}/undo`)).status).toBe(303)
  })

  it('what was never handed over cannot have come back', async () => {
    const { coordinator, round, one } = await mixedWorld()
    const page = `/rounds/${round}/invitations/${one('D').invitation.id}/bounce`
    expect((await coordinator.post(page, { words: 'x' })).status).toBe(409)
  })
})

describe('the next thing to do', () => {
  const next = (html: string) => /<strong>Next:<\/strong>(.*?)<\/p>/.exec(html)?.[1] ?? ''

  it('goes from curing addresses to reminding to closing', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const round = await opened(world)
    const read = async () => next(await (await world.signedIn()).read(`/rounds/${round}`))
    expect(await read()).toContain('5 mails are on the way')
    await sendDueMail(world.deps)
    expect(await read()).toContain('The partners are answering')
    const found = await launched(world, round)
    if (found.state !== 'open') throw new Error('the round is open')
    await setReminders(world.deps, found, ['7', '', '', ''])
    expect(await read()).toContain('goes out by itself on 9 March 2026 at 09:00')
    await setReminders(world.deps, found, ['', '', '', ''])
    world.clock.at += days(6)
    expect(await read()).toContain('5 partners can be reminded now')
    await answered(world, round, Array(5).fill({ 'RES-01': '4' }))
    expect(await read()).toContain('You can close the round now')
    world.clock.at = closing
  })
})

describe('the ledger', () => {
  it('tells every mail: who, when, and what the server said, and no link', async () => {
    const world = await mixedWorld()
    const { coordinator, round, letters } = world
    const html = await coordinator.read(`/rounds/${round}/ledger`)
    expect(html).toContain('7 mails')
    for (const words of [
      '550 5.1.1 no such user',
      '451 greylisted',
      '2026-03-02 10:00',
      'a@partner.test',
    ])
      expect(html).toContain(words)
    const tokens = letters.flatMap(({ text }) => text.match(/\/[ru]\/\S+/g) ?? [])
    expect(tokens.length).toBeGreaterThan(0)
    const csv = await coordinator.read(`/rounds/${round}/ledger.csv`)
    for (const token of tokens)
      for (const said of [html, csv]) expect(said).not.toContain(token.slice(3))
    expect(csv.trim().split('\r\n')).toHaveLength(8)
    expect(await coordinator.read(`/rounds/${round}/ledger?state=failed`)).not.toContain(
      'greylisted',
    )
    expect(await coordinator.read(`/rounds/${round}/ledger?q=greylisted`)).toContain('Partner E')
  })

  it('counts what the outbox holds, whatever happens to the round', async () => {
    const world = await mixedWorld()
    const { deps, db, round, one } = world
    world.clock.at += hours(2)
    await remind(deps, await open(world))
    await unsubscribe(deps, one('B').contact)
    await sendDueMail(deps)
    world.clock.at += minutes(20)
    await sendDueMail(deps)
    const states = (await messagesOfRound(db, round)).map(({ state }) => state)
    const html = await (await world.signedIn()).read(`/rounds/${round}/ledger`)
    const said = [...html.matchAll(/<dt>([^<]*)<\/dt><dd>(\d+)<\/dd>/g)]
    expect(said.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(states.length)
    const sent = said.find(([, words]) => words === 'accepted by the mail server')?.[2]
    expect(Number(sent)).toBe(states.filter((state) => state === 'sent').length)
  })

  it('T21 T23 both files are guarded against formulas and have one safe name', async () => {
    const world = await officeWorld()
    const evil = 'a"\r\nSet-Cookie: x=1;../../b.csv'
    await world.withPartners(5)
    const round = await opened(world, { title: { en: evil, fr: evil } })
    const [first] = await invitedTo(world.db, round)
    if (!first) throw new Error('nobody was invited')
    world.post.answer = () => ({ kind: 'refused', reply: '=HYPERLINK("http://evil.test")' })
    await sendDueMail(world.deps)
    const coordinator = await world.signedIn()
    for (const path of ['ledger.csv', 'monitor.csv']) {
      const reply = await coordinator.get(`/rounds/${round}/${path}`)
      expect(reply.headers.get('set-cookie')).toBeNull()
      expect(reply.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[A-Za-z0-9._-]+"; filename\*=/,
      )
      const csv = await reply.text()
      expect(csv).toContain(`"'=HYPERLINK(`)
      expect(csv).not.toMatch(/(^|,)"?=/m)
    }
    const french = await coordinator.read(`/rounds/${round}/monitor.csv?variant=fr`)
    expect(french.split('\r\n')[0]?.split(';')).toHaveLength(8)
  })

  it('T65 neither file says what a partner answered', async () => {
    const world = await mixedWorld()
    for (const path of ['ledger.csv', 'monitor.csv', 'ledger'])
      expect(await world.coordinator.read(`/rounds/${world.round}/${path}`)).not.toContain('RES-01')
  })
})
