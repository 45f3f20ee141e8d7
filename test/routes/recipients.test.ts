import { expect, it } from 'vitest'
import { exclusionsOf } from '../../db/store/rounds.ts'
import { closeRound } from '../../src/flows/close-round.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { submit } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'
import { answered, opened, plan } from '../support/rounds.ts'

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
