import { describe, expect, it } from 'vitest'
import { findAttendance } from '../../db/store/attendances.ts'
import { eventNotesOf } from '../../db/store/event-notes.ts'
import type { EventNoteKind } from '../../src/domain/event-note.ts'
import { keptEntry } from '../support/entries.ts'
import { fourRounds } from '../support/four-rounds.ts'
import { officeWorld } from '../support/office.ts'
import { keepResults, moveTo } from '../support/rounds-with-results.ts'

/** A published round, with somebody at its event page. */
async function eventWorld() {
  const world = await officeWorld()
  const results = fourRounds().at(-1)
  if (!results) throw new Error('there are rounds')
  const id = await keepResults(world, results)
  moveTo(world, id, 'published')
  const person = await world.signedIn('reviewer')
  const at = `/rounds/${id}/event`
  return {
    ...world,
    id,
    person,
    at,
    count: (women: string, men: string, organisations: string) =>
      person.post(`${at}/attendance`, { women, men, organisations }),
    note: (kind: EventNoteKind, words: string) => person.post(`${at}/notes`, { kind, words }),
    notes: () => eventNotesOf(world.db, id),
  }
}

describe('what a learning event leaves', () => {
  it('M11 stands beside the stories of its year that may be told, with the signs they speak to', async () => {
    const world = await eventWorld()
    const year = fourRounds().at(-1)?.round.year
    expect(await world.person.read(world.at)).toContain('No story of this year may be told yet')
    const story = { words: 'They built it.', told_on: `${year}-02-01`, consent: 'unnamed' }
    const told = { ...story, title: 'Hillside school', signs: ['P11.a'] }
    const id = await keptEntry(world, 'stories', told)
    await keptEntry(world, 'stories', { ...story, title: 'Kept quiet', consent: 'none' })
    await keptEntry(world, 'stories', { ...story, title: 'Long ago', told_on: '2019-02-01' })
    const page = await world.person.read(world.at)
    expect(page).toMatch(
      new RegExp(
        `/registers/stories/${id}"><bdi>Hillside school</bdi></a> <small>without a name · P11.a`,
      ),
    )
    expect(page).not.toMatch(/Kept quiet|Long ago/)
  })

  it('practices, challenges and decisions stand on its page by kind, and in the annual report', async () => {
    const world = await eventWorld()
    expect(await world.person.read(world.at)).toContain('Nothing has been written down yet')
    expect((await world.note('best-practice', 'Visits <b>together</b>')).status).toBe(303)
    await world.note('challenge', 'Advances come late')
    await world.note('decision', 'Meet each quarter')
    await world.note('note', 'The projector failed')
    await world.note('draft-action', 'Write a calendar')
    const page = await world.person.read(world.at)
    expect(page.indexOf('Best practices')).toBeLessThan(page.indexOf('Remaining challenges'))
    expect(page).toContain('Visits &lt;b>together&lt;/b>')
    const report = await (await world.signedIn('observer')).read(`/rounds/${world.id}/report`)
    for (const words of ['Visits', 'Advances come late', 'Meet each quarter'])
      expect(report).toContain(words)
    expect(report).not.toContain('The projector failed')
    expect(report).not.toContain('Write a calendar')
    expect(await world.person.read(`/rounds/${world.id}/present/notes`)).toContain('Visits')
  })

  it('counts of women, men and organisations, no names; wrong ones come back as typed', async () => {
    const world = await eventWorld()
    const wrong = await world.count('twelve', '9', '')
    expect(wrong.status).toBe(422)
    const page = await wrong.text()
    expect(page).toContain('value="twelve"')
    expect(page).toContain('href="#women"')
    expect((await world.count('1', '1', '3')).status).toBe(422)
    for (const bad of ['-1', '1e2', '1000', '1.5'])
      expect((await world.count(bad, '9', '2')).status).toBe(422)
    expect(await findAttendance(world.db, world.id)).toBeUndefined()
    await world.count('12', '9', '11')
    await world.count('13', '9', '11')
    expect(await findAttendance(world.db, world.id)).toEqual({
      women: 13,
      men: 9,
      organisations: 11,
    })
    const sentence = '22 people took part, 13 of them women, from 11 partner organisations'
    expect(await world.person.read(world.at)).toContain(sentence)
    expect(await world.person.read(`/rounds/${world.id}/report`)).toContain(sentence)
    await world.person.post('/language', { language: 'fr' })
    expect(await world.person.read(world.at)).toContain(
      '22 personnes ont participé, dont 13 femmes, de 11 organisations partenaires',
    )
  })

  it('an empty note is refused beside its box, and a note can be removed', async () => {
    const world = await eventWorld()
    const refused = await world.note('challenge', '   ')
    expect(refused.status).toBe(422)
    expect(await refused.text()).toMatch(/value="challenge" selected/)
    await world.note('challenge', 'Roads')
    const [one] = await world.notes()
    const gone = await world.person.post(`${world.at}/notes/${one?.id}/removal`)
    expect(gone.status).toBe(303)
    expect(await world.notes()).toEqual([])
    expect((await world.person.post(`${world.at}/notes/${one?.id}/removal`)).status).toBe(404)
  })

  it('T21 everything can be taken along, formulas made harmless', async () => {
    const world = await eventWorld()
    await world.note('best-practice', '=1+1')
    await world.count('3', '4', '5')
    const reply = await world.person.get(`${world.at}.csv`)
    expect(reply.headers.get('content-disposition')).toContain('Learning-event')
    const csv = await reply.text()
    expect(csv).toContain("'=1+1")
    expect(csv).toContain('Women,3')
  })

  it('a note of the deck that decides nothing is no promise of next year', async () => {
    const world = await eventWorld()
    await world.note('best-practice', 'Visits together')
    await world.note('decision', 'Meet each quarter')
    const results = fourRounds().at(-1)
    if (!results) throw new Error('there are rounds')
    world.clock.at += 86_400_000
    const next = await keepResults(world, { ...results, round: { ...results.round, year: 2027 } })
    const person = await world.signedIn()
    const arrange = await person.read(`/rounds/${next}/present/arrange`)
    expect(arrange).toContain('Last year’s decisions')
    moveTo(world, world.id, 'archived')
    const page = await person.read(world.at)
    expect(page).toContain('Visits together')
    expect(page).not.toContain('<textarea')
  })
})
