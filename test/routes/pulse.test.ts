import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { contactsOf } from '../../db/store/contacts.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { changePartner } from '../../db/store/partners.ts'
import { allPulseAnswers } from '../../db/store/pulse-answers.ts'
import { addReader } from '../../db/store/readers.ts'
import { eraseContact } from '../../src/flows/erase-contact.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { submit } from '../support/form.ts'
import { allGraded, launchedWorld, wholeForm } from '../support/launched.ts'
import { sharedWorld } from '../support/planned.ts'
import { opened, plan } from '../support/rounds.ts'

const days = 86_400_000

/** A round whose results are shared, with the links of its six partners. */
async function between() {
  const world = await sharedWorld()
  const invited = await invitedTo(world.db, world.id)
  const links = invited.map(
    ({ invitation }) => `/r/${world.deps.links.invitation(invitation.id, invitation.linkVersion)}`,
  )
  const tell = (place: number, fields: Record<string, string>) =>
    world.visitor().post(links[place] ?? '', { act: 'pulse-send', page: 'pulse', ...fields })
  return Object.assign(world, { links, invited, tell })
}

type Between = Awaited<ReturnType<typeof between>>

async function allTell(world: Between, count: number) {
  for (const [place] of world.links.slice(0, count).entries())
    await world.tell(place, {
      grade: place === 0 ? '2' : '5',
      well: `Words of ${place}`,
      better: place === 0 ? 'Pay <b>sooner' : '',
    })
}

/** Two persons read the last round. */
async function named(world: Between) {
  const people = [world.staff('coordinator').id, world.staff('reviewer').id]
  await atomically(world.db, (tx) => people.map((one) => addReader(tx, world.id, one)))
}

describe('what partners say between rounds', () => {
  it('is taken outside a round, behind the link they have, and can be said again', async () => {
    const { links, visitor, tell, db } = await between()
    expect(await visitor().read(links[0] ?? '')).toContain('Tell us now')
    const form = await (await visitor().post(links[0] ?? '', { act: 'pulse' })).text()
    expect(form).toContain('What works well at the moment?')
    const sent = await tell(0, { grade: '4', well: 'They listen' })
    expect(sent.status).toBe(200)
    expect(await sent.text()).toContain('What you said has arrived')
    await tell(0, { grade: '2' })
    expect(await allPulseAnswers(db)).toMatchObject([{ quarter: '2026-Q1', grade: 2, well: '' }])
  })

  it('T1 T2 a link that is opened shows nothing typed, and every button with nothing filled in tells nothing', async () => {
    const { links, visitor, tell, db } = await between()
    await tell(0, { well: 'They listen' })
    for (const reply of [
      await visitor().get(links[0] ?? ''),
      await visitor().post(links[0] ?? '', { act: 'pulse' }),
    ])
      expect(await reply.text()).not.toContain('They listen')
    const empty = await tell(1, {})
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('href="#grade"')
    expect(await allPulseAnswers(db)).toHaveLength(1)
  })

  it('T32 T34 what is wrong comes back beside its question, with everything typed', async () => {
    const { tell } = await between()
    const reply = await tell(0, { grade: '6', well: 'They listen', better: 'x'.repeat(2001) })
    const page = await reply.text()
    expect(reply.status).toBe(422)
    expect(page).toContain('href="#better"')
    expect(page).toContain('They listen')
  })

  it('is asked by the round itself while one is open', async () => {
    const world = await launchedWorld()
    expect(await world.visitor().read(world.link)).not.toContain('Tell us now')
    await world.visitor().post(world.link, {
      ...wholeForm(world.survey, allGraded(world.survey)),
      act: 'send',
    })
    const reply = await world.visitor().post(world.link, { act: 'pulse-send', well: 'Words' })
    expect(reply.status).toBe(409)
    expect(await reply.text()).toContain('Words')
    expect(await allPulseAnswers(world.db)).toEqual([])
  })

  it('T63 T65 is told once the quarter is over and five have answered, and not before', async () => {
    const world = await between()
    const page = async () => await (await world.signedIn('direction')).read('/between-rounds')
    await allTell(world, 4)
    expect(await page()).toContain('4 organisations have answered since.')
    world.clock.at += 30 * days
    expect(await page()).not.toContain('say that the partnership goes well')
    await world.tell(4, { grade: '5' })
    expect(await page()).not.toContain('say that the partnership goes well')
    world.clock.at += 92 * days
    expect(await page()).toContain('4 of 5 say that the partnership goes well')
  })

  it('T67 only the two readers of the last round read the words, and nobody reads whose they are', async () => {
    const world = await between()
    await named(world)
    await allTell(world, 6)
    world.clock.at += 30 * days
    const read = async (role: 'reviewer' | 'direction') =>
      await (await world.signedIn(role)).read('/between-rounds')
    const reader = await read('reviewer')
    expect(reader).toContain('Words of 3')
    expect(reader).toContain('Pay &lt;b>sooner')
    for (const name of world.invited.flatMap(({ partner, contact }) => [
      partner.name,
      contact.name,
    ]))
      expect(reader).not.toContain(name)
    const director = await read('direction')
    expect(director).toContain('5 of 6 say')
    expect(director).not.toContain('Words of')
    const observer = await world.signedIn('observer')
    expect((await observer.get('/between-rounds')).status).toBe(404)
  })

  it('T70 goes with the person, and the figure does not move', async () => {
    const world = await between()
    await named(world)
    await allTell(world, 5)
    world.clock.at += 30 * days
    await world.tell(0, { well: 'Said in the next quarter' })
    const [first] = world.invited
    if (first) await eraseContact(world.deps, first.contact)
    expect(JSON.stringify(await allPulseAnswers(world.db))).not.toMatch(/Words of 0|Said in/)
    const reader = await world.signedIn('reviewer')
    expect(await reader.read('/between-rounds')).toContain('4 of 5 say that the partnership')
  })

  it('T70 stands in the copy that is taken with the link', async () => {
    const { tell, links, visitor } = await between()
    await tell(0, { well: 'They listen' })
    const copy = async (place: number) =>
      await (await visitor().post(links[place] ?? '', { act: 'copy' })).text()
    expect(await copy(0)).toContain('They listen')
    expect(await copy(1)).not.toContain('They listen')
  })
})

