import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Grade } from '../../../src/domain/grade.ts'
import { barsOf } from '../../../src/domain/method/bars.ts'
import { decomposition, mayDecompose } from '../../../src/domain/method/decomposition.ts'
import { isFragile, receivesHighGrades } from '../../../src/domain/method/high-grades.ts'
import { levelOf, meanOf, netGrade } from '../../../src/domain/method/level.ts'
import { median } from '../../../src/domain/method/median.ts'
import { organisationAnswer, ratersDiffer } from '../../../src/domain/method/organisation-grade.ts'
import {
  isLowResponse,
  manyCouldNotSay,
  nonResponseBounds,
  silentOn,
} from '../../../src/domain/method/response.ts'
import {
  samePartnerChange,
  shareFlips,
  verdictOf,
} from '../../../src/domain/method/same-partners.ts'
import { gapOf, signalOf } from '../../../src/domain/method/self-score.ts'
import { signTest } from '../../../src/domain/method/sign-test.ts'
import { wilsonRange } from '../../../src/domain/method/wilson.ts'

const twoThirds = [2, 3] as const
const halfGrades = fc.integer({ min: 2, max: 10 }).map((half) => half / 2)
const seeded = { seed: 2026 }
const percent = (share: number) => (share * 100).toFixed(1)

describe('those without a grade', () => {
  it('are told back from the bounds, whatever the counts', () => {
    for (let n = 1; n <= 40; n += 1)
      for (let silent = 0; silent <= 40; silent += 1)
        for (const high of [0, Math.floor(n / 2), n])
          expect(silentOn({ n, bounds: nonResponseBounds({ high, n, silent }) })).toBe(silent)
  })
})

describe('one organisation, one voice', () => {
  it('lets one organisation with four respondents count once', () => {
    const organisations: Grade[][] = [[5, 5, 5, 5], [2], [3]]
    const pooled = organisations.flat().filter((grade) => grade >= 4)
    const voices = organisations.map(organisationAnswer)
    expect([pooled.length, organisations.flat().length]).toEqual([4, 6])
    expect(voices).toEqual([5, 2, 3])
    expect(voices.filter((grade) => typeof grade === 'number' && grade >= 4)).toHaveLength(1)
  })

  it('takes the midpoint of two colleagues, and only grades', () => {
    expect(organisationAnswer([5, 5, 4])).toBe(5)
    expect(organisationAnswer([3, 4])).toBe(3.5)
    expect(organisationAnswer([4, 'dk'])).toBe(4)
    expect(organisationAnswer(['na', undefined, 2])).toBe(2)
  })

  it('says why an organisation has no grade', () => {
    expect(organisationAnswer(['na', 'dk'])).toBe('dk')
    expect(organisationAnswer(['na', undefined])).toBe('na')
    expect(organisationAnswer([undefined])).toBe('blank')
    expect(organisationAnswer([])).toBe('blank')
  })

  it('notices colleagues who see a statement two steps apart', () => {
    expect(ratersDiffer([5, 3, 'dk'])).toBe(true)
    expect(ratersDiffer([4, 3])).toBe(false)
    expect(ratersDiffer(['dk'])).toBe(false)
  })

  it('has no median of nothing and changes no list', () => {
    const values = [3, 1, 2]
    expect([median([]), median([4]), median(values), median([4, 3.5])]).toEqual([
      undefined,
      4,
      2,
      3.75,
    ])
    expect(values).toEqual([3, 1, 2])
  })
})

describe('the indicative range', () => {
  it.each([
    [0, 5, '0.0', '43.4'],
    [3, 5, '23.1', '88.2'],
    [5, 5, '56.6', '100.0'],
    [5, 11, '21.3', '72.0'],
    [8, 11, '43.4', '90.3'],
    [9, 12, '46.8', '91.1'],
    [12, 12, '75.8', '100.0'],
    [14, 20, '48.1', '85.5'],
    [30, 40, '59.8', '85.8'],
  ])('of %i of %i reaches from %s to %s percent', (high, n, lower, upper) => {
    expect(wilsonRange(high, n).map(percent)).toEqual([lower, upper])
  })

  it('has exact ends where nobody or everybody gives high grades', () => {
    const zz = 1.959964 ** 2
    expect(wilsonRange(0, 7)).toEqual([0, zz / (7 + zz)])
    expect(wilsonRange(7, 7)).toEqual([7 / (7 + zz), 1])
  })

  it('solves the equation it is defined by, whatever the share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        (high, more) => {
          const n = high + more
          for (const end of wilsonRange(high, n)) {
            const distance = Math.abs(high / n - end) / Math.sqrt((end * (1 - end)) / n)
            expect(distance).toBeCloseTo(1.959964, 6)
          }
        },
      ),
      seeded,
    )
  })
})

