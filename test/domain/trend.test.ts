import { describe, expect, it } from 'vitest'
import { clearMoves } from '../../src/domain/clear-moves.ts'
import { cellBefore } from '../../src/domain/indicator-trend.ts'
import type { Results } from '../../src/domain/results.ts'
import { trendsOf } from '../../src/domain/trend.ts'
import { pointsOf, runsOf } from '../../src/domain/trend-line.ts'
import { fourRounds } from '../support/four-rounds.ts'

const documents = fourRounds()
const trends = trendsOf(documents)

function trendOf(code: string) {
  const found = trends.indicators.find((trend) => trend.code === code)
  if (!found) throw new Error(`${code} has no trend`)
  return found
}

describe('an indicator over the rounds', () => {
  it('is one line where it was asked alike and shown in every round', () => {
    expect(runsOf(trendOf('RES-03').points)).toEqual([[0, 1, 2, 3]])
  })

  it('has a gap in the year too few graded it, and carries no figure there', () => {
    const { points } = trendOf('RES-02')
    expect(points[2]?.cell).toMatchObject({ state: 'hidden', why: 'few' })
    expect(points[2]?.cell).not.toHaveProperty('n')
    expect(runsOf(points)).toEqual([[0, 1], [3]])
  })

  it('is broken where it was reworded, though every year is shown', () => {
    const { points } = trendOf('TRU-02')
    expect(points.map(({ breakBefore }) => breakBefore)).toEqual([false, false, true, false])
    expect(runsOf(points)).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('is retired when its part is asked without it', () => {
    const { standing, points } = trendOf('SUS-03')
    expect(standing).toBe('retired')
    expect(points.map(({ cell }) => cell === null)).toEqual([false, false, true, true])
  })

  it('is new in the round that asks it first, but not in the first round of all', () => {
    expect(trendOf('GOV-04').standing).toBe('new')
    expect(trendsOf(documents.slice(0, 1)).indicators[0]?.standing).toBe('current')
  })

  it('is not retired by a round that asks another instrument', () => {
    const other = documents[3] && anotherInstrument(documents[3])
    const between = trendsOf([...documents.slice(0, 3), ...(other ? [other] : [])])
    expect(between.indicators.find(({ code }) => code === 'RES-01')?.standing).toBe('current')
  })

  it('compares with the same series of the year its change names', () => {
    const now = documents[3]?.indicators.find(({ code }) => code === 'RES-01')
    const reworded = documents[2]?.indicators.find(({ code }) => code === 'TRU-02')
    if (!now || !reworded) throw new Error('not asked')
    expect(cellBefore(now, documents.slice(0, 3))).toBe(documents[2]?.indicators[0])
    expect(cellBefore(reworded, documents.slice(0, 2))).toBeUndefined()
  })
})

describe('a commitment over the rounds', () => {
  const commitment = (id: string) => trends.commitments.find((trend) => trend.id === id)

  it('breaks when a statement of it comes, goes or is reworded', () => {
    const breaks = (id: string) => commitment(id)?.points.map(({ breakBefore }) => breakBefore)
    expect(breaks('VAL')).toEqual([false, false, false, false])
    expect(breaks('TRU')).toEqual([false, false, true, false])
    expect(breaks('SUS')).toEqual([false, false, true, false])
    expect(breaks('GOV')).toEqual([false, false, false, true])
  })

  it('has a gap where one of its statements cannot be shown', () => {
    expect(runsOf(commitment('RES')?.points ?? [])).toEqual([[0, 1], [3]])
  })
})

describe('the headline over the rounds', () => {
  it('joins each round to the one it was compared with, and the first to none', () => {
    expect(trends.headline.map((step) => step && [step.from, step.to])).toEqual([
      null,
      [0, 1],
      [1, 2],
      [2, 3],
    ])
  })

  it('counts clear moves, and does not call unjudged rounds nought', () => {
    expect(trends.headline.map((step) => step?.moves ?? null)).toEqual([
      null,
      null,
      null,
      { rose: 1, fell: 1 },
    ])
    expect(clearMoves([])).toBeNull()
  })
})

it('two rounds of one year can be told apart', () => {
  const [first, second] = documents
  if (!first || !second) throw new Error('no rounds')
  const twin = { ...second, round: { ...second.round, year: first.round.year } }
  expect(trendsOf([first, twin]).rounds.map(({ label }) => label)).toEqual(['2022', '2022 (2)'])
})

it('a round in open dialogue stands in no trend with confidential ones', () => {
  const open = documents.map((results, at) => (at === 1 ? inOpenDialogue(results) : results))
  const { rounds, leftOut } = trendsOf(open)
  expect(rounds.map(({ year }) => year)).toEqual([2022, 2024, 2025])
  expect(leftOut).toEqual([2023])
})

it('no rounds make no trends', () => {
  expect(trendsOf([])).toMatchObject({ rounds: [], indicators: [], commitments: [], headline: [] })
})

it('a round that did not ask leaves a gap but no break', () => {
  const points = pointsOf([{ state: 'shown' }, null, { state: 'shown' }], () => 'one series')
  expect(points.some(({ breakBefore }) => breakBefore)).toBe(false)
  expect(runsOf(points)).toEqual([[0], [2]])
})

function inOpenDialogue(results: Results): Results {
  return { ...results, round: { ...results.round, mode: 'open' } }
}

function anotherInstrument(results: Results): Results {
  const [first] = results.indicators
  return {
    ...results,
    indicators: first
      ? [{ ...first, code: 'GHP-01', instrument: 'ghp-principles', section: 'EQU' }]
      : [],
    commitments: [],
  }
}
