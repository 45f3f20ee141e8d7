import { describe, expect, it } from 'vitest'
import { gapOf } from '../../src/domain/method/self-score.ts'
import { isShown } from '../../src/domain/results.ts'
import { inOrder, orderFrom, ordersOf, scorecardOrders } from '../../src/domain/scorecard-order.ts'
import { fourRounds } from '../support/four-rounds.ts'

const [first, , , latest] = fourRounds()
if (!first || !latest) throw new Error('no rounds')
/** The office gave itself a 5 on two statements. */
const last = {
  ...latest,
  indicators: latest.indicators.map((one) =>
    isShown(one) && ['TRU-01', 'VAL-02'].includes(one.code) ? { ...one, self: 5 as const } : one,
  ),
}

describe('the order of a scorecard', () => {
  it('is offered only where it tells something', () => {
    expect(ordersOf(first)).toEqual(['asked', 'priority'])
    expect(ordersOf(last)).toEqual(scorecardOrders)
  })

  it('T36 that nobody knows falls back to the order of the questionnaire', () => {
    for (const asked of [undefined, '', 'name;drop', '"', 'constructor', 'GAP', 'asked'])
      expect(orderFrom(asked, last)).toBe('asked')
    expect(orderFrom('gap', first)).toBe('asked')
    expect(orderFrom('gap', last)).toBe('gap')
  })

  it('by gap begins with the widest, and statements without both views end the list', () => {
    const gaps = inOrder(last, 'gap').map((one) =>
      isShown(one) && one.self !== null && one.median !== null
        ? Math.abs(gapOf(one.self, one.median))
        : -1,
    )
    expect(gaps[0]).toBeGreaterThan(0)
    expect(gaps).toEqual(gaps.toSorted((one, other) => other - one))
  })

  it('by change begins with clear falls, then clear rises', () => {
    const words = inOrder(last, 'change').map(({ change }) => change?.word)
    expect(words.slice(0, 2)).toEqual(['clear-fall', 'clear-rise'])
  })

  it('by priority begins with the most votes, and loses no statement', () => {
    const found = inOrder(last, 'priority')
    expect(['RES-02', 'TRU-04']).toContain(found[0]?.code)
    expect(found.map(({ code }) => code).sort()).toEqual(
      last.indicators.map(({ code }) => code).sort(),
    )
  })

  it('of equals is the order they were asked in', () => {
    const rest = inOrder(last, 'gap').filter((one) => !isShown(one) || one.self === null)
    const asked = last.indicators.filter((one) => !isShown(one) || one.self === null)
    expect(rest).toEqual(asked)
  })
})