describe('bars', () => {
  it('round half grades down, so that the last two are the high grades', () => {
    expect(barsOf([1, 2, 2.5, 3, 3, 3, 3.5, 4, 4.5, 5, 5])).toEqual([1, 2, 4, 2, 2])
  })

  it('are three from five to nine organisations', () => {
    expect(barsOf([2, 3.5, 4, 5, 5])).toEqual([1, 1, 3])
    expect(barsOf([1, 2, 3, 4, 5, 5, 5, 5, 5])).toEqual([2, 1, 6])
    expect(barsOf([1, 2, 3, 4, 5, 5, 5, 5, 5, 5])).toHaveLength(5)
  })

  it('are three where none or all of the grades are high', () => {
    expect(barsOf(Array(12).fill(5))).toEqual([0, 0, 12])
    expect(barsOf([1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3.5])).toEqual([2, 9, 0])
  })

  it('may hold more low bars than low grades: two and a half is not low', () => {
    const level = levelOf([2, 2.5, 3, 4, 5], twoThirds)
    expect([level?.low, level?.bars[0]]).toEqual([1, 2])
  })

  it('always add up, and their last to the high grades', () => {
    fc.assert(
      fc.property(fc.array(halfGrades, { minLength: 1, maxLength: 40 }), (grades) => {
        const bars = barsOf(grades)
        const high = grades.filter((grade) => grade >= 4).length
        expect(bars.reduce((sum, bar) => sum + bar, 0)).toBe(grades.length)
        expect(bars.length === 5 ? bars[3] + bars[4] : bars[2]).toBe(high)
      }),
      seeded,
    )
  })
})

describe('the level of a statement', () => {
  it('has a mean only where five bars are shown', () => {
    const nine: Grade[] = [1, 2, 3, 4, 5, 5, 5, 5, 5]
    expect(levelOf(nine, twoThirds)?.mean).toBeNull()
    expect(levelOf([...nine, 5], twoThirds)?.mean).toBe(4)
  })

  it('has neither figures nor a median where nobody graded', () => {
    expect(levelOf([], twoThirds)).toBeUndefined()
  })

  it('nets low grades off the high ones', () => {
    expect(netGrade({ n: 11, high: 8, low: 1 })).toBe(7 / 11)
    expect(meanOf([3, 4])).toBe(3.5)
  })
})

describe('high grades', () => {
  it('are received from two thirds on', () => {
    expect(receivesHighGrades(8, 12, twoThirds)).toBe(true)
    expect(receivesHighGrades(7, 11, twoThirds)).toBe(false)
    expect(receivesHighGrades(3, 4, [3, 4])).toBe(true)
  })

  it.each([
    [8, 11, true],
    [7, 11, true],
    [9, 12, false],
    [5, 11, false],
    [8, 12, true],
    [5, 5, false],
  ])('of %i of %i hang on one partner: %s', (high, n, fragile) => {
    expect(isFragile(high, n, twoThirds)).toBe(fragile)
  })
})

