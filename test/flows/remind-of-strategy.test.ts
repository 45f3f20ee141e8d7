import { describe, expect, it } from 'vitest'
import { draftStrategy } from '../../src/domain/strategy-draft.ts'
import { pauseMail } from '../../src/flows/pause-mail.ts'
import { remindOfStrategy } from '../../src/flows/remind-of-strategy.ts'
import { saveStrategy } from '../../src/flows/save-strategy.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'

const strategy = { ...draftStrategy('2026-03-02'), ends: '2027-06-30' }

async function strategyWorld() {
  const world = await officeWorld()
  const { deps, office, staff } = world
  const save = (read: number, ends = strategy.ends) =>
    saveStrategy(deps, office, staff('coordinator').id, read, { ...strategy, ends })
  await save(0)
  return { ...world, save }
}

/** Who hears what when the timer and the mail each had their turn. */
async function turn({ deps, clock, letters }: OfficeWorld, moment: string) {
  clock.at = Date.parse(`${moment}Z`)
  letters.length = 0
  await remindOfStrategy(deps)
  await sendDueMail(deps)
  return letters.map(({ to, subject }) => `${to.address}: ${subject}`)
}

const both = (day: string) => [
  `coordinator@amahoro.test: The strategy ends on ${day}`,
  `direction@amahoro.test: The strategy ends on ${day}`,
]

describe('reminding of the end of the strategy', () => {
  it('B3 tells coordinator and direction six months before, once', async () => {
    const world = await strategyWorld()
    expect(await turn(world, '2026-12-29T08:00')).toEqual([])
    expect(await turn(world, '2026-12-30T08:00')).toEqual(both('30 June 2027'))
    expect(world.letters[0]?.text).toContain('http://partners.test/strategy')
    expect(await turn(world, '2027-03-01T08:00')).toEqual([])
  })

  it('writes by day, not while mail is stopped, and not after the last day', async () => {
    const world = await strategyWorld()
    expect(await turn(world, '2027-01-05T22:00')).toEqual([])
    expect(await turn(world, '2027-07-01T08:00')).toEqual([])
    await pauseMail(world.deps, 'by-hand')
    expect(await turn(world, '2027-01-06T08:00')).toEqual([])
    const kept = world.db.$client.prepare('select count(*) from message').pluck().get()
    expect(kept).toBe(0)
  })

  it('speaks of a moved end when its time comes, and not of the end before', async () => {
    const world = await strategyWorld()
    world.clock.at = Date.parse('2027-01-05T08:00Z')
    await remindOfStrategy(world.deps)
    await world.save(1, '2028-06-30')
    await sendDueMail(world.deps)
    expect(world.letters).toEqual([])
    expect(await turn(world, '2027-12-30T08:00')).toEqual(both('30 June 2028'))
  })
})
