import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addAction } from '../../db/store/actions.ts'
import { findContact } from '../../db/store/contacts.ts'
import { proposalsOf } from '../../db/store/proposals.ts'
import { backersOf } from '../../src/domain/proposal.ts'
import { eraseContact } from '../../src/flows/erase-contact.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { plannedAction } from '../support/agreed-plan.ts'
import { formWith } from '../support/form.ts'
import { plan } from '../support/rounds.ts'
import { moveTo } from '../support/rounds-with-results.ts'
import { readByBoth, type WrittenRound, writtenRound } from '../support/written.ts'

const proposed = [
  { 'PRO-01_1': 'Partner A wants answers in a week', 'CNS-01': 'quote' },
  { 'PRO-01_1': 'They pay on time', 'RES-91': 'A comment, no proposal', 'CNS-01': 'quote' },
  { 'PRO-01_2': 'They pay on time' },
  { 'PRO-01_1': 'Nobody else may read this', 'CNS-01': 'none' },
  { 'PRO-01_1': 'left out by the readers' },
]

/** Last year's round with its proposals read by both, shared, and a round in which partners are consulted. */
async function consultedAgain(made?: (words: string) => string | 'leave-out') {
  const world = await writtenRound(proposed)
  await readByBoth(
    world,
    made ??
      ((words) =>
        words.startsWith('left out') ? 'leave-out' : words.replace('Partner A', 'Somebody')),
  )
  moveTo(world, world.id, 'published')
  await atomically(world.db, (tx) => [
    addAction(tx, plannedAction(world, world.id, { words: 'Pay early', status: 'partly' })),
    addAction(tx, plannedAction(world, world.id, { words: 'Print less', status: 'dropped' })),
  ])
  const id = await planRound(world.deps, {
    ...plan,
    year: 2027,
    closes: '2027-03-23T18:00',
  })
  return Object.assign(world, { next: id })
}

async function begin(world: WrittenRound & { next: Parameters<typeof proposalsOf>[1] }) {
  const coordinator = await world.signedIn()
  const page = await coordinator.read(`/rounds/${world.next}/consulting`)
  const { fields } = formWith(page, 'reviewed')
  const reply = await coordinator.post(`/rounds/${world.next}/consulting`, {
    ...fields,
    untilDay: '2026-04-10',
    untilTime: '18:00',
  })
  expect(reply.status, await reply.clone().text()).toBe(303)
  world.letters.length = 0
  await sendDueMail(world.deps)
  const links = world.letters.flatMap(({ text }) => /\/r\/[\w-]{22}/.exec(text)?.[0] ?? [])
  return { page, links, proposals: await proposalsOf(world.db, world.next) }
}

describe('what partners proposed in last year’s answers', () => {
  it('stands among the proposals of the next consultation, cleaned, once, and without an author', async () => {
    const world = await consultedAgain()
    const { page, links, proposals } = await begin(world)
    const words = proposals.map((one) => one.words).sort()
    expect(words).toEqual(['Somebody wants answers in a week', 'They pay on time'])
    expect(proposals.every(({ author }) => author === null)).toBe(true)
    expect(page).toContain('Somebody wants answers in a week')
    for (const link of links) {
      const seen = await (await world.visitor().post(link, { act: 'start', language: 'en' })).text()
      expect(seen).toContain('They pay on time')
      expect(seen).not.toMatch(/Partner A|Nobody else may read|left out by|A comment/)
      expect(seen).not.toContain('withdraw')
    }
  })

  it('is supported and decided like any other; its author counts once it supports it', async () => {
    const world = await consultedAgain()
    const { links, proposals } = await begin(world)
    const [one] = proposals
    if (!one) throw new Error('it was offered')
    expect(backersOf(one, proposals).size).toBe(0)
    await world.visitor().post(links[0] ?? '', {
      act: 'support',
      page: 'proposals',
      language: 'en',
      shown: one.id,
      support: one.id,
    })
    const after = await proposalsOf(world.db, world.next)
    const supported = after.find(({ id }) => id === one.id)
    expect(supported && backersOf(supported, after).size).toBe(1)
    const list = await (await world.signedIn()).read(`/rounds/${world.next}/proposals`)
    expect(list).toContain('They pay on time')
  })

  it('T70 goes with whoever wrote it', async () => {
    const world = await consultedAgain()
    await begin(world)
    const first = world.made[0]?.contact.id
    const contact = first && (await findContact(world.db, first))
    if (!contact) throw new Error('there is a contact')
    await eraseContact(world.deps, contact)
    const words = (await proposalsOf(world.db, world.next)).map((one) => one.words).sort()
    expect(words).toEqual(['They pay on time', '—'].sort())
  })

  it('nothing is offered that two readers have not read, or of results that are not shared', async () => {
    const world = await consultedAgain()
    world.db.$client
      .prepare(
        "update round set state = 'closed', shared_at = null, published_at = null where id = ?",
      )
      .run(world.id)
    expect((await begin(world)).proposals).toEqual([])
    const unread = await consultedAgain(() => 'leave-out')
    expect((await begin(unread)).proposals).toEqual([])
  })
})

describe('who is consulted', () => {
  it('reads last year’s plan and how far it has come, in French too', async () => {
    const world = await consultedAgain()
    const { links } = await begin(world)
    const [link = ''] = links
    const seen = await (await world.visitor().post(link, { act: 'start', language: 'en' })).text()
    expect(seen).toContain('The last joint plan, and how far it has come')
    expect(seen).toMatch(/Pay early[\s\S]*partly done[\s\S]*Print less[\s\S]*dropped by agreement/)
    const french = await world.visitor().post(link, { act: 'start', language: 'fr' })
    expect(await french.text()).toContain('faite en partie')
  })
})
