import { describe, expect, it } from 'vitest'
import {
  type AgendaFacts,
  afterMove,
  agendaOf,
  arranged,
  asMade,
  originOf,
  wishesIn,
} from '../../src/domain/agenda.ts'
import { wilsonRange } from '../../src/domain/method/wilson.ts'
import type { IndicatorResult, ShownIndicator } from '../../src/domain/results.ts'

/** A statement of which `high` of 10 grades are high. */
function statement(
  code: string,
  high: number,
  facts: Partial<ShownIndicator> = {},
): ShownIndicator {
  return {
    code,
    revision: 1,
    instrument: 'scorecard-partner-of-choice',
    section: code.slice(0, 3),
    facet: null,
    headline: true,
    text: { en: `Statement ${code}` },
    state: 'shown',
    priorities: 0,
    n: 10,
    high,
    low: 0,
    share: high / 10,
    range: wilsonRange(high, 10),
    median: 4,
    mean: 3.5,
    bars: [0, 0, 10 - high, high, 0],
    highGrades: 3 * high >= 20,
    fragile: false,
    bounds: [0, 1],
    net: 0,
    dontKnow: 0,
    notApplicable: 0,
    self: null,
    signal: null,
    change: null,
    ...facts,
  }
}

const hidden: IndicatorResult = {
  ...{ code: 'SUS-01', revision: 1, instrument: null, section: 'SUS', facet: null },
  ...{ headline: true, text: null, state: 'hidden', why: 'few', change: null },
}

/** A year in which something of every kind came up. */
const facts: AgendaFacts = {
  results: {
    indicators: [
      statement('RES-01', 4, { priorities: 2 }),
      statement('RES-02', 9, { priorities: 6, low: 3 }),
      statement('RES-03', 3),
      statement('TRU-01', 5, { self: 5, median: 3.5 }),
      statement('TRU-02', 4, { self: 4, median: 3, signal: 'blind-spot' }),
      statement('VAL-01', 8, { self: 3, signal: 'hidden-strength' }),
      statement('VAL-02', 8, { self: 4 }),
      hidden,
      statement('NNP-02', 8, { instrument: 'non-negotiable-principles', low: 1 }),
    ],
  },
  wishes: [
    {
      ref: 'T-MONEY',
      words: { en: 'Flexible money' },
      fallback: 'T-MONEY',
      organisations: 8,
      of: 12,
    },
  ],
  actions: [
    { id: actionId('2'), words: 'Train treasurers', due: '2026-06-30', status: 'partly' },
    { id: actionId('1'), words: 'Pay in 30 days', due: '2026-03-31', status: 'not-done' },
    { id: actionId('3'), words: 'Publish budgets', due: '2026-01-31', status: 'done' },
    { id: actionId('4'), words: 'Move offices', due: '2026-01-31', status: 'dropped' },
  ],
  inputs: [
    { id: lineId('5'), agreed: 'Two visits', due: '2026-05-01', status: 'under-way' },
    { id: lineId('6'), agreed: 'A radio', due: '2026-05-01', status: 'done' },
  ],
}

function actionId(last: string) {
  return `3f2c1b0a-9d8e-4f7a-8b6c-5d4e3f2a1b0${last}` as AgendaFacts['actions'][number]['id']
}
function lineId(last: string) {
  return `3f2c1b0a-9d8e-4f7a-8b6c-5d4e3f2a1b0${last}` as AgendaFacts['inputs'][number]['id']
}

const items = agendaOf(facts)
const ids = items.map(({ id }) => id.replace(/-3f2c1b0a.*/, ''))

