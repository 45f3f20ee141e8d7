import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FrameworkFacts } from '../../../src/domain/framework/facts.ts'
import { signsOf } from '../../../src/domain/framework/framework-file.ts'
import { computedSigns } from '../../../src/domain/framework/signs/index.ts'
import { computeSeries } from '../../../src/domain/method/compute-series.ts'
import { surveyLibrary } from '../../../src/survey-library.ts'
import { headlineExample } from '../method/voices-of-a-round.ts'
import { entry, framework, partner } from './facts.ts'

const file = surveyLibrary(() =>
  globSync('surveys/*.yaml').map((path) => readFileSync(path, 'utf8')),
).framework()

function figureOf(sign: string, facts: FrameworkFacts) {
  return computedSigns[sign]?.(facts).figure
}
const whole = [
  'vision',
  'equity',
  'transparency',
  'own-aims',
  'contributions',
  'risks',
  'reporting',
  'disputes',
  'no-exclusivity',
]

describe('the performance framework', () => {
  it('has eleven indicators with 25 signs, and one apart', () => {
    const own = file.indicators.filter(({ supplementary }) => !supplementary)
    expect(own).toHaveLength(11)
    expect(own.flatMap(({ signs }) => signs)).toHaveLength(25)
    expect(file.indicators.filter((one) => one.supplementary).map(({ code }) => code)).toEqual([
      'P12',
    ])
  })

  it('S1 links each indicator P01-P12 to one of the five directions', () => {
    expect(file.indicators.map(({ code, direction }) => `${code} ${direction}`)).toEqual([
      'P01 1',
      'P02 1',
      'P03 1',
      'P04 1',
      'P05 2',
      'P06 2',
      'P07 3',
      'P08 3',
      'P09 4',
      'P10 5',
      'P11 5',
      'P12 4',
    ])
  })

  it('computes each of its signs, and says nothing where nothing has happened', () => {
    const codes = signsOf(file).map(({ sign }) => sign.code)
    expect(codes.filter((code) => !computedSigns[code])).toEqual([])
    const said = codes.map((code) => [code, figureOf(code, framework())] as const)
    expect(
      said.filter(
        ([, figure]) =>
          figure !== null && figure !== undefined && 'part' in figure && figure.part > 0,
      ),
    ).toEqual([])
  })

  it('I1 a memorandum with one unchecked principle lowers the ratio', () => {
    const signed = {
      partner: 'p',
      title: 'MoU',
      state: 'signed',
      signed_on: '2025-02-01',
      starts: '2025-02-01',
      ends: '2027-02-01',
    }
    const kept = entry('mous', { ...signed, checks: whole })
    const exclusive = entry('mous', {
      ...signed,
      checks: whole.filter((one) => one !== 'no-exclusivity'),
    })
    const over = entry('mous', { ...signed, checks: whole, ends: '2026-01-31' })
    const talks = entry('mous', { ...signed, state: 'talks', signed_on: '', checks: [] })
    expect(figureOf('P01.b', framework({}, kept))).toEqual({ kind: 'part', part: 1, of: 1 })
    expect(figureOf('P01.b', framework({}, kept, exclusive, over, talks))).toEqual({
      kind: 'part',
      part: 1,
      of: 2,
    })
  })

  it('I1 a manual counts when it holds and is dated after the strategy began', () => {
    const manual = {
      title: 'Manual',
      kind: 'partnership-manual',
      dated: '2025-03-01',
      current: true,
    }
    const counted = entry('documents', manual)
    const old = entry('documents', { ...manual, dated: '2023-12-31' })
    const replaced = entry('documents', { ...manual, current: false })
    expect(figureOf('P01.a', framework({}, counted, old, replaced))).toEqual({
      kind: 'count',
      count: 1,
    })
  })

  it('I2 takes four signs from positions, documents and a sum without names', () => {
    const position = (jd_updated: boolean, partner_input: boolean) =>
      entry('positions', { title: 'Coordinator', jd_updated, partner_input })
    const facts = framework(
      {},
      position(true, true),
      position(true, false),
      position(false, true),
      entry('documents', {
        title: 'M',
        kind: 'staff-manual',
        dated: '2025-01-01',
        current: true,
        names_competencies: true,
      }),
      entry('yearly-figures', { year: 2026, figure: 'staff-improved', count: 7, of: 9 }),
      entry('yearly-figures', { year: 2025, figure: 'staff-improved', count: 1, of: 9 }),
    )
    expect(figureOf('P02.a', facts)).toEqual({ kind: 'count', count: 1 })
    expect(figureOf('P02.b', facts)).toEqual({ kind: 'count', count: 3 })
    expect(figureOf('P02.c', facts)).toEqual({ kind: 'part', part: 1, of: 3 })
    expect(figureOf('P02.d', facts)).toEqual({ kind: 'part', part: 7, of: 9 })
  })

  it('I4 a report’s rounds of comments count in the year it was approved, of operational partners', () => {
    const operational = partner({ relationship: 'operational' })
    const strategic = partner({})
    const report = (of: string, rounds: number | null, approved_on: string) =>
      entry('reports', { partner: of, kind: 'narrative', period: 'Q1', rounds, approved_on })
    const facts = framework(
      { partners: [operational, strategic] },
      report(operational.id, 0, '2026-03-01'),
      report(operational.id, 3, '2026-06-01'),
      report(operational.id, 2, '2026-09-01'),
      report(operational.id, null, '2026-09-02'),
      report(operational.id, 9, '2025-09-01'),
      report(strategic.id, 9, '2026-09-01'),
    )
    expect(figureOf('P04.b', facts)).toEqual({ kind: 'median', median: 2, of: 3 })
  })

  it('I5 takes a document that speaks of partnerships and a yearly sum', () => {
    const system = { title: 'System', kind: 'knowledge-system', dated: '2025-01-01', current: true }
    const facts = framework(
      {},
      entry('documents', { ...system, serves_partnerships: true }),
      entry('documents', { ...system, serves_partnerships: false }),
      entry('yearly-figures', { year: 2026, figure: 'knowledge-users', count: 4, of: 6 }),
    )
    expect(figureOf('P05.a', facts)).toEqual({ kind: 'count', count: 1 })
    expect(figureOf('P05.b', facts)).toEqual({ kind: 'part', part: 4, of: 6 })
  })

  it('I6 a practice counts once the other side has confirmed it', () => {
    const practice = {
      title: 'Savings',
      what: 'x',
      origin: 'partner-to-office',
      partners: ['p'],
      learned_on: '2026-02-01',
    }
    const facts = framework(
      {},
      entry('practices', { ...practice, confirmed_on: '2026-03-01' }),
      entry('practices', { ...practice, confirmed_on: '' }),
      entry('practices', { ...practice, learned_on: '2025-02-01', confirmed_on: '2026-03-01' }),
      entry('practices', { ...practice, origin: 'office-to-partner', confirmed_on: '2026-03-01' }),
      entry('practices', { ...practice, origin: 'other-ngo' }),
    )
    expect(figureOf('P06.a', facts)).toEqual({ kind: 'count', count: 1 })
    expect(figureOf('P06.b', facts)).toEqual({ kind: 'count', count: 1 })
    expect(figureOf('P07.b', facts)).toEqual({ kind: 'count', count: 1 })
  })

  it('I7 and I8 count possible partners and need both sectors', () => {
    const possible = {
      name: 'Banque',
      sector: 'private',
      stage: 'scoping',
      found_on: '2026-01-05',
      knows_vision: true,
      interested: true,
    }
    const institute = partner({ stages: [{ stage: 'scoping-building', since: '2026-02-01' }] })
    const one = framework(
      {},
      entry('pipeline', possible),
      entry('pipeline', { ...possible, interested: false }),
    )
    const both = framework(
      { partners: [institute] },
      entry('pipeline', { ...possible, stage: 'building' }),
    )
    expect(figureOf('P07.a', one)).toEqual({ kind: 'count', count: 1 })
    expect(figureOf('P08.a', one)).toEqual({ kind: 'part', part: 0, of: 2 })
    expect(figureOf('P07.a', both)).toEqual({ kind: 'count', count: 2 })
    expect(figureOf('P08.a', both)).toEqual({ kind: 'part', part: 2, of: 2 })
  })

  it('I8 it works for both only where partner and office say so, and the partner agreed to be known', () => {
    const view = (sector: 'private' | 'research', theirs: number, office = 4) => ({
      partner: partner({ sector }),
      theirs,
      office,
    })
    const figure = (...shared: FrameworkFacts['shared'][number][]) =>
      figureOf('P08.b', framework({ shared }))
    expect(figure(view('private', 4), view('research', 5))).toEqual({
      kind: 'part',
      part: 2,
      of: 2,
    })
    expect(figure(view('private', 4), view('research', 3.5))).toEqual({
      kind: 'part',
      part: 1,
      of: 2,
    })
    expect(figure(view('private', 4, 3))).toEqual({ kind: 'part', part: 0, of: 2 })
    expect(figure()).toBeNull()
  })

  it('I9 networks begun by others count by theme, with a joint activity in the year', () => {
    const network = (theme: string, initiator: string) =>
      entry('networks', { name: theme, theme, initiator, members: [] })
    const peace = network('peace', 'partner')
    const climate = network('climate', 'other')
    const ours = network('education', 'office')
    const active = (of: { id: string }, held_on = '2026-05-01') =>
      entry('sessions', { title: 'x', held_on, kind: 'joint-activity', network: of.id })
    expect(
      figureOf(
        'P09.b',
        framework({}, peace, climate, ours, active(peace), active(peace), active(ours)),
      ),
    ).toEqual({ kind: 'count', count: 1 })
    expect(
      figureOf('P09.b', framework({}, peace, climate, active(peace), active(climate))),
    ).toEqual({ kind: 'count', count: 2 })
    expect(figureOf('P09.b', framework({}, peace, active(peace, '2025-12-31')))).toEqual({
      kind: 'count',
      count: 0,
    })
  })

  it('I9 a network is judged good by two thirds of its members', () => {
    const graded = (n: number, high: number, initiator = 'partner') => ({
      network: entry('networks', { name: 'Paix', initiator }),
      members: { n, high },
    })
    const figure = (...networks: FrameworkFacts['networks'][number][]) =>
      figureOf('P09.a', framework({ networks }))
    expect(figure(graded(6, 4), graded(6, 3))).toEqual({ kind: 'part', part: 1, of: 2 })
    expect(figure(graded(6, 6, 'office'))).toBeNull()
  })

  it('I10 a toolkit reaches the partners who accompany initiatives of its model', () => {
    const initiative = (working_model: string, partners: string[]) =>
      entry('initiatives', { name: 'x', origin: 'self-created', working_model, partners })
    const kit = entry('documents', {
      title: 'Kit',
      kind: 'toolkit',
      dated: '2026-01-01',
      current: true,
      working_model: 'peace-clubs',
      sent_to: ['a', 'z'],
    })
    const facts = framework(
      {},
      kit,
      initiative('peace-clubs', ['a', 'b']),
      initiative('peace-clubs', ['b']),
      initiative('sasa', ['c']),
    )
    expect(figureOf('P10.a', facts)).toEqual({ kind: 'part', part: 1, of: 2 })
  })

  it('I11 a story counts when it was shared with consent, and is found by theme, place and group', () => {
    const story = {
      title: 'x',
      words: 'x',
      told_on: '2026-01-01',
      consent: 'unnamed',
      shared_on: '2026-02-01',
    }
    const facts = framework(
      {},
      entry('stories', { ...story, theme: 'peace', place: 'Gitega', group: 'vulnerable-women' }),
      entry('stories', { ...story, theme: 'peace' }),
      entry('stories', { ...story, consent: 'none' }),
      entry('stories', { ...story, shared_on: '' }),
      entry('stories', { ...story, shared_on: '2025-02-01' }),
    )
    expect(figureOf('P11.a', facts)).toEqual({ kind: 'part', part: 1, of: 3 })
    expect(figureOf('P11.b', facts)).toEqual({ kind: 'count', count: 2 })
  })

  it('I3 the example of METHOD 5.8: two of four statements before and two now', () => {
    expect(
      figureOf('P03.a', framework({ results: computeSeries(headlineExample()).slice(-1) })),
    ).toEqual({ kind: 'part', part: 2, of: 4, before: 2 })
  })
})
