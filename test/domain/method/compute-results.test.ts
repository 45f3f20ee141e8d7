import { describe, expect, it } from 'vitest'
import type { GradeAnswer } from '../../../src/domain/grade.ts'
import { computeResults } from '../../../src/domain/method/compute-results.ts'
import { computeSeries } from '../../../src/domain/method/compute-series.ts'
import type { RoundFacts } from '../../../src/domain/method/facts.ts'
import { type IndicatorResult, type Results, readResults } from '../../../src/domain/results.ts'
import {
  headlineExample,
  indicator,
  partner,
  partnersSaying,
  roundOf,
  scorecard,
  silent,
} from './voices-of-a-round.ts'

/** The second round of two, compared with the first. */
function secondOf(first: RoundFacts, second: RoundFacts): Results {
  const before = { results: computeResults(first), organisations: first.organisations }
  return computeResults(second, [before])
}

function cell(results: Results, code = 'RES-01'): IndicatorResult {
  const found = results.indicators.find((one) => one.code === code)
  if (!found) throw new Error(`no ${code}`)
  return found
}

const eleven: GradeAnswer[] = [3, 2, 4, 3, 5, 4, 2, 3, 4, 1, 4]
const yearOne = [3, 2, 4, 3, 5, 4, 2, 3, 'dk', 4, 1, 4] as const
const yearTwo: Record<string, GradeAnswer[]> = {
  O01: [4],
  O02: [4],
  O03: [4],
  O04: [3],
  O05: [5],
  O06: [5, 5, 4],
  O07: [3, 4],
  O08: [4, 'dk'],
  O09: [4],
  O10: [2],
  O13: [5],
  O14: ['na'],
}
const first = roundOf({
  organisations: yearOne.map((answer, index) =>
    partner(`O${String(index + 1).padStart(2, '0')}`, { 'RES-01': answer }),
  ),
})
const second = roundOf({
  round: { year: 2026 },
  organisations: [
    ...Object.entries(yearTwo).map(([id, answer]) => partner(id, { 'RES-01': answer })),
    silent('O12'),
  ],
})

describe('the worked example of one statement', () => {
  it('has the figures of the first year, and nothing to compare with', () => {
    const results = computeResults(first)
    expect(results.participation).toMatchObject({ invited: 12, sent: 12, lowResponse: false })
    expect(cell(results)).toMatchObject({
      state: 'shown',
      n: 11,
      high: 5,
      low: 3,
      share: 5 / 11,
      bounds: [5 / 12, 6 / 12],
      median: 3,
      mean: 35 / 11,
      net: 2 / 11,
      bars: [1, 2, 3, 4, 1],
      dontKnow: 1,
      notApplicable: 0,
      highGrades: false,
      fragile: false,
      change: null,
    })
  })

  it('has the figures of the second year, and the word only: two left and two joined', () => {
    const results = secondOf(first, second)
    expect(results.participation).toMatchObject({ invited: 13, sent: 12 })
    expect(cell(results)).toMatchObject({
      n: 11,
      high: 8,
      low: 1,
      share: 8 / 11,
      bounds: [8 / 12, 9 / 12],
      median: 4,
      mean: 87 / 22,
      net: 7 / 11,
      bars: [0, 1, 2, 5, 3],
      notApplicable: 1,
      highGrades: true,
      fragile: true,
      change: { since: 2025, word: 'no-clear-change' },
    })
    expect(cell(results)).not.toHaveProperty('change.up')
  })
})