describe('the agenda', () => {
  it('stands in its documented order: votes, low grades, gaps, signals of the mirror, wishes, principles, promises', () => {
    expect(ids).toEqual([
      'indicator-RES-02',
      'indicator-RES-01',
      'indicator-RES-03',
      'indicator-TRU-02',
      'indicator-TRU-01',
      'indicator-VAL-01',
      'wish-T-MONEY',
      'indicator-NNP-02',
      'action',
      'action',
      'input',
    ])
    expect(items.slice(8).map(({ fallback }) => fallback)).toEqual([
      'Pay in 30 days',
      'Train treasurers',
      'Two visits',
    ])
  })

  it('says of every item all it comes from, with its figures', () => {
    const sources = (id: string) => items.find((item) => item.id === id)?.sources
    expect(sources('indicator-RES-01')).toEqual([
      { kind: 'priority', votes: 2 },
      { kind: 'low', high: 4, n: 10 },
    ])
    expect(sources('indicator-TRU-02')).toEqual([
      { kind: 'low', high: 4, n: 10 },
      { kind: 'blind-spot', self: 4, high: 4, n: 10 },
    ])
    expect(sources('indicator-TRU-01')).toEqual([{ kind: 'gap', self: 5, median: 3.5 }])
    expect(sources('indicator-NNP-02')).toEqual([{ kind: 'signal', low: 1, n: 10 }])
    expect(items.every((item) => item.sources.length > 0)).toBe(true)
  })

  it('takes a low grade as a signal of the three principles only', () => {
    expect(items.find(({ ref }) => ref === 'RES-02')?.sources).toEqual([
      { kind: 'priority', votes: 6 },
    ])
  })

  it('T63 has nothing of a statement that is hidden', () => {
    expect(JSON.stringify(items)).not.toContain('SUS-01')
  })

  it('takes five of a kind and no more, but every principle and every promise', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((code) => statement(code, 2))
    const grave = ['1', '2', '3', '4', '5', '6'].map((code) =>
      statement(`NNP-${code}`, 9, { instrument: 'non-negotiable-principles', low: 1 }),
    )
    const made = agendaOf({ ...facts, results: { indicators: [...many, ...grave] } })
    const codes = made.map(({ ref }) => ref)
    expect(codes.filter((code) => code?.length === 1)).toEqual(['A', 'B', 'C', 'D', 'E'])
    expect(codes.filter((code) => code?.startsWith('NNP'))).toHaveLength(6)
  })

  it('A7 never passes over a low AUT-10, though five others are lower', () => {
    const lower = ['A', 'B', 'C', 'D', 'E', 'F'].map((code) => statement(code, 2))
    const refs = (torn: ShownIndicator) =>
      agendaOf({ ...facts, results: { indicators: [...lower, torn] } }).map(({ ref }) => ref)
    expect(refs(statement('AUT-10', 4))).toContain('AUT-10')
    expect(refs(statement('AUT-10', 4))).not.toContain('F')
    expect(refs(statement('AUT-10', 5))).not.toContain('AUT-10')
  })

  it('tells the plan what an action born from an item came from', () => {
    const origin = (at: number) => {
      const item = items[at]
      return item && originOf(item)
    }
    expect(origin(0)).toEqual({ kind: 'indicator', ref: 'RES-02' })
    expect(origin(5)).toEqual({ kind: 'strength', ref: 'VAL-01' })
    expect(origin(6)).toEqual({ kind: 'wish', ref: 'T-MONEY' })
    expect(origin(7)).toEqual({ kind: 'signal', ref: 'NNP-02' })
    expect(origin(10)).toMatchObject({ kind: 'input' })
  })
})

describe('the wishes of an agenda', () => {
  const theme = (code: string) => ({ code, label: { en: code } })
  const wish = (id: string, rank: number, of: string | null) => {
    return {
      id,
      rank,
      text: `wish ${id}`,
      language: 'en',
      question: 'DRE-01',
      theme: of ? theme(of) : null,
    }
  }
  const shared = {
    ...theme('T-MONEY'),
    valence: 'wish',
    state: 'shown',
    organisations: 8,
    of: 12,
  } as const

  it('come one of each theme first, with how many organisations share the theme', () => {
    const wishes = [wish('a', 2, 'T-MONEY'), wish('b', 1, 'T-TIME'), wish('c', 1, 'T-MONEY')]
    const told = wishesIn({ wishes, themes: [shared] })
    expect(told.map(({ ref, organisations }) => [ref, organisations])).toEqual([
      ['c', 8],
      ['b', null],
      ['a', 8],
    ])
    expect(told[0]?.words).toEqual({ en: 'wish c' })
  })

  it('of a document without texts are its shown themes', () => {
    const hidden = { ...theme('T-TIME'), valence: 'wish', state: 'hidden' } as const
    const strength = { ...shared, code: 'T-LISTEN', valence: 'strength' } as const
    const told = wishesIn({ themes: [hidden, strength, shared] })
    expect(told.map(({ ref, organisations, of }) => [ref, organisations, of])).toEqual([
      ['T-MONEY', 8, 12],
    ])
  })
})

describe('an agenda that people arranged', () => {
  const placed = arranged(items, asMade)
  const order = (places: readonly { id: string }[]) => places.slice(0, 3).map(({ id }) => id)

  it('moves an item up or down by one, and not beyond an end', () => {
    const [first, second, third] = order(placed.map(({ item }) => item))
    expect(order(afterMove(placed, 'up', second ?? ''))).toEqual([second, first, third])
    expect(order(afterMove(placed, 'down', first ?? ''))).toEqual([second, first, third])
    expect(order(afterMove(placed, 'up', first ?? ''))).toEqual([first, second, third])
  })

  it('moves an item past what is left out', () => {
    const [first, second, third] = order(placed.map(({ item }) => item))
    const out = arranged(items, { places: afterMove(placed, 'out', second ?? ''), own: [] })
    expect(order(afterMove(out, 'up', third ?? ''))).toEqual([third, first, second])
    expect(order(afterMove(out, 'down', first ?? ''))).toEqual([second, third, first])
  })

  it('leaves out without forgetting, and takes in again', () => {
    const places = afterMove(placed, 'out', 'wish-T-MONEY')
    const out = arranged(items, { places, own: [] })
    expect(out.find(({ item }) => item.id === 'wish-T-MONEY')?.out).toBe(true)
    const back = arranged(items, { places: afterMove(out, 'in', 'wish-T-MONEY'), own: [] })
    expect(back.every((one) => !one.out)).toBe(true)
  })

  it('puts what came up since at the end, and drops what is gone', () => {
    const own = [{ id: 'own-1', words: 'The visit in May' }]
    const places = [
      { id: 'gone', out: false },
      { id: 'wish-T-MONEY', out: false },
    ]
    const after = arranged(items, { places, own })
    expect(after[0]?.item.id).toBe('wish-T-MONEY')
    expect(after.at(-1)?.item).toMatchObject({ id: 'own-1', fallback: 'The visit in May' })
    expect(after).toHaveLength(items.length + 1)
  })
})
