import { describe, expect, it } from 'vitest'
import type { Fields } from '../../src/domain/draft.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { answeredEveryPart, closedAndComputed, selfScored } from '../support/every-part.ts'
import { officeWorld } from '../support/office.ts'
import { opened } from '../support/rounds.ts'

const scorecard = 'scorecard-partner-of-choice'
const diagnostic = 'authenticity-diagnostic'
const principles = 'ghp-principles-of-partnership'

type Answers = Fields & { all?: string }

/** A closed round that asked these surveys, each partner answering as said. */
async function closedWith(surveys: readonly string[], answers: readonly Answers[], self?: Fields) {
  const world = await officeWorld()
  await world.withPartners(Math.max(5, answers.length))
  const id = await opened(world, { surveys })
  await answeredEveryPart(world, id, answers)
  if (self) await selfScored(world, id, self)
  await closedAndComputed(world)
  const read = async (more = '') =>
    plain(await (await world.signedIn()).read(`/rounds/${id}/results${more}`))
  return { ...world, id, read }
}

const everybody = (count: number, one: Answers) => Array.from({ length: count }, () => one)

/** As it reads: no-break spaces are spaces. */
function plain(html: string): string {
  return html.replaceAll('\u00a0', ' ')
}

/** The words of the part of a page from a heading on to the next of its kind. */
function section(html: string, id: string): string {
  const from = html.split(`id="${id}"`)[1] ?? ''
  return (from.split(/<h2/)[0] ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('partnership or contract, on the page of results', () => {
  const mixed = { 'AUT-02': '2', 'AUT-04': '1' }
  const contract = { 'AUT-01': '1', 'AUT-02': '2', 'AUT-03': '1' }

  it('A2 counts partners by class and by trait, beside the class of our own grades', async () => {
    const self = { 'AUT-01': '4', 'AUT-02': '4', 'AUT-03': '4', 'AUT-04': '4', 'AUT-05': '5' }
    const { read } = await closedWith([diagnostic], [...everybody(5, {}), mixed, contract], self)
    const words = section(await read(), 'authenticity')
    expect(words).toContain('Partnership 5 of 7')
    expect(words).toContain('Partnership with contractual traits: to discuss 1 of 7')
    expect(words).toContain('Mainly a contract: change it, or call it by its name 1 of 7')
    expect(words).toContain('Our own grades say “Partnership”')
    expect(words).toContain('One side buys goods or services from the other 2 of 7')
    expect(words).toContain('Contact is limited to what the contract requires 0 of 7')
  })

  it('T63 says nothing by class of four partners', async () => {
    const { read } = await closedWith([diagnostic], everybody(4, mixed))
    const words = section(await read(), 'authenticity')
    expect(words).toContain('Too few partners can be classed')
    expect(words).not.toMatch(/\d of \d/)
  })

  it('T66 hides the classes beside one partner without a class', async () => {
    const without = { 'AUT-01': '1', 'AUT-02': 'dk', 'AUT-03': 'dk' }
    const { read } = await closedWith([diagnostic], [...everybody(7, {}), without])
    const words = section(await read(), 'authenticity')
    expect(words).toContain('could be had by subtraction')
    expect(words).not.toContain('Partners by class')
  })

  it('A3 AUT-08 and AUT-09 stand in the profile, each between its two descriptions', async () => {
    const { read } = await closedWith([diagnostic], everybody(5, { 'AUT-08': '2' }))
    const profile = (await read()).split('id="profile"')[1]?.split('</table>')[0] ?? ''
    expect(profile.match(/<svg/g)).toHaveLength(14)
    const row = (code: string) =>
      profile.split('<tr>').find((one) => one.includes(`href="#${code}"`)) ?? ''
    expect(row('AUT-08')).toContain('At the top, far from the work')
    expect(row('AUT-08')).toContain('As close as possible to those who do the work')
    expect(row('AUT-08')).toMatch(/median">2</)
    expect(row('AUT-09')).toMatch(/median">4</)
    const at = (code: string) => Number(/<circle[^>]* cx="(\d+)"/.exec(row(code))?.[1])
    expect(at('AUT-08')).toBeLessThan(at('AUT-09'))
  })

  it('T63 draws no dot where too few graded', async () => {
    const { read } = await closedWith([diagnostic], everybody(4, {}))
    const profile = (await read()).split('id="profile"')[1]?.split('</table>')[0] ?? ''
    expect(profile).toContain('too few to show')
    expect(profile).not.toContain('<circle')
  })

  it('is not there where nobody asked', async () => {
    const { read } = await closedWith([scorecard], everybody(5, {}))
    expect(await read()).not.toContain('id="authenticity"')
  })
})

describe('policies, systems and culture', () => {
  it('S1a the three totals add up to 24', async () => {
    const { read } = await closedWith([scorecard], everybody(5, { 'GOV-01': '2' }))
    const words = section(await read(), 'facets')
    const asked = (name: string) =>
      Number(new RegExp(`${name} (\\d+) \\d+ of \\d+`).exec(words)?.[1])
    expect(['Policies', 'Systems', 'Culture'].map(asked)).toEqual([6, 9, 9])
    expect(words).toContain('All together 24 23 of 24')
  })

  it('A5 the filter leaves the statements on culture, in every order', async () => {
    const { read, deps } = await closedWith([scorecard], everybody(5, { 'PRI-01': 'RES-01' }))
    const culture = (deps.surveys.get(scorecard)?.sections ?? []).flatMap(({ questions }) =>
      questions.flatMap((one) => ('facet' in one && one.facet === 'culture' ? [one.code] : [])),
    )
    const shownAt = async (more: string) =>
      [...(await read(more)).matchAll(/<article class="indicator" id="([^"]+)"/g)].map(
        ([, code]) => code,
      )
    expect(culture).toHaveLength(9)
    expect(await shownAt('?facet=culture')).toEqual(culture)
    expect((await shownAt('?facet=culture&sort=priority')).toSorted()).toEqual(culture.toSorted())
    expect(await shownAt('?facet=weather')).toHaveLength(25)
    expect(await read('?facet=culture')).toContain('?facet=culture&amp;sort=priority#order')
  })
})

describe('seen together', () => {
  it('A4 climate and authenticity stand on one page', async () => {
    const { read } = await closedWith([scorecard, diagnostic], everybody(5, { 'AUT-11': '2' }))
    const words = section(await read(), 'together')
    expect(words).toContain('Climate and authenticity')
    expect(words).toContain('How do people talk to each other? 0 of 5 2')
    expect(words).toContain('communicates with us regularly and clearly, at every level. 5 of 5 4')
  })

  it('M6 M7 results beside lasting change, and talk beside accounts', async () => {
    const { read } = await closedWith([scorecard, principles], everybody(5, {}))
    const words = section(await read(), 'together')
    expect(words).toContain('Working towards results')
    expect(words).toContain('Coordination serves results for people')
    expect(words).toContain('Our joint work leads to lasting change')
    expect(words).toContain('Open beyond giving and receiving')
    expect(words).toContain('is accountable to us: when we raise an issue, we get an answer')
    expect(words).not.toContain('Climate and authenticity')
  })

  it('takes the other side from another round of the same year, and says so', async () => {
    const { read, ...world } = await closedWith([scorecard], everybody(5, {}))
    const other = await opened(world, {
      surveys: [diagnostic],
      title: { en: 'Partner or subcontractor?', fr: 'Partenaire ou sous-traitant ?' },
      closes: '2026-04-20T18:00',
    })
    await answeredEveryPart(world, other, everybody(5, {}))
    expect(section(await read(), 'together')).not.toContain('Climate')
    world.clock.at = Date.parse('2026-04-20T17:00:00Z')
    await closeDueRounds(world.deps)
    const words = section(await read(), 'together')
    expect(words).toContain('How do people talk to each other?')
    expect(words).toContain('from “Partner or subcontractor?”')
  })
})
