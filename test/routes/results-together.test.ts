import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addContact } from '../../db/store/contacts.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { findNamedGrades } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import type { Fields } from '../../src/domain/draft.ts'
import { keepChoice } from '../../src/flows/choose-recipients.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { openRound } from '../../src/flows/open-round.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { answeredEveryPart, closedAndComputed, selfScored } from '../support/every-part.ts'
import { officeWorld } from '../support/office.ts'
import { opened, plan } from '../support/rounds.ts'
import { moveTo } from '../support/rounds-with-results.ts'
import { withoutGroup } from '../support/waived.ts'
import { address } from '../support/world.ts'

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

function present<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('not there')
  return thing
}

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

  it('no link leads to a statement or a commitment that the page leaves out', async () => {
    const { read } = await closedWith([scorecard], everybody(5, { 'PRI-01': 'RES-01' }))
    for (const query of ['', '?facet=culture', '?sort=priority', '?facet=culture&sort=gap']) {
      const html = await read(query)
      const places = [...html.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place)
      expect(places.filter((place) => !html.includes(`id="${place}"`))).toEqual([])
    }
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

describe('one partner’s class', () => {
  const sharing = { 'CNS-02': 'yes', 'AUT-02': '2', 'AUT-04': '1' }
  const both = [scorecard, diagnostic]
  const own = { 'AUT-01': '4', 'AUT-02': '4', 'AUT-03': '4', 'AUT-04': '4', 'AUT-05': '5' }

  it('stands beside ours only where the partner shares its grades, for those who may see names', async () => {
    const partners = [sharing, ...everybody(6, { 'AUT-01': '1' })]
    const { read, id, ...world } = await closedWith(both, partners, own)
    const words = section(await read(), 'named-classes')
    expect(words).toContain('Partner A')
    expect(words).toContain('Partnership with contractual traits: to discuss')
    expect(words).toContain('One side buys goods or services from the other')
    expect(words).not.toMatch(/Partner [B-G]/)
    expect(await findNamedGrades(world.db, id)).toEqual([
      {
        organisation: 'Partner A',
        answers: { 'AUT-01': 4, 'AUT-02': 2, 'AUT-03': 4, 'AUT-04': 1, 'AUT-05': 4, 'AUT-06': 4 },
      },
    ])
    moveTo(world, id, 'shared')
    const focal = await (await world.signedIn('focal-point')).read(`/rounds/${id}/results`)
    expect(focal).toContain('id="authenticity"')
    expect(focal).not.toContain('Partner A')
    const coordinator = await world.signedIn()
    expect((await coordinator.get(`/rounds/${id}/named-grades.csv`)).status).toBe(404)
  })

  it('T66 names nobody where no partner shares, nor where nobody was asked', async () => {
    const { read, id, ...world } = await closedWith(both, everybody(6, { 'AUT-01': '1' }))
    expect(await read()).not.toContain('named-classes')
    expect(await findNamedGrades(world.db, id)).toBeUndefined()
    const alone = await closedWith([diagnostic], everybody(6, sharing))
    expect(await alone.read()).not.toContain('named-classes')
  })

  it('T66 names no partner one of whose people keeps its grades', async () => {
    const world = await officeWorld()
    const [first] = await world.withPartners(6)
    const colleague = { ...present(first?.contact), id: world.deps.newId<'contact'>(), main: false }
    const email = address('second@partner.test')
    await atomically(world.db, (tx) => [addContact(tx, { ...colleague, email })])
    const id = await planRound(world.deps, { ...plan, surveys: both, severalRespondents: true })
    const draft = await findRound(world.db, id)
    if (draft?.state !== 'draft') throw new Error('it is planned')
    const extras = new Set([colleague.id])
    await keepChoice(world.deps, draft, { leftOut: new Set(), extras })
    expect((await openRound(world.deps, id, null, null, withoutGroup)).kind).toBe('opened')
    const invited = await invitedTo(world.db, id)
    const answers = invited.map(({ invitation, partner }) =>
      partner.id === first?.partner.id && invitation.seat > 0 ? { 'AUT-01': '1' } : sharing,
    )
    await answeredEveryPart(world, id, answers)
    await closedAndComputed(world)
    const named = (await findNamedGrades(world.db, id)) ?? []
    expect(named.map(({ organisation }) => organisation).toSorted()).toEqual(
      ['B', 'C', 'D', 'E', 'F'].map((letter) => `Partner ${letter}`),
    )
  })

  it('T66 the counts hold at least five that are not named', async () => {
    const { read } = await closedWith(both, [...everybody(2, sharing), ...everybody(4, {})])
    const page = await read()
    expect(section(page, 'authenticity')).toContain('Too few partners can be classed')
    expect(section(page, 'named-classes')).toContain('Partner B')
  })

  it('is named in an open dialogue, as was said before the first question', async () => {
    const world = await officeWorld()
    await world.withPartners(3)
    const id = await opened(world, { surveys: [diagnostic], mode: 'open' })
    await answeredEveryPart(world, id, [{ 'AUT-01': '1' }, {}])
    await closedAndComputed(world)
    const words = section(
      await (await world.signedIn()).read(`/rounds/${id}/results`),
      'named-classes',
    )
    expect(words).toContain('This round is an open dialogue')
    expect(words).toContain('Partner B Partnership none')
    expect(words).not.toContain('Partner C')
  })

  it('stands on its own page once results are shared, from its own answers', async () => {
    const partners = [{ 'AUT-02': '2', 'AUT-04': '1' }, ...everybody(5, {})]
    const { id, ...world } = await closedWith([diagnostic], partners, own)
    moveTo(world, id, 'shared')
    const pages = (await invitedTo(world.db, id)).map(({ invitation }) =>
      world.visitor().post(`/r/${world.deps.links.invitation(invitation.id, 1)}`, {
        act: 'years',
        page: 'start',
        language: 'en',
      }),
    )
    const [first = '', second = ''] = await Promise.all(
      pages.map(async (page) => plain(await (await page).text())),
    )
    expect(first).toContain('your answers say “Partnership with contractual traits: to discuss”')
    expect(first).toContain('One side buys goods or services from the other')
    expect(first).toContain('Partnership: 5 of 6')
    expect(first).toContain('The office’s own grades say “Partnership”')
    expect(second).toContain('your answers say “Partnership”')
  })
})

describe('staff torn between team and employer', () => {
  it('A7 stands in the agenda and in the pack, in the words of both sides', async () => {
    const { id, ...world } = await closedWith(
      [scorecard, diagnostic],
      everybody(5, { 'AUT-10': '1' }),
    )
    moveTo(world, id, 'shared')
    const direction = await world.signedIn('direction')
    const agenda = plain(await direction.read(`/rounds/${id}/meeting`))
    expect(agenda).toContain('Do roles follow the joint plan?')
    const pack = plain(await direction.read(`/rounds/${id}/pack`)).replace(/<[^>]*>/g, '')
    expect(pack).toContain('0 of 5 partners grade it good')
    expect(pack).toContain('1 = No: staff are torn between the team and their employer')
  })
})