describe('the worked example of the headline', () => {
  const [before, now] = headlineExample()

  it('compares only what was asked alike and shown in both years', () => {
    expect(secondOf(before, now).headline).toEqual({
      since: 2025,
      comparable: ['RES-01', 'RES-02', 'RES-03', 'RES-04'],
      highBefore: 2,
      highNow: 2,
      new: ['TRU-02'],
      changed: ['TRU-01'],
      hidden: ['RES-05'],
      retired: [],
    })
  })

  it('has five of seven with high grades, two of them by one partner', () => {
    const { indicators } = secondOf(before, now)
    const shown = indicators.filter((one) => one.state === 'shown')
    expect(shown.filter((one) => one.highGrades)).toHaveLength(5)
    expect(shown.filter((one) => one.fragile).map(({ code }) => code)).toEqual(['RES-01', 'RES-04'])
  })

  it('keeps a break unbridged, and gives a first year no headline', () => {
    const results = secondOf(before, now)
    expect(cell(results, 'TRU-01')).toMatchObject({ change: { since: 2025, word: 'changed' } })
    expect(cell(results, 'TRU-02')).toMatchObject({ change: { since: 2025, word: 'new' } })
    expect(cell(results, 'RES-05')).toMatchObject({ change: { since: 2025, word: 'too-few' } })
    const none = { comparable: [], new: [], changed: [], hidden: [], retired: [] }
    expect(computeResults(before).headline).toEqual({
      since: null,
      highBefore: 0,
      highNow: 0,
      ...none,
    })
  })

  it('lists what is no longer asked as retired', () => {
    expect(secondOf(now, before).headline.retired).toEqual(['TRU-02'])
  })

  it('lets a proposed statement enter in its second year', () => {
    const proposed = (headline: boolean, year: number) =>
      roundOf({
        round: { year },
        indicators: [indicator('P-2025-01', { headline, section: null })],
        organisations: partnersSaying('P-2025-01', eleven),
      })
    expect(secondOf(proposed(false, 2025), proposed(true, 2026)).headline).toMatchObject({
      comparable: ['P-2025-01'],
      new: [],
    })
  })
})

describe('what a hidden cell says', () => {
  const few = roundOf({ organisations: partnersSaying('RES-01', [4, 4, 4, 4]) })

  it('is that too few graded, without any figure', () => {
    expect(Object.keys(cell(computeResults(few)))).toEqual([
      'code',
      'revision',
      'instrument',
      'section',
      'facet',
      'headline',
      'text',
      'state',
      'why',
      'change',
    ])
    expect(cell(computeResults(few))).toMatchObject({ state: 'hidden', why: 'few', change: null })
  })

  it('is nothing where nobody graded', () => {
    const none = roundOf({ organisations: partnersSaying('RES-01', ['dk', 'na', 'dk']) })
    expect(cell(computeResults(none))).toMatchObject({ state: 'none' })
    expect(computeResults(none).commitments[0]).toMatchObject({ state: 'none' })
  })

  it('holds where grades shared by name leave fewer than k', () => {
    const organisations = partnersSaying('RES-01', [4, 4, 4, 4, 4, 4]).map((one, index) => ({
      ...one,
      sharesGrades: index < 2,
    }))
    const results = computeResults(roundOf({ organisations }))
    expect(cell(results)).toMatchObject({ state: 'hidden', why: 'few' })
    const again = secondOf(roundOf({ organisations }), roundOf({ organisations }))
    expect(cell(again)).toMatchObject({ change: { word: 'too-few' } })
  })

  it('leaves a self-score out too', () => {
    const results = computeResults({ ...few, self: new Map([['RES-01', 5]]) })
    expect(JSON.stringify(cell(results))).not.toContain('self')
  })
})

