import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addContact } from '../../db/store/contacts.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { days, hours } from '../../src/domain/calendar.ts'
import { freeSeat, organisationState } from '../../src/domain/colleagues.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { computeRoundResults } from '../../src/flows/compute-round-results.ts'
import { remindable } from '../../src/flows/remind.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { addresseeOf, sendNewLink } from '../../src/flows/send-new-link.ts'
import { organisationsOf } from '../../src/flows/watch-round.ts'
import { allGraded, launchedWorld, wholeForm } from '../support/launched.ts'
import { address } from '../support/world.ts'

type World = Awaited<ReturnType<typeof launchedWorld>>

const colleague = (name = 'Béatrice', email = 'beatrice@partner.test', language = 'fr') => ({
  act: 'forward',
  page: 'start',
  colleague_name: name,
  colleague_email: email,
  colleague_language: language,
})

const forward = (world: World, filled = colleague(), link = world.link) =>
  world.visitor().post(link, filled)

/** Everybody of the first partner who was asked, the person of the office's first. */
async function peopleOfA(world: World) {
  const everybody = await invitedTo(world.db, world.roundId)
  return everybody.filter(({ partner }) => partner.name === 'Partner A')
}

async function linkOf(world: World, seat: number) {
  const id = (await peopleOfA(world)).find(({ invitation }) => invitation.seat === seat)?.invitation
    .id
  if (!id) throw new Error('nobody has this seat')
  return `/r/${world.deps.links.invitation(id, 1)}`
}

async function openRound(world: World) {
  const round = await world.round()
  if (round?.state !== 'open') throw new Error('the round is open')
  return round
}

const send = (world: World, link: string, grade: string) =>
  world
    .visitor()
    .post(link, { ...wholeForm(world.survey, allGraded(world.survey, grade)), act: 'send' })

