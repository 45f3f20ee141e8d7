import { describe, expect, it } from 'vitest'
import { atomically, type Db } from '#dialect'
import { invitedTo, markDeclined } from '../../db/store/invitations.ts'
import { messagesOfRound } from '../../db/store/messages.ts'
import { findResults } from '../../db/store/results.ts'
import { minutes } from '../../src/domain/calendar.ts'
import type { Fields } from '../../src/domain/draft.ts'
import { isShown, resultsSchema } from '../../src/domain/results.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { closeRound } from '../../src/flows/close-round.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { answered, closing, launched, opened } from '../support/rounds.ts'

const graded = (...grades: string[]): Fields[] => grades.map((grade) => ({ 'RES-01': grade }))

/** Bytes written to the database so far: nothing may be written when there is nothing to do. */
function changesOf(db: Db): number {
  return Number(db.$client.prepare('select total_changes()').pluck().get())
}

async function closedAt(world: OfficeWorld, at: number) {
  world.clock.at = at
  await closeDueRounds(world.deps)
}

describe('closing at its time', () => {
  it('happens once, at the closing instant, however late the timer is', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const id = await opened(world)
    await closedAt(world, closing - 1)
    expect((await launched(world, id)).state).toBe('open')
    await closedAt(world, closing + minutes(20))
    expect(await launched(world, id)).toMatchObject({ state: 'closed', closedAt: closing })
    await closedAt(world, closing + minutes(25))
    expect(await launched(world, id)).toMatchObject({ closedAt: closing, resultsAt: null })
  })

  it('an idle timer writes nothing', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    await opened(world)
    const before = changesOf(world.db)
    await closeDueRounds(world.deps)
    await closedAt(world, closing + minutes(1))
    const closed = changesOf(world.db)
    expect(closed).toBeGreaterThan(before)
    await closedAt(world, closing + minutes(29))
    expect(changesOf(world.db)).toBe(closed)
  })

  it.each([
    ['the gap of spring', '2026-03-29T02:30', '2026-03-29T01:30:00Z'],
    ['the overlap of autumn', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
  ])('T44 a closing time in %s is one instant and closes once', async (_, closes, instant) => {
    const world = await officeWorld()
    await world.withPartners(5)
    const id = await opened(world, { closes, zone: 'Europe/Brussels' })
    const at = Date.parse(instant)
    await closedAt(world, at - 1)
    expect((await launched(world, id)).state).toBe('open')
    await closedAt(world, at)
    await closedAt(world, at + minutes(60))
    await closedAt(world, at + minutes(61))
    expect(await launched(world, id)).toMatchObject({ state: 'closed', closedAt: at })
    const told = (await messagesOfRound(world.db, id)).filter(({ kind }) => kind === 'round-closed')
    expect(told).toHaveLength(1)
  })
})

describe('closing by hand', () => {
  it('closes now, and a second time is told', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const id = await opened(world)
    expect(await closeRound(world.deps, id)).toEqual({ kind: 'closed' })
    expect(await launched(world, id)).toMatchObject({ closedAt: world.clock.now() })
    expect(await closeRound(world.deps, id)).toEqual({ kind: 'not-open' })
  })

  it('after the closing time does not move the closing', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const id = await opened(world)
    world.clock.at = closing + minutes(10)
    await closeRound(world.deps, id)
    expect(await launched(world, id)).toMatchObject({ closedAt: closing })
  })
})