describe('the change of a statement', () => {
  const rising = partnersSaying('RES-01', [4, 4, 4, 4, 4, 4, 4])
  const low = partnersSaying('RES-01', [3, 3, 3, 3, 3, 3, 4])
  const changed = (
    before: RoundFacts['organisations'],
    now: RoundFacts['organisations'],
    more = {},
  ) =>
    cell(
      secondOf(
        roundOf({ organisations: before }),
        roundOf({ round: { year: 2026, ...more }, organisations: now }),
      ),
    ).change

  it('comes with its figures where the same partners graded both times', () => {
    expect(changed(low, rising)).toEqual({
      since: 2025,
      word: 'clear-rise',
      up: 6,
      same: 1,
      down: 0,
      p: 0.03125,
    })
  })

  it('comes with figures where enough joined, and without where few did', () => {
    const joiners = (many: number) =>
      Array.from({ length: many }, (_, index) => partner(`J${index}`, { 'RES-01': 2 }))
    expect(changed(low, [...rising, ...joiners(5)])).toHaveProperty('up', 6)
    expect(changed(low, [...rising, ...joiners(4)])).toEqual({ since: 2025, word: 'clear-rise' })
    expect(changed([...low, ...joiners(1)], rising)).toEqual({ since: 2025, word: 'clear-rise' })
  })

  it('is too few of the same partners before it is anything else', () => {
    const others = [1, 2, 3, 4, 5, 6].map((id) => partner(`N${id}`, { 'RES-01': 5 }))
    const absent = Array.from({ length: 20 }, (_, index) => silent(`S${index}`))
    expect(changed(low, others)).toEqual({ since: 2025, word: 'too-few' })
    expect(changed(low, [...others, ...absent])).toEqual({ since: 2025, word: 'too-few' })
  })

  it('does not count a partner that shared its grades by name towards enough', () => {
    const five = rising.slice(0, 5)
    const known = five.map((one, index) => ({ ...one, sharesGrades: index === 0 }))
    expect(changed(low, five)).toMatchObject({ word: 'possible-rise' })
    expect(changed(low, known)).toEqual({ since: 2025, word: 'too-few' })
  })

  it('is protected by the larger k of the two rounds', () => {
    const before = roundOf({ round: { k: 8 }, organisations: low })
    const now = roundOf({ round: { year: 2026 }, organisations: rising })
    expect(cell(secondOf(before, now)).change).toEqual({ since: 2025, word: 'too-few' })
  })

  it('has no figures after a low response in either year, though levels stay', () => {
    const absent = Array.from({ length: 8 }, (_, index) => silent(`S${index}`))
    expect(changed(low, [...rising, ...absent])).toEqual({ since: 2025, word: 'low-response' })
    expect(changed([...low, ...absent], rising)).toEqual({ since: 2025, word: 'low-response' })
    const results = computeResults(roundOf({ organisations: [...rising, ...absent] }))
    expect(results.participation.lowResponse).toBe(true)
    expect(cell(results)).toMatchObject({ state: 'shown', highGrades: true })
  })

  it('counts the response of its own instrument', () => {
    const inquiry = indicator('APP-01', { instrument: 'inquiry', headline: false })
    const asked = [indicator('RES-01'), inquiry]
    const sentBoth = (many: number) =>
      Array.from({ length: 12 }, (_, index) => {
        const sent = index < many ? [scorecard, 'inquiry'] : [scorecard]
        return partner(`O${index}`, { 'RES-01': 4, 'APP-01': 4 }, { sent })
      })
    const round = (year: number) =>
      roundOf({ round: { year }, indicators: asked, organisations: sentBoth(5) })
    const results = secondOf(round(2025), round(2026))
    expect(results.participation).toMatchObject({ sent: 12, lowResponse: false })
    expect(cell(results, 'APP-01')).toMatchObject({ n: 5, change: { word: 'low-response' } })
    expect(cell(results, 'RES-01').change).toMatchObject({ word: 'no-clear-change', same: 12 })
  })

  it('is not paired with a round that was anonymous, had another mode, or is known by sums only', () => {
    const word = { since: 2025, word: 'not-paired' }
    expect(changed(low, rising, { mode: 'anonymous' })).toEqual(word)
    expect(changed(low, rising, { mode: 'open' })).toEqual(word)
    const sums = { results: computeResults(roundOf({ organisations: low })), organisations: null }
    const now = roundOf({ round: { year: 2026 }, organisations: rising })
    expect(cell(computeResults(now, [sums])).change).toEqual(word)
    expect(computeResults(now, [sums]).headline).toMatchObject({ since: 2025, highBefore: 0 })
  })

  it('counts those whose answers were erased since as having left', () => {
    const before = {
      results: computeResults(roundOf({ organisations: low })),
      organisations: low.slice(1),
    }
    const now = roundOf({ round: { year: 2026 }, organisations: rising.slice(1) })
    expect(cell(computeResults(now, [before])).change).toEqual({
      since: 2025,
      word: 'possible-rise',
    })
  })
})

