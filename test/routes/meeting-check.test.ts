import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { invitedTo } from '../../db/store/invitations.ts'
import { setMeeting } from '../../db/store/meetings.ts'
import { parseId } from '../../src/domain/ids.ts'
import { readCounts, valueOfCounts, valueOfPartners } from '../../src/domain/meeting-check.ts'
import { sharedWorld } from '../support/planned.ts'
import { moveTo } from '../support/rounds-with-results.ts'

/** A shared round whose meeting began an hour ago. */
async function held({ starts = '2026-03-23T18:00' } = {}) {
  const world = await sharedWorld()
  await atomically(world.db, (tx) => [
    setMeeting(tx, world.id, 0, {
      starts,
      hours: 3,
      place: 'Town hall',
      facilitator: 'Somebody from outside',
      facilitatorStaff: null,
      languages: ['en'],
    }),
  ])
  const invited = await invitedTo(world.db, world.id)
  const links = invited.map(
    ({ invitation }) => `/r/${world.deps.links.invitation(invitation.id, invitation.linkVersion)}`,
  )
  const answer = (place: number, fields: Record<string, string>) =>
    world.visitor().post(links[place] ?? '', { act: 'meeting-check', page: 'start', ...fields })
  const path = `/rounds/${world.id}/meeting/check`
  return Object.assign(world, { links, answer, path })
}

const asks = 'Was the meeting worth its time?'

describe('whether the meeting was worth its time', () => {
  it('is asked behind the links of partners once it has begun, and answered with one click', async () => {
    const { links, visitor, answer } = await held()
    expect(await visitor().read(links[0] ?? '')).toContain(asks)
    const reply = await answer(0, { worth: '5' })
    expect(reply.status).toBe(200)
    expect(await reply.text()).toContain('your answer is kept')
    const later = await held({ starts: '2026-06-02T09:00' })
    expect(await later.visitor().read(later.links[0] ?? '')).not.toContain(asks)
    await later.answer(0, { worth: '5' })
    const kept = later.db.$client.prepare('select count(*) from meeting_check').pluck().get()
    expect(kept).toBe(0)
  })

  it('T1 T2 T32 a link that is opened tells nothing, and an answer that is none is asked again', async () => {
    const { answer, visitor, links, db } = await held()
    for (const worth of ['', '0', '6', '4.5', 'dk']) {
      const reply = await answer(0, { worth })
      expect(reply.status).toBe(422)
      expect(await reply.text()).toContain('href="#worth"')
    }
    expect(db.$client.prepare('select count(*) from meeting_check').pluck().get()).toBe(0)
    await answer(0, { worth: '5' })
    expect(await visitor().read(links[0] ?? '')).not.toMatch(/<input[^>]* checked/)
  })

  it('T65 is told once the round is published, and nobody answers from then on', async () => {
    const world = await held()
    const { id, path, answer, db } = world
    for (const place of [0, 1, 2, 3, 4]) await answer(place, { worth: place === 0 ? '2' : '4' })
    const coordinator = await world.signedIn()
    expect(await coordinator.read(path)).not.toMatch(/\d of \d say/)
    moveTo(world, id, 'published')
    expect(await coordinator.read(path)).toContain('4 of 5 say that it was worth its time')
    await answer(5, { worth: '5' })
    expect(db.$client.prepare('select count(*) from meeting_check').pluck().get()).toBe(5)
  })

  it('T63 of fewer than five organisations nothing is told', async () => {
    const world = await held()
    for (const place of [0, 1, 2, 3]) await world.answer(place, { worth: '5' })
    moveTo(world, world.id, 'published')
    const page = await (await world.signedIn()).read(world.path)
    expect(page).toContain('Too few to show')
    expect(page).not.toMatch(/\d of \d say/)
  })

  it('slips of paper are counted by whoever writes the minutes', async () => {
    const world = await held()
    const coordinator = await world.signedIn()
    const counts = { grade1: '0', grade2: '1', grade3: '', grade4: '4', grade5: '3' }
    expect((await coordinator.post(world.path, counts)).status).toBe(303)
    expect(await coordinator.read(world.path)).toContain('7 of 8 say that it was worth its time')
    const wrong = await coordinator.post(world.path, { ...counts, grade4: 'four' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('href="#grade4"')
    const finance = await world.signedIn('finance')
    expect(await finance.read(world.path)).toContain('7 of 8')
    expect((await finance.post(world.path, counts)).status).toBe(404)
    expect((await (await world.signedIn('observer')).get(world.path)).status).toBe(404)
  })
})

describe('the value of a meeting', () => {
  it('is one voice for each organisation, and nothing about fewer than k', () => {
    const ids = Array.from({ length: 5 }, () => parseId<'partner'>(crypto.randomUUID()))
    const [a, b, c, d, e] = ids
    if (!a || !b || !c || !d || !e) throw new Error('five are made')
    const several = [a, b, c, d].map((partner) => ({ partner, grade: 5 }) as const)
    expect(valueOfPartners(several, 5)).toEqual({ kind: 'few' })
    expect(valueOfPartners([...several, { partner: d, grade: 1 }], 5)).toEqual({ kind: 'few' })
    expect(valueOfPartners([...several, { partner: e, grade: 1 }], 5)).toEqual({
      kind: 'shown',
      n: 5,
      high: 4,
      median: 5,
    })
    expect(valueOfCounts([0, 1, 1, 3, 2], 5)).toEqual({ kind: 'shown', n: 7, high: 5, median: 4 })
    expect(valueOfCounts([0, 0, 0, 3, 1], 5)).toEqual({ kind: 'few' })
  })

  it('is counted in whole numbers that a room can hold', () => {
    expect(readCounts(['', '1', ' 1 ', '3', '2'])).toEqual({ counts: [0, 1, 1, 3, 2] })
    expect(readCounts(['-1', '1.5', '1', '3', '2'])).toEqual({ faulty: [1, 2] })
    expect(readCounts(['999', '1', '0', '0', '0'])).toEqual({ faulty: [1, 2, 3, 4, 5] })
  })
})
