import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addContact } from '../../db/store/contacts.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { messagesOfRound } from '../../db/store/messages.ts'
import { addExtra, exclusionsOf, extrasOf, findRound } from '../../db/store/rounds.ts'
import type { Contact } from '../../src/domain/partner.ts'
import { closeRound } from '../../src/flows/close-round.ts'
import { consultPartners, reviewConsultation } from '../../src/flows/consult-partners.ts'
import { copyOfContact } from '../../src/flows/copy-of-contact.ts'
import { openRound } from '../../src/flows/open-round.ts'
import { changePlan, planRound } from '../../src/flows/plan-round.ts'
import { reviewRound } from '../../src/flows/review-round.ts'
import { leadsTo, submit } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'
import { answered, opened, plan } from '../support/rounds.ts'
import { withoutGroup } from '../support/waived.ts'
import { address } from '../support/world.ts'

/** Five partners of last year, of whom two answered, and two that came since; this year is being prepared. */
async function secondYear() {
  const world = await officeWorld()
  const old = await world.withPartners(5)
  const first = await opened(world)
  await answered(world, first, Array(2).fill({ 'RES-01': '4' }))
  await closeRound(world.deps, first)
  const focalPoint = world.staff('focal-point').id
  const young = await world.withPartners(2, { place: 'Ngozi', language: 'fr', focalPoint })
  const id = await planRound(world.deps, { ...plan, year: 2027, closes: '2027-03-23T18:00' })
  return { world, old, young, id, coordinator: await world.signedIn() }
}

it.each([
  ['place=ngozi', ['Partner F', 'Partner G']],
  ['language=fr', ['Partner F', 'Partner G']],
  ['focal=none&last=no', ['Partner C', 'Partner D', 'Partner E']],
  ['last=yes', ['Partner A', 'Partner B']],
  ['last=yes&place=Ngozi', []],
  ['sector=nonsense&last=maybe', 7],
])('the list narrowed by %s shows those and no others', async (query, wanted) => {
  const { id, coordinator } = await secondYear()
  const html = await coordinator.read(`/rounds/${id}/recipients?${query}`)
  const shown = [...html.matchAll(/<bdi>(Partner [A-Z])<\/bdi><\/a>/g)].map(([, name]) => name)
  if (typeof wanted === 'number') expect(shown).toHaveLength(wanted)
  else expect(shown).toEqual(wanted)
})

it('narrowing by focal point keeps to the partners that person looks after', async () => {
  const { world, id, coordinator } = await secondYear()
  const focal = world.staff('focal-point').id
  const html = await coordinator.read(`/rounds/${id}/recipients?focal=${focal}`)
  expect(html.match(/name="invite"/g)).toHaveLength(2)
})

it('last year’s list is a start: whoever was not invited then is left out', async () => {
  const { world, id, young, coordinator } = await secondYear()
  const page = `/rounds/${id}/recipients`
  const reply = await submit(coordinator, page, 'as-before')
  expect(reply.status).toBe(303)
  expect(await exclusionsOf(world.db, id)).toEqual(new Set(young.map(({ partner }) => partner.id)))
})

it('a first year has no list to begin with, and nothing to narrow by', async () => {
  const world = await officeWorld()
  await world.withPartners(5)
  const id = await planRound(world.deps, plan)
  const coordinator = await world.signedIn()
  const html = await coordinator.read(`/rounds/${id}/recipients`)
  expect(html).not.toContain('as-before')
  expect(html).not.toContain('In the last round')
})

it('the review says when the last round made another promise', async () => {
  const { world, coordinator } = await secondYear()
  const next = { ...plan, year: 2027, closes: '2027-03-23T18:00' } as const
  const alike = await planRound(world.deps, next)
  const other = await planRound(world.deps, { ...next, mode: 'open' })
  const said = 'made another promise'
  expect(await coordinator.read(`/rounds/${alike}/review`)).not.toContain(said)
  expect(await coordinator.read(`/rounds/${other}/review`)).toContain(said)
})

it('preparing a second round in one year proposes the next, and says so where that is not meant', async () => {
  const world = await officeWorld()
  await world.withPartners(5)
  const coordinator = await world.signedIn()
  expect(await coordinator.read('/rounds/new')).toContain('value="2026"')
  await opened(world)
  const form = await coordinator.read('/rounds/new')
  expect(form).toContain('value="2027"')
  expect(form).toContain('How good a partner are we? 2027')
  const again = await planRound(world.deps, plan)
  const review = await coordinator.read(`/rounds/${again}/review`)
  expect(review).toContain('There already is a round of 2026')
  const next = await planRound(world.deps, { ...plan, year: 2027, closes: '2027-03-23T18:00' })
  expect(await coordinator.read(`/rounds/${next}/review`)).not.toContain('There already is a round')
})

