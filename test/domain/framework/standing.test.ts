import { describe, expect, it } from 'vitest'
import { type Figure, type Measure, stateOf } from '../../../src/domain/framework/figure.ts'
import type { Aim } from '../../../src/domain/framework/framework-file.ts'
import {
  dueOf,
  type FrameworkYear,
  frameworkYear,
  readAs,
  together,
} from '../../../src/domain/framework/standing.ts'

const count = (number: number): Figure => ({ kind: 'count', count: number })
const part = (some: number, of: number, before?: number): Figure => ({
  kind: 'part',
  part: some,
  of,
  ...(before === undefined ? {} : { before }),
})
const median = (middle: number): Figure => ({ kind: 'median', median: middle, of: 4 })
function standing(figure: Figure | null, aim: Aim, more: Partial<Measure> = {}) {
  return stateOf(figure, {
    aim,
    target: null,
    before: null,
    due: null,
    today: '2026-11-22',
    ...more,
  })
}

describe('where a sign stands', () => {
  it.each([
    ['nothing to compute from', null, 'some', {}, 'no_data'],
    ['a part of none', part(0, 0), 'all', {}, 'no_data'],
    ['at least one', count(1), 'some', {}, 'met'],
    ['none yet', count(0), 'some', {}, 'no_change'],
    ['fewer than the target', count(3), 'some', { target: 5, before: count(2) }, 'progress'],
    ['the target', count(5), 'some', { target: 5 }, 'met'],
    ['all', part(4, 4), 'all', {}, 'met'],
    ['three of four', part(3, 4), 'all', {}, 'progress'],
    ['three of four, and 75 % wanted', part(3, 4), 'all', { target: 75 }, 'met'],
    ['more than before', count(3), 'rise', { before: count(2) }, 'met'],
    ['as many as before', count(2), 'rise', { before: count(2) }, 'no_change'],
    ['fewer than before', count(1), 'rise', { before: count(2) }, 'behind'],
    ['a first year', count(3), 'rise', {}, 'no_change'],
    ['METHOD 5.8: two of four, two before', part(2, 4, 2), 'rise', {}, 'no_change'],
    ['three of four, two before', part(3, 4, 2), 'rise', {}, 'met'],
    ['one of four, two before', part(1, 4, 2), 'rise', {}, 'behind'],
    ['fewer comments than before', median(1), 'fall', { before: median(2.5) }, 'met'],
    ['more comments than before', median(3), 'fall', { before: median(2.5) }, 'behind'],
    ['one sector of two', part(1, 2), 'both-sectors', {}, 'progress'],
    ['both sectors', part(2, 2), 'both-sectors', {}, 'met'],
    ['one theme', count(1), 'two-themes', {}, 'progress'],
    ['two themes', count(2), 'two-themes', {}, 'met'],
  ] as const)('%s', (_, figure, aim, more, state) => {
    expect(standing(figure, aim, more)).toBe(state)
  })

  it.each([
    ['clear-rise', 'met'],
    ['possible-rise', 'progress'],
    ['no-clear-change', 'no_change'],
    ['clear-fall', 'behind'],
  ] as const)('%s is %s', (word, state) => {
    expect(standing({ kind: 'word', word, part: 6, of: 8 }, 'rise')).toBe(state)
  })

  it('is behind once its day has passed, and not before', () => {
    const due = '2026-11-21'
    expect(standing(part(1, 2), 'both-sectors', { due })).toBe('behind')
    expect(standing(part(1, 2), 'both-sectors', { due, today: due })).toBe('progress')
    expect(standing(part(2, 2), 'both-sectors', { due })).toBe('met')
  })
})

describe('an indicator', () => {
  it('is met when all its signs are', () => {
    expect(together(['met', 'met'])).toBe('met')
    expect(together(['met', 'no_data'])).toBe('progress')
    expect(together(['met', 'behind'])).toBe('behind')
    expect(together(['no_data', 'no_data'])).toBe('no_data')
    expect(together(['no_change', 'no_data'])).toBe('no_change')
  })

  it('has its deadline from the day the strategy began: the years of the source come out', () => {
    const indicator = { code: 'P01', direction: 1, title: { en: 'x', fr: 'x' }, signs: [] }
    expect(dueOf({ ...indicator, within_months: 42 }, '2013-07-01')).toBe('2016-12-31')
    expect(dueOf({ ...indicator, within_months: 54 }, '2013-07-01')).toBe('2017-12-31')
    expect(dueOf({ ...indicator, within_months: 12 }, '2013-07-01')).toBe('2014-06-30')
    expect(dueOf(indicator, '2013-07-01')).toBeNull()
  })
})

describe('what is stated', () => {
  const both = { en: 'x', fr: 'x' }
  const sign = { rev: 1, aim: 'some', unit: both, text: both, formula: both } as const
  const framework = {
    id: 'f',
    version: '1.0.0',
    title: both,
    kind: 'framework',
    languages: ['en', 'fr'],
    indicators: [{ code: 'P08', direction: 3, title: both, signs: [{ ...sign, code: 'P08.b' }] }],
  } as const
  const stated = { state: 'met', words: 'Two talks', by: null, statedOn: '2026-05-01' } as const
  const year = (figure: Figure | null): FrameworkYear =>
    frameworkYear(
      {
        ...framework,
        languages: ['en'],
        indicators: [...framework.indicators].map((one) => ({ ...one, signs: [...one.signs] })),
      },
      2026,
      { strategyBegan: '2024-01-01', today: '2026-11-22' },
      {
        now: () => ({ figure, rows: [{ kind: 'partner', id: 'p', label: 'Banque' }] }),
        before: () => ({ figure: null, rows: [] }),
        target: () => null,
        statement: () => stated,
      },
    )
  const first = ({ indicators: [one] }: FrameworkYear) => one?.signs[0]

  it('stands beside a figure and never replaces it', () => {
    expect(first(year(count(0)))).toMatchObject({
      computed: 'no_change',
      state: 'no_change',
      statement: stated,
    })
  })

  it('counts where there is no figure', () => {
    expect(first(year(null))).toMatchObject({ computed: 'no_data', state: 'met' })
  })

  it('is all that is told of named grades to whoever may not see them', () => {
    const shown = readAs(year(count(0)), { rows: () => true, named: false })
    expect(first(shown)).toMatchObject({ figure: null, rows: [], state: 'met' })
    expect(JSON.stringify(shown)).not.toContain('Banque')
    expect(first(readAs(year(count(0)), { rows: () => true, named: true }))?.rows).toHaveLength(1)
  })
})
