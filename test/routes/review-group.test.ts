import { describe, expect, it } from 'vitest'
import { reviewGroupOf } from '../../db/store/review-members.ts'
import { settledStepsOf } from '../../db/store/round-steps.ts'
import { findRound } from '../../db/store/rounds.ts'
import { eraseContact } from '../../src/flows/erase-contact.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { formWith, submit } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'
import { plan } from '../support/rounds.ts'

async function drafted() {
  const world = await officeWorld()
  const partners = await world.withPartners(5)
  const id = await planRound(world.deps, plan)
  const coordinator = await world.signedIn()
  const path = `/rounds/${id}/review-group`
  const [first] = partners
  if (!first) throw new Error('there are partners')
  return {
    ...world,
    id,
    path,
    coordinator,
    contact: first.contact,
    take: (person: string) => submit(coordinator, path, 'name="person"', { person }),
    open: (fields: Record<string, string> = {}) =>
      submit(coordinator, `/rounds/${id}/review`, 'name="reviewed"', {
        unconsulted: 'A first year',
        ...fields,
      }),
    isOpen: async () => (await findRound(world.db, id))?.state === 'open',
  }
}

describe('the review group of a round', () => {
  it('a round opens with a partner in it, in equal number with the office', async () => {
    const { take, open, staff, contact, isOpen, coordinator, id } = await drafted()
    await take(staff('coordinator').id)
    expect((await open()).status).toBe(422)
    expect(await isOpen()).toBe(false)
    await take(contact.id)
    expect(await coordinator.read(`/rounds/${id}`)).toContain('Both sides are equal in number.')
    expect((await open()).status).toBe(303)
    expect(await isOpen()).toBe(true)
  })

  it('is no group while one side outnumbers the other', async () => {
    const { take, open, staff, contact, isOpen } = await drafted()
    await take(contact.id)
    await take(staff('coordinator').id)
    await take(staff('reviewer').id)
    expect((await open()).status).toBe(422)
    expect(await isOpen()).toBe(false)
  })

  it('is waived with a reason, which is kept', async () => {
    const { open, isOpen, db, id } = await drafted()
    const reason = 'No partner could spare the time'
    expect((await open({ 'without-review-group-formed': reason })).status).toBe(303)
    expect(await isOpen()).toBe(true)
    expect(await settledStepsOf(db, id)).toMatchObject([{ step: 'review-group-formed', reason }])
  })

  it('holds nobody twice, lets somebody go, and takes nobody it does not know', async () => {
    const { take, path, coordinator, staff, db, id, deps } = await drafted()
    const person = staff('reviewer').id
    await take(person)
    await coordinator.post(path, { person })
    const [member, ...others] = await reviewGroupOf(db, id)
    expect(others).toEqual([])
    for (const stranger of ['', deps.newId(), 'coordinator'])
      expect((await coordinator.post(path, { person: stranger })).status).toBe(422)
    const { action } = formWith(await coordinator.read(path), 'class="quiet">Take ')
    expect(action).toContain(member?.id)
    expect((await coordinator.post(action)).status).toBe(303)
    expect(await reviewGroupOf(db, id)).toEqual([])
  })

  it('T15 is formed by the coordinator alone', async () => {
    const { path, signedIn } = await drafted()
    for (const role of ['reviewer', 'focal-point', 'direction', 'observer'] as const)
      expect((await (await signedIn(role)).get(path)).status).toBe(404)
  })

  it('T70 whoever is forgotten is no member any more', async () => {
    const { take, contact, deps, db, id } = await drafted()
    await take(contact.id)
    await eraseContact(deps, contact)
    expect(await reviewGroupOf(db, id)).toEqual([])
  })
})