describe('several people of a partner', () => {
  /** Five partners, the first with further contacts, and a plan that takes several people of each. */
  async function withFurther(count: number, facts: Partial<Contact> = {}, several = true) {
    const world = await officeWorld()
    const [first] = await world.withPartners(5)
    if (!first) throw new Error('no partner')
    const further = Array.from(
      { length: count },
      (_, index): Contact => ({
        ...first.contact,
        id: world.deps.newId(),
        name: `Second ${index}`,
        email: address(`second${index}@partner.test`),
        language: 'fr',
        main: false,
        ...facts,
      }),
    )
    await atomically(world.db, (tx) => further.map((one) => addContact(tx, one)))
    const id = await planRound(world.deps, { ...plan, severalRespondents: several })
    const coordinator = await world.signedIn()
    const page = `/rounds/${id}/recipients`
    return { world, id, further, ids: further.map((one) => one.id), coordinator, page }
  }

  it('can be ticked beside the main contact, and are invited with a mail and a link each', async () => {
    const { world, id, ids, coordinator, page } = await withFurther(3)
    const ticked = ids.slice(0, 2)
    const reply = await submit(coordinator, page, 'name="shown"', { ask: ticked, next: 'stay' })
    expect(leadsTo(reply)).toBe(page)
    expect((await coordinator.read(page)).match(/name="ask"[^>]*checked/g)).toHaveLength(2)
    const review = await coordinator.read(`/rounds/${id}/review`)
    expect(review).toContain('7 mails go out, 5 in English, 2 in French')
    expect(review).toContain('5 partners are invited, 7 people in all')
    expect(review).toContain('The mails go to 7 people of 5 partners')
    expect(review).toContain('second1@partner.test')
    await openRound(world.deps, id, null, null, withoutGroup)
    const invited = await invitedTo(world.db, id)
    const seats = invited.map(({ partner, contact, invitation }) => [
      partner.name,
      contact.name,
      invitation.seat,
    ])
    expect(seats.slice(0, 3)).toEqual([
      ['Partner A', 'Contact of A', 0],
      ['Partner A', 'Second 0', 1],
      ['Partner A', 'Second 1', 2],
    ])
    expect(seats).toHaveLength(7)
    const mails = await messagesOfRound(world.db, id)
    expect(new Set(mails.map(({ occasion }) => occasion)).size).toBe(7)
    for (const { invitation } of invited) {
      const link = `/r/${world.deps.links.invitation(invitation.id, 1)}`
      expect((await world.visitor().ask(link)).status).toBe(200)
    }
    const monitor = await coordinator.read(`/rounds/${id}`)
    expect(monitor.match(/<dt>Invited<\/dt><dd>(\d+)/)?.[1]).toBe('5')
  })

  it('T45 opening pressed in two tabs sends one mail per person, not per tab', async () => {
    const { world, id, ids, coordinator, page } = await withFurther(3)
    await submit(coordinator, page, 'name="shown"', { ask: ids })
    const both = [
      openRound(world.deps, id, null, null, withoutGroup),
      openRound(world.deps, id, null, null, withoutGroup),
    ]
    expect((await Promise.all(both)).map(({ kind }) => kind)).toEqual(['opened', 'not-draft'])
    const addresses = (await messagesOfRound(world.db, id)).map(({ to }) => to.address)
    expect(new Set(addresses).size).toBe(8)
    expect(addresses).toHaveLength(8)
  })

  it('are nowhere on the page of a round that takes one person, and a tick made before counts for nothing', async () => {
    const { world, id, ids, coordinator, page } = await withFurther(2)
    await submit(coordinator, page, 'name="shown"', { ask: ids })
    await changePlan(world.deps, id, plan)
    const html = await coordinator.read(page)
    expect(html).not.toContain('name="ask"')
    expect(html).not.toContain('Second 0')
    expect(await coordinator.read(`/rounds/${id}/review`)).toContain('5 mails go out')
    await openRound(world.deps, id, null, null, withoutGroup)
    expect(await invitedTo(world.db, id)).toHaveLength(5)
  })

  it('are no more than five: one tick too many saves nothing and keeps what was ticked', async () => {
    const { world, id, ids, coordinator, page } = await withFurther(5)
    const reply = await submit(coordinator, page, 'name="shown"', { ask: ids })
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html).toContain('At most four more people')
    expect(html.match(/name="ask"[^>]*checked/g)).toHaveLength(5)
    expect(await extrasOf(world.db, id)).toEqual(new Set())
    const fewer = await submit(coordinator, page, 'name="shown"', { ask: ids.slice(1) })
    expect(leadsTo(fewer)).toBe(`/rounds/${id}/review`)
    await openRound(world.deps, id, null, null, withoutGroup)
    expect(await invitedTo(world.db, id)).toHaveLength(9)
  })

  it.each<[Partial<Contact>, string, string]>([
    [{ optedOut: true }, 'This contact asked for no more mails.', 'See the contacts'],
    [{ refusal: '550 no such user' }, '550 no such user', 'Correct the address'],
  ])('with %j have no tick but the problem and its cure', async (facts, words, cure) => {
    const { world, id, ids, coordinator, page } = await withFurther(1, facts)
    const html = await coordinator.read(page)
    expect(html).not.toContain('name="ask"')
    expect(html).toContain(words)
    expect(html).toContain(cure)
    await atomically(world.db, (tx) => ids.map((one) => addExtra(tx, id, one)))
    await openRound(world.deps, id, null, null, withoutGroup)
    expect(await invitedTo(world.db, id)).toHaveLength(5)
  })

  it('who share an address with another partner are told', async () => {
    const { coordinator, page } = await withFurther(1, { email: address('B@partner.test') })
    const html = await coordinator.read(page)
    expect(html.match(/The same address stands at/g)).toHaveLength(2)
  })

  it('make one partner: four partners of two people are too few for five', async () => {
    const { world, id, ids, coordinator, page } = await withFurther(2)
    const html = await coordinator.read(page)
    const all = [...html.matchAll(/name="invite" value="([\w-]+)"/g)].map(([, one = '']) => one)
    await submit(coordinator, page, 'name="shown"', { ask: ids, invite: all.slice(0, 4) })
    const review = await coordinator.read(`/rounds/${id}/review`)
    expect(review).toContain('4 partners would be invited')
    expect(await openRound(world.deps, id, null, null, withoutGroup)).toEqual({
      kind: 'too-few',
      found: 4,
    })
  })

  it('ticked after the review make it another one', async () => {
    const { world, id, ids } = await withFurther(1)
    const draft = await findRound(world.db, id)
    if (draft?.state !== 'draft') throw new Error('no draft')
    const { digest } = await reviewRound(world.deps, draft)
    await atomically(world.db, (tx) => ids.map((one) => addExtra(tx, id, one)))
    expect(await openRound(world.deps, id, digest, null, withoutGroup)).toEqual({
      kind: 'changed-since-review',
    })
  })

  it('are consulted too, and the round then opens for the same people', async () => {
    const { world, id, ids, coordinator, page } = await withFurther(2)
    await submit(coordinator, page, 'name="shown"', { ask: ids })
    const draft = await findRound(world.db, id)
    if (draft?.state !== 'draft') throw new Error('no draft')
    const { digest } = await reviewConsultation(world.deps, draft)
    const until = { day: '2026-03-10', time: '18:00' }
    expect(await consultPartners(world.deps, draft, until, digest)).toEqual({
      kind: 'consulting',
      mails: 7,
    })
    expect(await coordinator.read(`/rounds/${id}/review`)).toContain(
      '5 partners are invited, 7 people in all',
    )
    expect(await openRound(world.deps, id, null, null, withoutGroup)).toEqual({
      kind: 'opened',
      invitations: 7,
    })
  })

  it('come along with last year’s list', async () => {
    const { world, id: round, ids, coordinator, page } = await withFurther(2)
    await submit(coordinator, page, 'name="shown"', { ask: ids.slice(0, 1) })
    await openRound(world.deps, round, null, null, withoutGroup)
    await closeRound(world.deps, round)
    const next = {
      ...plan,
      year: 2027,
      closes: '2027-03-23T18:00',
      severalRespondents: true,
    } as const
    const id = await planRound(world.deps, next)
    await submit(coordinator, `/rounds/${id}/recipients`, 'as-before')
    expect(await extrasOf(world.db, id)).toEqual(new Set(ids.slice(0, 1)))
  })

  it('what a filtered list did not show stays ticked', async () => {
    const { world, id, ids, coordinator, page } = await withFurther(2)
    await submit(coordinator, page, 'name="shown"', { ask: ids })
    const reply = await coordinator.post(page, { shown: '', people: '', next: 'stay' })
    expect(reply.status).toBe(303)
    expect(await extrasOf(world.db, id)).toEqual(new Set(ids))
  })

  it('asked by the office say so in the copy of what is kept', async () => {
    const { world, id, ids, further, coordinator, page } = await withFurther(1)
    await submit(coordinator, page, 'name="shown"', { ask: ids })
    await openRound(world.deps, id, null, null, withoutGroup)
    const [one] = further
    if (!one) throw new Error('nobody')
    expect((await copyOfContact(world.deps, one, null)).invitations).toMatchObject([
      { askedBy: 'office' },
    ])
  })
})