describe('asking a colleague to answer too', () => {
  it('is offered only where the office lets several people of a partner answer', async () => {
    const closed = await launchedWorld()
    expect(await closed.visitor().read(closed.link)).not.toContain('Ask a colleague')
    expect((await forward(closed)).status).toBe(422)
    expect(await peopleOfA(closed)).toHaveLength(1)
    const open = await launchedWorld({ several: true })
    expect(await open.visitor().read(open.link)).toContain('Ask a colleague to answer too')
  })

  it('makes a contact with a link of its own and one mail, in the colleague’s language', async () => {
    const world = await launchedWorld({ several: true })
    const reply = await forward(world)
    expect(reply.status).toBe(200)
    expect(await reply.text()).toContain('A mail to <bdi>Béatrice</bdi> is on its way.')
    const [, second] = await peopleOfA(world)
    expect(second).toMatchObject({
      contact: { name: 'Béatrice', email: 'beatrice@partner.test', main: false },
      invitation: { seat: 1, language: 'fr' },
    })
    await sendDueMail(world.deps)
    const link = await linkOf(world, 1)
    expect(world.letters.map(({ to }) => to)).toEqual([
      { name: 'Béatrice', address: 'beatrice@partner.test' },
    ])
    expect(world.letters[0]?.text).toContain(link)
    expect(link).not.toBe(world.link)
    expect(await world.visitor().read(link)).toContain('<html lang="fr">')
  })

  it('neither of two colleagues sees what the other answers, but the organisation sees who was asked', async () => {
    const world = await launchedWorld({ several: true })
    await forward(world)
    const theirs = await linkOf(world, 1)
    const own = wholeForm(world.survey, { 'RES-91': 'only mine' })
    await world.visitor().post(world.link, { ...own, act: 'save' })
    const form = await (await world.visitor().post(theirs, { act: 'start' })).text()
    expect(form).not.toContain('only mine')
    expect(await world.visitor().read(world.link)).toContain(
      '<bdi>Béatrice</bdi> (has not sent yet)',
    )
    await send(world, theirs, '4')
    expect(await world.visitor().read(world.link)).toContain(
      '<bdi>Béatrice</bdi> (has sent answers)',
    )
  })

  it('what is wrong comes back beside its field, with everything typed kept', async () => {
    const world = await launchedWorld({ several: true })
    for (const [name, email, field] of [
      ['', 'b@partner.test', 'colleague_name'],
      ['Béatrice', 'b@partner.test, c@partner.test', 'colleague_email'],
      ['Béatrice', '', 'colleague_email'],
      ['x'.repeat(200), 'b@partner.test', 'colleague_name'],
    ] as const) {
      const reply = await forward(world, colleague(name, email))
      const html = await reply.text()
      expect(reply.status).toBe(422)
      expect(html).toContain(`<a href="#${field}">`)
      expect(html).toMatch(new RegExp(`name="${field}"[^>]*aria-invalid="true"`))
      if (name !== '') expect(html).toContain(`value="${name}"`)
    }
    expect(await peopleOfA(world)).toHaveLength(1)
  })

  it('refuses in words who opted out, whose address was refused, and who was invited already', async () => {
    const world = await launchedWorld({ several: true })
    const [, other] = world.invited
    if (!other) throw new Error('a second partner is invited')
    const contact = (email: string, facts: object) => ({
      ...other.contact,
      ...{ id: world.deps.newId<'contact'>(), main: false, email: address(email), ...facts },
    })
    await atomically(world.db, (tx) => [
      addContact(tx, contact('out@partner.test', { optedOut: true })),
      addContact(tx, contact('gone@partner.test', { refusal: '550 no such user' })),
    ])
    for (const [email, words] of [
      ['OUT@partner.test', 'asked for no mails'],
      ['gone@partner.test', 'was refused before'],
      ['a@partner.test', 'was invited already'],
      [other.contact.email, 'was invited already'],
    ] as const) {
      const reply = await forward(world, colleague('Béatrice', email))
      expect(reply.status, email).toBe(422)
      expect(await reply.text()).toContain(words)
    }
    expect(await peopleOfA(world)).toHaveLength(1)
    await sendDueMail(world.deps)
    expect(world.letters).toEqual([])
  })

  it('T45 pressing twice sends one mail', async () => {
    const world = await launchedWorld({ several: true })
    const replies = await Promise.all([forward(world), forward(world), forward(world)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 422, 422])
    await sendDueMail(world.deps)
    expect(world.letters).toHaveLength(1)
  })

  it('five people of an organisation at most, even when all press at the same moment', async () => {
    const world = await launchedWorld({ several: true })
    for (const round of [0, 1, 2])
      await Promise.all(
        [0, 1, 2].map((each) =>
          forward(world, colleague(`C${round}${each}`, `c${round}${each}@partner.test`)),
        ),
      )
    for (const more of [3, 4, 5])
      await forward(world, colleague(`D${more}`, `d${more}@partner.test`))
    const last = await forward(world, colleague('Last', 'last@partner.test'))
    expect(last.status).toBe(422)
    const people = await peopleOfA(world)
    expect(people.map(({ invitation }) => invitation.seat)).toEqual([0, 1, 2, 3, 4])
    expect(await world.visitor().read(world.link)).toContain('more are not possible')
  })

  it('T16 extra fields choose neither another partner nor another round', async () => {
    const world = await launchedWorld({ several: true })
    const [, other] = world.invited
    await forward(world, {
      ...colleague(),
      ...{ partner: other?.partner.id, round: world.deps.newId(), seat: '0', main: 'true' },
    })
    const [, second] = await peopleOfA(world)
    expect(second?.invitation.seat).toBe(1)
    expect(second?.contact.main).toBe(false)
  })

  it('T19 T46 a colleague’s name is text, on one line', async () => {
    const world = await launchedWorld({ several: true })
    const name = '<img src=x onerror=alert(1)>\r\nBcc: x@evil.test'
    const html = await (await forward(world, colleague(name))).text()
    expect(html).not.toContain('<img')
    await sendDueMail(world.deps)
    expect(world.letters[0]?.to.name).not.toMatch(/[\r\n]/)
    expect(world.letters[0]?.html).not.toContain('<img src=x')
  })
})

