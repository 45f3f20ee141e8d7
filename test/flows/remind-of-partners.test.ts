import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { changeStaff } from '../../db/store/staff.ts'
import { pauseMail } from '../../src/flows/pause-mail.ts'
import { remindOfPartners } from '../../src/flows/remind-of-partners.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { type SheetWorld, sheetWorld } from '../support/sheets.ts'

const morning = (day: string) => Date.parse(`${day}T08:00:00Z`)

/** What went out when the timer and the mail each had their turn. */
async function turn(world: SheetWorld, at: number) {
  world.clock.at = at
  world.letters.length = 0
  await remindOfPartners(world.deps)
  await sendDueMail(world.deps)
  return world.letters.map(({ to, subject }) => `${to.address}: ${subject}`).sort()
}

const toCoordinator = 'coordinator@amahoro.test: Something to see to about one partner'
const toFocalPoint = 'focal-point@amahoro.test: Something to see to about one partner'

/** Gives a partner's four duties to the coordinator. */
const settle = (world: SheetWorld, { id }: SheetWorld['own']) => {
  const somebody = world.staff('coordinator').id
  const duties = ['managing', 'communication', 'decisions', 'disputes']
  return world.write(id, 'duties', Object.fromEntries(duties.map((key) => [key, somebody])))
}

describe('the monthly mail about partners', () => {
  it('goes to each focal point about its own, and to the coordinator about those nobody looks after', async () => {
    const world = await sheetWorld()
    await world.write(world.own.id, 'agreement', { ends: '2026-02-28' })
    expect(await turn(world, morning('2026-03-02'))).toEqual([toCoordinator, toFocalPoint])
    const [own, rest] = ['focal-point', 'coordinator'].map((role) =>
      world.letters.find(({ to }) => to.address.startsWith(role)),
    )
    expect(own?.text).toContain('Partner A')
    expect(own?.text).toContain('The agreement was to end on 28 February 2026')
    expect(own?.text).not.toContain('Partner B')
    expect(rest?.text).toContain('Partner B')
    expect(rest?.text).toContain('Nobody is its focal point.')
    expect(rest?.text).not.toContain('Partner A')
    expect(rest?.text).toContain('http://partners.test/partners/to-see-to')
  })

  it('T44 goes out once a month, on its first working day, whatever the clock does', async () => {
    const world = await sheetWorld()
    expect(await turn(world, morning('2026-03-01'))).toEqual([])
    expect(await turn(world, Date.parse('2026-03-02T20:00:00Z'))).toEqual([])
    expect(await turn(world, morning('2026-03-02'))).toHaveLength(2)
    expect(await turn(world, morning('2026-03-03'))).toEqual([])
    expect(await turn(world, morning('2026-03-02'))).toEqual([])
    expect(await turn(world, morning('2026-03-31'))).toEqual([])
    expect(await turn(world, morning('2026-04-01'))).toHaveLength(2)
  })

  it('catches up within a week of a server that was off, and not later', async () => {
    const world = await sheetWorld()
    expect(await turn(world, morning('2026-03-09'))).toEqual([])
    expect(await turn(world, morning('2026-04-06'))).toHaveLength(2)
  })

  it('is not written where nothing is to say, nor while mail is stopped', async () => {
    const world = await sheetWorld()
    await settle(world, world.own)
    expect(await turn(world, morning('2026-03-02'))).toEqual([toCoordinator])
    await pauseMail(world.deps, 'clock-jump')
    expect(await turn(world, morning('2026-04-01'))).toEqual([])
    const queued = world.db.$client.prepare("select count(*) from message where state = 'waiting'")
    expect(queued.pluck().get()).toBe(0)
    world.db.$client.prepare('delete from mail_pause').run()
    expect(await turn(world, morning('2026-04-02'))).toEqual([toCoordinator])
  })

  it('T54 says how things stand when it leaves, and nothing once they are seen to', async () => {
    const world = await sheetWorld()
    world.clock.at = morning('2026-03-02')
    await remindOfPartners(world.deps)
    await settle(world, world.own)
    world.letters.length = 0
    await sendDueMail(world.deps)
    expect(world.letters.map(({ to }) => to.address)).toEqual(['coordinator@amahoro.test'])
  })

  it('goes to the coordinator where the focal point cannot see partners any more', async () => {
    const world = await sheetWorld()
    const gone = { ...world.staff('focal-point'), role: 'observer' as const }
    await atomically(world.db, (tx) => [changeStaff(tx, gone)])
    expect(await turn(world, morning('2026-03-02'))).toEqual([
      'coordinator@amahoro.test: Something to see to about 2 partners',
    ])
  })

  it('tells nobody of the risk note', async () => {
    const world = await sheetWorld()
    await world.write(world.own.id, 'security', { risk_note: 'They were threatened' })
    await turn(world, morning('2026-03-02'))
    expect(JSON.stringify(world.letters)).not.toContain('threatened')
  })
})