describe('response', () => {
  it('is low below one half', () => {
    expect([isLowResponse(5, 11), isLowResponse(6, 12), isLowResponse(0, 0)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('bounds the share by what the silent might have said', () => {
    expect(nonResponseBounds({ high: 5, n: 11, silent: 1 }).map(percent)).toEqual(['41.7', '50.0'])
    expect(nonResponseBounds({ high: 8, n: 11, silent: 1 }).map(percent)).toEqual(['66.7', '75.0'])
    expect(nonResponseBounds({ high: 8, n: 11, silent: 0 })).toEqual([8 / 11, 8 / 11])
  })

  it('says that many could not say above three in ten', () => {
    expect(manyCouldNotSay({ n: 7, dontKnow: 3 })).toBe(false)
    expect(manyCouldNotSay({ n: 6, dontKnow: 3 })).toBe(true)
  })
})

describe('the sign test', () => {
  it.each([
    [3, 0, 0.25, 'no-clear-change'],
    [4, 0, 0.125, 'possible-rise'],
    [5, 0, 0.0625, 'possible-rise'],
    [6, 0, 0.03125, 'clear-rise'],
    [5, 1, 0.21875, 'no-clear-change'],
    [6, 1, 0.125, 'possible-rise'],
    [7, 1, 0.0703125, 'possible-rise'],
    [8, 1, 0.0390625, 'clear-rise'],
    [7, 2, 0.1796875, 'possible-rise'],
    [8, 2, 0.109375, 'possible-rise'],
    [9, 2, 0.0654296875, 'possible-rise'],
  ])('of %i up and %i down gives p %f: %s', (up, down, p, word) => {
    expect(signTest(up, down)).toBe(p)
    expect(verdictOf(up, down)).toBe(word)
  })

  it('reads a fall as it reads a rise', () => {
    expect(verdictOf(0, 6)).toBe('clear-fall')
    expect(verdictOf(1, 6)).toBe('possible-fall')
    expect(verdictOf(4, 4)).toBe('no-clear-change')
    expect(verdictOf(0, 0)).toBe('no-clear-change')
  })

  it('agrees with counting every way the changers could have gone', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (up, down) => {
        const n = up + down
        const least = Math.min(up, down)
        let ways = 0
        for (let way = 0; way < 2 ** n; way += 1) {
          const ups = way.toString(2).replaceAll('0', '').length
          if (ups <= least) ways += 1
        }
        expect(signTest(up, down)).toBe(Math.min(1, (2 * ways) / 2 ** n))
      }),
      { seed: 2026, numRuns: 40 },
    )
  })

  it('needs six changers for a clear word', () => {
    for (const changers of [0, 1, 2, 3, 4, 5]) expect(verdictOf(changers, 0)).not.toBe('clear-rise')
  })

  it('holds for thousands of partners', () => {
    expect(signTest(1500, 1500)).toBe(1)
    expect(signTest(3000, 0)).toBeCloseTo(0, 12)
    expect(signTest(1050, 1000)).toBeCloseTo(0.279, 2)
  })
})

describe('change of the same partners', () => {
  it('counts crossings of grade four by the same test', () => {
    const gains = [1, 2, 3].map(() => ({ before: 3, now: 4 }))
    const flips = [...gains, { before: 4, now: 3.5 }, { before: 4, now: 5 }]
    expect(shareFlips(flips)).toEqual({ gained: 3, lost: 1, p: 0.625 })
    expect(samePartnerChange(flips)).toMatchObject({ up: 4, same: 0, down: 1, p: 0.375 })
  })

  it('is divided exactly into the same partners and who came and went', () => {
    const parts = decomposition(
      { before: { high: 5, n: 11 }, now: { high: 8, n: 11 } },
      { before: { high: 4, n: 9 }, now: { high: 6, n: 9 } },
    )
    expect(parts.overall).toBeCloseTo(3 / 11, 15)
    expect(parts.samePartners).toBeCloseTo(2 / 9, 15)
    expect(parts.composition).toBeCloseTo(5 / 99, 15)
  })

  it('is published with figures only if nobody or enough partners left and joined', () => {
    const set = (count: number, shared = 0) => ({ count, shared })
    expect(mayDecompose(set(0), set(5), 5)).toBe(true)
    expect(mayDecompose(set(2), set(2), 5)).toBe(false)
    expect(mayDecompose(set(0), set(4), 5)).toBe(false)
    expect(mayDecompose(set(6, 2), set(0), 5)).toBe(false)
  })
})

describe('the self-score of the office', () => {
  it('is a blind spot where fewer than half of the partners agree', () => {
    expect(signalOf(4, { n: 11, high: 5, highGrades: false })).toBe('blind-spot')
    expect(signalOf(4, { n: 10, high: 5, highGrades: false })).toBeNull()
  })

  it('hides a strength where partners see more than the office', () => {
    expect(signalOf(3, { n: 12, high: 8, highGrades: true })).toBe('hidden-strength')
    expect(signalOf(4, { n: 12, high: 8, highGrades: true })).toBeNull()
    expect(signalOf(null, { n: 12, high: 8, highGrades: true })).toBeNull()
    expect(gapOf(4, 2.5)).toBe(1.5)
  })
})
