import { describe, expect, it } from 'vitest'
import { findContext } from '../../db/store/context-notes.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { submit } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'
import { plan } from '../support/rounds.ts'
import { keepResults, moveTo } from '../support/rounds-with-results.ts'
import { roundsWithThemes } from '../support/rounds-with-themes.ts'

const words = {
  strengthsInside: 'Models that were tried',
  challengesInside: 'Slow procedures',
  strengthsOutside: 'A lively civil society',
  challengesOutside: 'Few funds <b>',
}

async function twoYears() {
  const world = await officeWorld()
  await world.withPartners(5)
  const [results] = roundsWithThemes()
  if (!results) throw new Error('there are rounds')
  const first = await keepResults(world, results)
  const second = await planRound(world.deps, { ...plan, year: results.round.year + 1 })
  const coordinator = await world.signedIn()
  const write = (id: string, typed: Partial<typeof words>) =>
    submit(coordinator, `/rounds/${id}/context`, 'name="strengthsInside"', typed)
  return { ...world, first, second, coordinator, write }
}

describe('the context of a round', () => {
  it('stands on its page and in the annual report, and what is empty does not', async () => {
    const { first, coordinator, write } = await twoYears()
    const pages = [`/rounds/${first}`, `/rounds/${first}/report`]
    expect(await coordinator.read(`/rounds/${first}/report`)).not.toContain('Context of the round')
    expect((await write(first, { ...words, strengthsOutside: '' })).status).toBe(303)
    for (const page of pages) {
      const html = await coordinator.read(page)
      expect(html).toContain('Models that were tried')
      expect(html).toContain('Few funds &lt;b>')
      expect(html).not.toContain('Strengths outside')
    }
  })

  it('the note of the last round is offered, and kept only once it is saved', async () => {
    const { first, second, coordinator, write, db } = await twoYears()
    await write(first, words)
    const page = await coordinator.read(`/rounds/${second}/context`)
    expect(page).toContain('Slow procedures')
    expect(page).toContain('These are the words of')
    expect(await findContext(db, second)).toBeUndefined()
    expect((await write(second, { challengesInside: 'Quicker procedures' })).status).toBe(303)
    expect(await findContext(db, second)).toMatchObject({
      ...words,
      challengesInside: 'Quicker procedures',
    })
    expect((await findContext(db, first))?.challengesInside).toBe('Slow procedures')
  })

  it('T34 keeps everything typed when something is too long', async () => {
    const { first, write, db } = await twoYears()
    const refused = await write(first, { ...words, challengesOutside: 'x'.repeat(2001) })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('href="#challengesOutside"')
    expect(page).toContain('Slow procedures')
    expect(await findContext(db, first)).toBeUndefined()
  })

  it('of two people who write at once tells the second, and keeps what it typed', async () => {
    const { first, coordinator, db } = await twoYears()
    const path = `/rounds/${first}/context`
    await coordinator.post(path, { turn: '0', ...words })
    const second = await coordinator.post(path, { turn: '0', ...words, strengthsInside: 'Other' })
    expect(second.status).toBe(409)
    expect(await second.text()).toContain('Other')
    expect((await findContext(db, first))?.strengthsInside).toBe('Models that were tried')
  })

  it('stands as it was once the round is published, and is nobody’s but those who write the report', async () => {
    const world = await twoYears()
    const { first, coordinator, write, db, signedIn } = world
    await write(first, words)
    const path = `/rounds/${first}/context`
    expect((await (await signedIn('direction')).get(path)).status).toBe(404)
    moveTo(world, first, 'published')
    await coordinator.post(path, { turn: '1', ...words, strengthsInside: 'Other' })
    expect((await findContext(db, first))?.strengthsInside).toBe('Models that were tried')
  })
})