describe('the results of a closed round', () => {
  it('T43 are computed after the grace period, once, with what was sent in time', async () => {
    const world = await officeWorld()
    await world.withPartners(8)
    const id = await opened(world)
    await answered(world, id, graded('5', '4', '4', '3', '2', '4'))
    await closedAt(world, closing + minutes(30) - 1)
    expect(await findResults(world.db, id)).toBeUndefined()
    await closedAt(world, closing + minutes(30))
    const results = resultsSchema.parse(await findResults(world.db, id))
    expect(results.participation).toMatchObject({ invited: 8, sent: 6, declined: 0, late: 0 })
    const cell = results.indicators.find(({ code }) => code === 'RES-01')
    expect(cell && isShown(cell) && [cell.n, cell.high]).toEqual([6, 4])
    await closedAt(world, closing + minutes(45))
    expect(await launched(world, id)).toMatchObject({ resultsAt: closing + minutes(30) })
  })

  it('T43 hold no late answer, and count who was late or declined', async () => {
    const world = await officeWorld()
    await world.withPartners(8)
    const id = await opened(world)
    const last = (await invitedTo(world.db, id)).at(-1)
    if (!last) throw new Error('nobody was invited')
    await answered(world, id, graded('1', '1'), { late: true })
    await atomically(world.db, (tx) => [markDeclined(tx, last.invitation.id, '2026-03-05', null)])
    await closedAt(world, closing + minutes(30))
    const results = await findResults(world.db, id)
    expect(results?.participation).toMatchObject({ invited: 8, sent: 0, declined: 1, late: 2 })
    expect(results?.indicators.every(({ state }) => state === 'none')).toBe(true)
  })

  it('are told to every coordinator once', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const id = await opened(world)
    await closedAt(world, closing + minutes(31))
    await closedAt(world, closing + minutes(32))
    const told = (await messagesOfRound(world.db, id)).filter(({ kind }) => kind === 'round-closed')
    expect(told.map(({ occasion }) => occasion)).toEqual([
      `round-closed ${id} ${world.staff('coordinator').id}`,
    ])
  })

  it('carry the office’s name in their texts, and the sections’ titles', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const id = await opened(world)
    await closedAt(world, closing + minutes(30))
    const results = await findResults(world.db, id)
    expect(JSON.stringify(results)).not.toContain('{office}')
    expect(JSON.stringify(results)).not.toContain('{de_office}')
    expect(results?.commitments[0]?.title).not.toBeNull()
  })

  it('name the groups of the breakdown, and hide those of fewer than five', async () => {
    const world = await officeWorld()
    await world.withPartners(6, { sector: 'civil-society' })
    await world.withPartners(6, { sector: 'media' })
    await world.withPartners(3, { sector: 'public' })
    const id = await opened(world, { breakdown: 'sector' })
    await answered(world, id, graded(...Array<string>(15).fill('4')))
    await closedAt(world, closing + minutes(30))
    const groups = (await findResults(world.db, id))?.groups ?? []
    const states = new Map(groups.map(({ label, state }) => [label?.fr, state]))
    expect(states.get('Public')).toBe('hidden')
    expect(states.get('Bailleur')).toBe('empty')
    expect([states.get('Société civile'), states.get('Médias')].sort()).toEqual(['hidden', 'shown'])
  })

  it('are compared with the round before, organisation by organisation', async () => {
    const world = await officeWorld()
    await world.withPartners(7)
    const first = await opened(world)
    await answered(world, first, graded('3', '3', '3', '3', '3', '3', '3'))
    await closedAt(world, closing + minutes(30))
    const second = await opened(world, { year: 2027, closes: '2027-03-23T18:00' })
    await answered(world, second, graded('4', '4', '4', '4', '4', '4', '3'))
    await closedAt(world, Date.parse('2027-03-23T16:30:00Z'))
    const cell = (await findResults(world.db, second))?.indicators.find((c) => c.code === 'RES-01')
    expect(cell && isShown(cell) && cell.change).toMatchObject({
      since: 2026,
      word: 'clear-rise',
      up: 6,
    })
  })

  it('keep grades shared by name out of the protected five', async () => {
    const world = await officeWorld()
    await world.withPartners(6)
    const id = await opened(world)
    const [one, two, ...others] = graded('5', '4', '4', '3', '2', '4')
    const shared = [one, two].map((fields) => ({ ...fields, 'CNS-02': 'yes' }))
    await answered(world, id, [...shared, ...others])
    await closedAt(world, closing + minutes(30))
    const cell = (await findResults(world.db, id))?.indicators.find((c) => c.code === 'RES-01')
    expect(cell?.state).toBe('hidden')
  })
})