describe('the round that is compared with', () => {
  const organisations = partnersSaying('RES-01', eleven, { sent: [scorecard, 'ghp'] })
  const asking = (year: number, ...indicators: RoundFacts['indicators']) =>
    roundOf({ round: { year }, indicators, organisations })
  const ghp = indicator('EQ-01', { instrument: 'ghp', headline: false })
  const inquiry = indicator('APP-01', { instrument: 'inquiry', headline: false })

  it('is the last that asked the same instrument', () => {
    const rounds = computeSeries([
      asking(2024, indicator('RES-01'), ghp),
      asking(2025, indicator('RES-01')),
      asking(2026, indicator('RES-01'), ghp),
    ])
    const last = rounds.at(-1)
    expect(last && cell(last).change?.since).toBe(2025)
    expect(last && cell(last, 'EQ-01').change?.since).toBe(2024)
  })

  it('is none for the second round of a year that asks something else', () => {
    const rounds = computeSeries([asking(2026, indicator('RES-01')), asking(2026, inquiry)])
    expect(rounds[1]?.indicators[0]?.change).toBeNull()
    expect(rounds[1]?.headline.since).toBeNull()
  })

  it('calls an instrument that joins a known one new', () => {
    const rounds = computeSeries([
      asking(2025, indicator('RES-01')),
      asking(2026, indicator('RES-01'), ghp),
    ])
    const last = rounds.at(-1)
    expect(last && cell(last, 'EQ-01').change).toEqual({ since: 2025, word: 'new' })
  })
})

describe('a commitment', () => {
  const asked = [indicator('RES-01'), indicator('RES-02')]
  const both = (second: readonly GradeAnswer[]) =>
    roundOf({
      indicators: [...asked, indicator('OVR-01', { section: 'END', headline: false })],
      organisations: ([4, 4, 4, 3, 3] as const).map((grade, index) =>
        partner(`O${index}`, { 'RES-01': grade, 'RES-02': second[index] ?? 'dk' }),
      ),
    })

  it('is the mean share of its statements, by the name of its section', () => {
    expect(computeResults(both([4, 4, 3, 3, 3])).commitments).toEqual([
      {
        id: 'RES',
        title: { en: 'Respect and equity', fr: 'Respect et équité' },
        state: 'shown',
        averageShare: 0.5,
      },
    ])
  })

  it('is hidden as soon as one of its statements is', () => {
    expect(computeResults(both([4, 4, 3, 3])).commitments).toEqual([
      { id: 'RES', title: expect.anything(), state: 'hidden' },
    ])
  })
})

describe('groups', () => {
  const group = (name: string, grades: readonly GradeAnswer[]) =>
    grades.map((answer, index) => partner(`${name}${index}`, { 'RES-01': answer }, { group: name }))
  const breakdown = ['CSO', 'PUB', 'PRI'].map((id) => ({ id, label: { en: id } }))
  const results = (organisations: RoundFacts['organisations']) =>
    computeResults(roundOf({ groups: breakdown, organisations }))

  it('carry the figures of groups only: neither change, nor "do not know", nor bounds', () => {
    const [cso] = results([...group('CSO', eleven), ...group('PUB', [4, 4, 4, 4, 5])]).groups
    expect(Object.keys(cso?.indicators[0] ?? {}).sort()).toEqual(
      [
        ...['code', 'revision', 'state', 'n', 'high', 'low', 'share', 'range'],
        ...['median', 'mean', 'bars', 'highGrades', 'fragile'],
      ].sort(),
    )
  })

  it('are empty where nobody was invited, and hidden where nobody sent', () => {
    const pri = silent('PRI1', { group: 'PRI' })
    expect(results([...group('CSO', eleven), pri]).groups).toMatchObject([
      { id: 'CSO', state: 'shown' },
      { id: 'PUB', state: 'empty', indicators: [{ state: 'none' }] },
      { id: 'PRI', state: 'hidden', indicators: [{ state: 'hidden', why: 'few' }] },
    ])
  })

  it('T63: a group of four is too few to show, and so is the group beside it', () => {
    const { groups } = results([
      ...group('CSO', [4, 4, 4, 4, 4, 4, 4, 3]),
      ...group('PUB', [1, 1, 1, 1]),
    ])
    expect(groups.slice(0, 2)).toMatchObject([
      { state: 'hidden', indicators: [{ why: 'complement' }] },
      { state: 'hidden', indicators: [{ why: 'few' }] },
    ])
    expect(JSON.stringify(groups)).not.toMatch(/share|high/)
  })

  it('T64: of six, five and three only the six are shown', () => {
    const { groups } = results([
      ...group('CSO', [4, 4, 4, 4, 4, 4]),
      ...group('PUB', [3, 3, 3, 3, 3]),
      ...group('PRI', [2, 2, 2]),
    ])
    expect(groups.map(({ state }) => state)).toEqual(['shown', 'hidden', 'hidden'])
  })

  it('hide the five beside a single partner that does not know', () => {
    const { groups } = results([
      ...group('CSO', [4, 4, 4, 4, 4, 4, 4]),
      ...group('PUB', [3, 3, 3, 3, 3]),
      ...group('PRI', ['dk']),
    ])
    expect(groups.map(({ state }) => state)).toEqual(['shown', 'hidden', 'hidden'])
  })
})

