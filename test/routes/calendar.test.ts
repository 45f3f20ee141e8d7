import { describe, expect, it } from 'vitest'
import { findLearningEvent } from '../../db/store/learning-events.ts'
import { launchedWorld } from '../support/launched.ts'

/** The lines of a calendar file, with the folded ones put together again (RFC 5545, 3.1). */
const linesOf = (file: string) => file.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
const fieldOf = (file: string, name: string) =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)

async function planned(changes: Record<string, string> = {}) {
  const world = await launchedWorld()
  const coordinator = await world.signedIn()
  const address = `/rounds/${world.roundId}/event`
  const typed = { day: '2026-05-07', time: '09:00', hours: '3', place: 'Gitega, salle; B' }
  const reply = await coordinator.post(address, { ...typed, ...changes })
  const key = world.deps.links.calendar(world.roundId)
  const file = `/calendar/${world.roundId}/event.ics?key=${key}`
  return Object.assign(world, { coordinator, address, reply, file })
}

describe('the closing date', () => {
  it('can be put into a calendar from the partner’s page, until it is past', async () => {
    const world = await launchedWorld()
    const [, link = ''] =
      /href="(\/calendar\/[^"]+)"/.exec(await world.visitor().read(world.link)) ?? []
    const reply = await world.visitor().get(link)
    const file = await reply.text()
    expect(reply.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(reply.headers.get('content-disposition')).toContain('Closing-date-2026.ics')
    expect(linesOf(file)[0]).toBe('BEGIN:VCALENDAR')
    // Six in the evening of Bujumbura, which is two hours before UTC.
    expect([fieldOf(file, 'DTSTART'), fieldOf(file, 'DTEND')]).toEqual([
      '20260331T150000Z',
      '20260331T160000Z',
    ])
    expect(fieldOf(file, 'SUMMARY')).toContain('Last hour to answer: Amahoro International')
    expect(file).not.toContain(world.link.slice(3))
    world.clock.at = Date.parse('2026-04-01T00:00Z')
    expect(await world.visitor().read(world.link)).not.toContain('/calendar/')
  })

  it('of a round that is not there is a missing page', async () => {
    const world = await launchedWorld()
    for (const id of ['x', crypto.randomUUID()])
      expect((await world.visitor().get(`/calendar/${id}/closing.ics`)).status).toBe(404)
  })
})

describe('the learning event', () => {
  it('is set by those who prepare it, and goes into a calendar in French too', async () => {
    const world = await planned()
    expect([world.reply.status, world.reply.headers.get('location')]).toEqual([
      303,
      `${world.address}?saved`,
    ])
    const html = await world.coordinator.read(world.address)
    expect(html).toContain(`/calendar/${world.roundId}/event.ics?language=en&amp;key=`)
    const file = await world.visitor().read(`${world.file}&language=fr`)
    expect(fieldOf(file, 'DTSTART')).toBe('20260507T070000Z')
    expect(fieldOf(file, 'DTEND')).toBe('20260507T100000Z')
    expect(fieldOf(file, 'LOCATION')).toBe('Gitega\\, salle\\; B')
    expect(fieldOf(file, 'SUMMARY')).toContain('Atelier d’apprentissage')
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('keeps its name in the calendar when it moves', async () => {
    const world = await planned()
    const file = () => world.visitor().read(world.file)
    const before = await file()
    await world.coordinator.post(world.address, { day: '2026-05-08', time: '10:00', hours: '2' })
    const after = await file()
    expect(fieldOf(after, 'UID')).toBe(fieldOf(before, 'UID'))
    expect(fieldOf(after, 'DTSTART')).toBe('20260508T080000Z')
  })

  it('T46 ends no line of its calendar file with what was typed', async () => {
    const world = await planned({ place: 'Gitega\r\nATTENDEE:mailto:x@evil.example' })
    const file = await world.visitor().read(world.file)
    expect(linesOf(file).filter((line) => line.startsWith('ATTENDEE'))).toEqual([])
  })

  it.each([
    ['day', '2026-02-30'],
    ['time', '25:00'],
    ['hours', '0'],
    ['hours', '1.5'],
    ['place', 'x'.repeat(151)],
  ])('is refused with %s %s, and nothing typed is lost', async (field, typed) => {
    const world = await planned({ place: 'Gitega', [field]: typed })
    expect(world.reply.status).toBe(422)
    expect(await world.reply.text()).toContain(`value="${typed}"`)
    expect(await findLearningEvent(world.db, world.roundId)).toBeUndefined()
  })

  it('T15 tells nobody where people meet who only knows which round it is', async () => {
    const world = await planned()
    for (const key of ['', '?key=', `?key=${world.deps.links.calendar(world.deps.newId())}`])
      for (const file of ['event', 'meeting']) {
        const path = `/calendar/${world.roundId}/${file}.ics${key}`
        expect((await world.visitor().get(path)).status).toBe(404)
      }
    expect((await world.visitor().get(world.file)).status).toBe(200)
  })

  it('has no calendar file before it is set', async () => {
    const world = await launchedWorld()
    expect((await world.visitor().get(`/calendar/${world.roundId}/event.ics`)).status).toBe(404)
  })
})
