import { describe, expect, it } from 'vitest'
import { findNamedGrades, findResults } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { officeWorld } from '../support/office.ts'
import { answered, closing, opened, plan } from '../support/rounds.ts'

async function dialogue(partners = 3) {
  const world = await officeWorld()
  await world.withPartners(partners)
  const id = await opened(world, { mode: 'open' })
  return { world, id }
}

async function closed(partners = 3, answers = [{ 'RES-01': '2' }, { 'RES-01': 'dk' }]) {
  const { world, id } = await dialogue(partners)
  await answered(world, id, answers)
  world.clock.at = closing + minutes(31)
  await closeDueRounds(world.deps)
  return { world, id }
}

describe('an open dialogue', () => {
  it('takes fewer than five partners, who read so in the mail and before the first question', async () => {
    const { world } = await dialogue(3)
    await sendDueMail(world.deps)
    expect(world.letters).toHaveLength(3)
    for (const { text } of world.letters) {
      expect(text).toContain('This is an open dialogue')
      expect(text).not.toContain('confidential')
      const path = /http:\/\/partners\.test(\/r\/[\w-]{22})/.exec(text)?.[1] ?? ''
      const start = await world.visitor().read(path)
      expect(start).toContain('your grades are shown with the name of your organisation')
      expect(start).not.toContain('confidential')
    }
  })

  it('is what a round of fewer than five has to be, and the review page says why', async () => {
    const world = await officeWorld()
    await world.withPartners(4)
    const coordinator = await world.signedIn()
    const id = await planRound(world.deps, plan)
    const html = await coordinator.read(`/rounds/${id}/review`)
    expect(html).toContain('at least five are needed')
    expect(html).toContain('choose an open dialogue')
    expect(html).toContain(`href="/rounds/${id}/edit"`)
  })

  it('shows grades by name on its results page and in its own file, to those who may', async () => {
    const { world, id } = await closed()
    const page = await (await world.signedIn()).read(`/rounds/${id}/results`)
    expect(page).toContain('Grades by organisation')
    expect(page).toContain('<th scope="col"><bdi>Partner B</bdi></th>')
    const file = await (await world.signedIn()).read(`/rounds/${id}/named-grades.csv`)
    expect(file).toContain('2026,Partner A,RES-01,1,2')
    expect(file).toContain('2026,Partner B,RES-01,1,dk')
    expect(file).not.toContain('Partner C')
  })

  it('keeps names out of the document that is exchanged, compared and projected', async () => {
    const { world, id } = await closed(6, Array(6).fill({ 'RES-01': '4' }))
    const document = await findResults(world.db, id)
    expect(JSON.stringify(document)).not.toContain('Partner A')
    expect(document?.indicators[0]).toMatchObject({ state: 'shown', n: 6, high: 6 })
    const csv = await (await world.signedIn()).read(`/rounds/${id}/results.csv`)
    expect(csv).not.toContain('Partner A')
    expect(await (await world.signedIn()).read(`/rounds/${id}/present`)).not.toContain('Partner A')
  })

  it('is not paired with a confidential round of the year before', async () => {
    const world = await officeWorld()
    await world.withPartners(6)
    const first = await opened(world)
    await answered(world, first, Array(6).fill({ 'RES-01': '2' }))
    world.clock.at = closing + minutes(31)
    await closeDueRounds(world.deps)
    const changes = { mode: 'open', year: 2027, closes: '2027-03-23T18:00' } as const
    const second = await opened(world, changes)
    await answered(world, second, Array(6).fill({ 'RES-01': '5' }))
    world.clock.at = Date.parse('2027-03-23T17:00:00Z')
    await closeDueRounds(world.deps)
    const [cell] = (await findResults(world.db, second))?.indicators ?? []
    expect(cell?.change).toEqual({ since: 2026, word: 'not-paired' })
    const trends = await (await world.signedIn()).read('/trends')
    expect(trends).toContain('another promise')
  })
})

it('a confidential round has no grades by name, and no file of them', async () => {
  const world = await officeWorld()
  await world.withPartners(5)
  const id = await opened(world)
  await answered(world, id, Array(5).fill({ 'RES-01': '4' }))
  world.clock.at = closing + minutes(31)
  await closeDueRounds(world.deps)
  expect(await findNamedGrades(world.db, id)).toBeUndefined()
  const coordinator = await world.signedIn()
  expect((await coordinator.get(`/rounds/${id}/named-grades.csv`)).status).toBe(404)
  expect(await coordinator.read(`/rounds/${id}/results`)).not.toContain('Partner A')
})

it('T68 the mode cannot be changed once the round is open', async () => {
  const { world, id } = await dialogue(5)
  const coordinator = await world.signedIn()
  const reply = await coordinator.post(`/rounds/${id}/edit`, { mode: 'confidential', k: '5' })
  expect(reply.status).toBe(409)
  expect((await findRound(world.db, id))?.mode).toBe('open')
})