describe('several people of one organisation', () => {
  it('are one voice in the results: the middle of their grades, counted once', async () => {
    const world = await launchedWorld({ several: true, partners: 6 })
    await forward(world)
    await forward(world, colleague('Claude', 'claude@partner.test'))
    for (const [seat, grade] of ['1', '5', '4'].entries())
      await send(world, await linkOf(world, seat), grade)
    for (const { link } of world.invited.slice(1)) await send(world, link, '2')
    world.clock.at += days(60)
    await closeDueRounds(world.deps)
    const round = await world.round()
    if (round?.state !== 'closed') throw new Error('the round has closed')
    const { participation, indicators } = await computeRoundResults(world.deps, round)
    expect(participation).toMatchObject({ invited: 6, sent: 6 })
    const found = indicators.find(({ code }) => code === 'RES-01')
    expect(found).toMatchObject({ state: 'shown', n: 6, high: 1 })
  })

  it('count as one organisation on every page of the office, which reads only how many were asked', async () => {
    const world = await launchedWorld({ several: true })
    await forward(world)
    await send(world, await linkOf(world, 1), '4')
    const coordinator = await world.signedIn()
    const html = await coordinator.read(`/rounds/${world.roundId}`)
    expect(html).toContain('1 of 5')
    expect(html).toContain('2 people asked')
    expect(html.match(/<bdi>Partner A<\/bdi>\s*<\/a>/g)).toHaveLength(1)
    expect(html).not.toContain('Béatrice')
    expect(await coordinator.read('/')).toContain('1 of 5')
    expect(await coordinator.read(`/rounds/${world.roundId}/closing`)).toContain('1 of 5')
  })

  it('have sent once all parts have come, from whomever of them', async () => {
    expect(organisationState(['started', 'started'], true)).toBe('sent')
    expect(organisationState(['sent', 'declined'], false)).toBe('started')
    expect(organisationState(['invited', 'declined'], false)).toBe('declined')
    expect(organisationState(['invited', 'invited'], false)).toBe('invited')
    expect([freeSeat([0]), freeSeat([0, 2]), freeSeat([0, 1, 2, 3, 4])]).toEqual([1, 1, undefined])
  })

  it('T54 nobody of an organisation that has sent is reminded, not even by a mail already queued', async () => {
    const world = await launchedWorld({ several: true })
    await forward(world)
    await sendDueMail(world.deps)
    world.clock.at += hours(2)
    const round = await openRound(world)
    expect(await remindable(world.deps, round)).toHaveLength(6)
    const coordinator = await world.signedIn()
    const page = await coordinator.read(`/rounds/${world.roundId}/reminders`)
    expect(page.match(/Partner A/g)).toHaveLength(1)
    await coordinator.post(`/rounds/${world.roundId}/reminders`)
    await send(world, await linkOf(world, 1), '4')
    expect(await remindable(world.deps, round)).toEqual([])
    world.letters.length = 0
    await sendDueMail(world.deps)
    expect(world.letters.map(({ to }) => to.name)).not.toContain('Contact of A')
    expect(world.letters).toHaveLength(4)
    const [first] = await organisationsOf(world.deps, round)
    expect(first).toMatchObject({ state: 'sent', people: 2 })
  })

  it('keep their own links: a new one goes to the person it belongs to, and nobody gets two', async () => {
    const world = await launchedWorld({ several: true })
    await forward(world)
    const [main, second] = await peopleOfA(world)
    if (!main || !second) throw new Error('two people are asked')
    expect((await addresseeOf(world.deps, second)).name).toBe('Béatrice')
    world.db.$client.prepare("update contact set main = (name = 'Béatrice')").run()
    expect((await addresseeOf(world.deps, main)).name).toBe('Contact of A')
    expect((await sendNewLink(world.deps, main.invitation.id, 1)).kind).toBe('queued')
    expect((await sendNewLink(world.deps, second.invitation.id, 1)).kind).toBe('queued')
  })
})

describe('the plan of a round', () => {
  it('T68 says whether colleagues may be asked, and keeps it once the round is open', async () => {
    const world = await launchedWorld({ several: true })
    const coordinator = await world.signedIn()
    const html = await coordinator.read('/rounds/new')
    expect(html).toContain('A partner may ask up to four colleagues to answer too')
    const changed = await coordinator.post(`/rounds/${world.roundId}/edit`, { several: '' })
    expect(changed.status).toBe(409)
    expect((await world.round())?.severalRespondents).toBe(true)
  })
})