describe('priorities', () => {
  const voting = (many: number) =>
    partnersSaying('RES-01', eleven).map((one, index) => ({
      ...one,
      priorities: index < many ? ['RES-01', 'RES-01'] : [],
    }))

  it('count organisations, once each', () => {
    expect(cell(computeResults(roundOf({ organisations: voting(6) })))).toHaveProperty(
      'priorities',
      6,
    )
  })

  it('are unknown where too few voted', () => {
    expect(cell(computeResults(roundOf({ organisations: voting(4) })))).toHaveProperty(
      'priorities',
      null,
    )
  })
})

describe('the yearly appreciation', () => {
  const asked = ['APP-01', 'APP-02', 'APP-03'].map((code) => indicator(code, { headline: false }))
  const saying = (...grades: readonly GradeAnswer[][]) =>
    grades.map(([one = 'dk', two = 'dk', three = 'dk'], index) =>
      partner(`O${index}`, { 'APP-01': one, 'APP-02': two, 'APP-03': three }),
    )
  const seven = saying([5, 4, 4], [4, 4], [5, 5, 3], [4, 5], [4, 4, 2], [3, 2, 5], [5])
  const round = (organisations: RoundFacts['organisations'], year = 2025) =>
    roundOf({ round: { year }, indicators: asked, organisations })

  it('leaves out a partner with one answer of three: five of six', () => {
    expect(computeResults(round(seven)).appreciation).toMatchObject({
      state: 'shown',
      n: 6,
      high: 5,
      share: 5 / 6,
      change: null,
    })
  })

  it('has a paired verdict in the second year', () => {
    const results = secondOf(round(seven), round(seven, 2026))
    expect(results.appreciation.change).toEqual({
      since: 2025,
      word: 'no-clear-change',
      up: 0,
      same: 6,
      down: 0,
      p: 1,
    })
  })

  it('is none where it was not asked, hidden where few answered, new where it is asked first', () => {
    expect(computeResults(first).appreciation).toEqual({ state: 'none', change: null })
    expect(computeResults(round(seven.slice(0, 4))).appreciation).toEqual({
      state: 'hidden',
      change: null,
    })
    const before = roundOf({ organisations: partnersSaying('RES-01', eleven) })
    const now = { ...round(seven, 2026), indicators: [indicator('RES-01'), ...asked] }
    expect(secondOf(before, now).appreciation.change).toEqual({ since: 2025, word: 'new' })
  })
})

describe('the document', () => {
  it('is valid, and empty of comments and themes until they are cleaned', () => {
    const results = secondOf(first, second)
    expect(readResults(JSON.parse(JSON.stringify(results)))).toEqual({
      success: true,
      data: results,
    })
    expect([results.themes, results.comments]).toEqual([[], []])
  })

  it('says what the self-score shows', () => {
    const results = computeResults({ ...first, self: new Map([['RES-01', 5]]) })
    expect(cell(results)).toMatchObject({ self: 5, signal: 'blind-spot' })
  })

  it('leaves out answers to an instrument that was not sent', () => {
    const draft = partner('O99', { 'RES-01': 1 }, { sent: [] })
    const { organisations } = first
    const results = computeResults({ ...first, organisations: [...organisations, draft] })
    expect(cell(results)).toMatchObject({ n: 11 })
    expect(results.participation).toMatchObject({ invited: 13, sent: 12 })
  })
})