describe('T15 a word behind a link that holds no answers, as after an anonymous round', () => {
  /** Partner A, whose focal point looks for a way to its link. */
  async function worldOfWords() {
    const world = await between()
    world.db.$client.prepare('delete from response').run()
    const [a] = world.invited
    if (!a) throw new Error('six partners are invited')
    const focalPoint = world.staff('focal-point').id
    await atomically(world.db, (tx) => [changePartner(tx, { ...a.partner, focalPoint })])
    await world.tell(0, { well: 'They listen' })
    world.clock.at += 92 * days
    const focal = await world.signedIn('focal-point')
    return { ...world, a, focal, contacts: `/partners/${a.partner.id}/contacts` }
  }

  it('stays with who said it, whoever the main contact is by then', async () => {
    const { focal, contacts, a, ...world } = await worldOfWords()
    await focal.post(`${contacts}/new`, { name: 'Spy', email: 'spy@evil.test', language: 'en' })
    const spy = (await contactsOf(world.db, a.partner.id)).find(({ name }) => name === 'Spy')
    await focal.post(`${contacts}/${spy?.id}/main`)
    await (await world.signedIn()).post('/between-rounds/mails')
    await sendDueMail(world.deps)
    expect(world.letters.map(({ to }) => to.address)).not.toContain('spy@evil.test')
  })

  it('is led to no other mailbox by its contact’s address', async () => {
    const { focal, contacts, a } = await worldOfWords()
    const elsewhere = { name: 'A', email: 'spy@evil.test', language: 'en' }
    expect((await focal.post(`${contacts}/${a.contact.id}`, elsewhere)).status).toBe(422)
  })
})

describe('asking all partners', () => {
  const asked = ({ letters }: Between) =>
    letters.filter(({ subject }) => subject.includes('How is it going'))

  it('T45 writes to each partner once a quarter, however often it is pressed', async () => {
    const world = await between()
    await sendDueMail(world.deps)
    const press = async () => (await world.signedIn()).post('/between-rounds/mails')
    const page = await (await world.signedIn()).read('/between-rounds')
    expect(page).toContain('Write to 6 partners')
    await Promise.all([press(), press()])
    await press()
    await sendDueMail(world.deps)
    expect(asked(world)).toHaveLength(6)
    expect(asked(world)[0]?.text).toContain('/r/')
    world.clock.at += 92 * days
    await press()
    await sendDueMail(world.deps)
    expect(asked(world)).toHaveLength(12)
  })

  it('T54 T8 writes to nobody who wants no mail, and to nobody once a round has opened', async () => {
    const world = await between()
    await sendDueMail(world.deps)
    const [first] = world.invited
    const press = async () => (await world.signedIn()).post('/between-rounds/mails')
    await press()
    const away = `/u/${world.deps.links.unsubscribe(first?.contact.id ?? world.deps.newId())}`
    await world.visitor().post(away)
    await sendDueMail(world.deps)
    expect(asked(world)).toHaveLength(5)
    world.clock.at += 92 * days
    await press()
    await opened(world, { year: 2027, closes: '2027-03-23T18:00' })
    await sendDueMail(world.deps)
    expect(asked(world)).toHaveLength(5)
    const page = await (await world.signedIn()).read('/between-rounds')
    expect(page).toContain('A round is open')
  })
})

describe('the office’s own grades between rounds', () => {
  it('are kept with their day at any time, and change no round', async () => {
    const world = await between()
    await planRound(world.deps, { ...plan, year: 2027 })
    const focal = await world.signedIn('focal-point')
    const path = '/between-rounds/own-grades/new'
    const before = world.db.$client.prepare('select count(*) from self_score').pluck().get()
    const kept = await submit(focal, path, 'data-act="save"', {
      'RES-01': '4',
      'RES-02': '2',
      'RES-01_why': 'We ask first',
    })
    expect(kept.status).toBe(303)
    const sheet = await focal.read(kept.headers.get('location') ?? '')
    expect(sheet).toContain('We ask first')
    const list = await focal.read('/between-rounds')
    expect(list).toContain('1 of 2')
    expect(list).toContain('23 March 2026')
    expect(world.db.$client.prepare('select count(*) from self_score').pluck().get()).toBe(before)
  })

  it('need one grade, and keep what was typed', async () => {
    const world = await between()
    const focal = await world.signedIn('focal-point')
    const path = '/between-rounds/own-grades/new'
    const empty = await submit(focal, path, 'data-act="save"', { 'RES-01_why': 'We ask first' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('We ask first')
    const wrong = await focal.post(path, { page: 'form', 'RES-01': '6', 'RES-01_why': 'Words' })
    expect(wrong.status).toBe(422)
    expect(await focal.read('/between-rounds')).toContain('No sheet is kept yet')
  })

  it('T15 are the team’s to give', async () => {
    const { signedIn } = await between()
    for (const role of ['reviewer', 'finance', 'observer', 'person-of-trust'] as const)
      expect((await (await signedIn(role)).get('/between-rounds/own-grades/new')).status).toBe(404)
  })
})
