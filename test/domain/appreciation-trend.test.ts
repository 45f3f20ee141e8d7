import { describe, expect, it } from 'vitest'
import { appreciationTrend } from '../../src/domain/appreciation-trend.ts'
import type { Results } from '../../src/domain/results.ts'
import { reachOf, themeTrends } from '../../src/domain/theme-trend.ts'
import { runsOf } from '../../src/domain/trend-line.ts'
import { roundsWithThemes } from '../support/rounds-with-themes.ts'

const documents = roundsWithThemes()

describe('the yearly appreciation over the rounds', () => {
  it('is missing where it was not asked and hidden where too few answered, with no line across', () => {
    const points = appreciationTrend(documents)
    expect(points.map(({ cell }) => cell?.state)).toEqual([undefined, 'shown', 'hidden', 'shown'])
    expect(points[2]?.cell).not.toHaveProperty('n')
    expect(runsOf(points)).toEqual([[1], [3]])
  })

  it('breaks where one of the questions it is made of is reworded', () => {
    const asked = documents.map((results, at) => askingFor(results, at === 3 ? 2 : 1))
    expect(appreciationTrend(asked).map(({ breakBefore }) => breakBefore)).toEqual([
      false,
      false,
      false,
      true,
    ])
  })
})

function askingFor(results: Results, revision: number): Results {
  const [first] = results.indicators
  const appreciated = first ? [{ ...first, code: 'APP-01', revision }] : []
  return { ...results, indicators: [...results.indicators, ...appreciated] }
}

describe('a theme over the rounds', () => {
  const trends = themeTrends(documents)

  it('is one line for each way of speaking of it, the one that reached most last first', () => {
    expect(trends.map(({ code, valence }) => `${code} ${valence}`)).toEqual([
      'T-LISTEN strength',
      'T-MONEY wish',
      'T-MONEY concern',
      'T-TIME wish',
    ])
  })

  it('counts organisations, and has a gap where the round does not have it or hides it', () => {
    const [listen] = trends
    const reach = listen?.points.map(({ cell }) => cell && reachOf(cell))
    expect(reach).toEqual([null, 6 / 12, null, 9 / 12])
    expect(listen?.points.map(({ cell }) => cell?.state)).toEqual([
      undefined,
      'shown',
      'hidden',
      'shown',
    ])
  })

  it('is none where no round was coded', () => {
    expect(themeTrends(documents.slice(0, 1))).toEqual([])
  })

  it('T66 is no line where it is the rest of what few spoke of: it is made of other themes each year', () => {
    const rest = documents.map((results) => ({
      ...results,
      themes: [
        ...results.themes,
        {
          code: 'T-OTHER',
          label: { en: 'Other themes' },
          valence: 'wish' as const,
          state: 'hidden' as const,
        },
      ],
    }))
    expect(themeTrends(rest)).toEqual(trends)
  })
})
