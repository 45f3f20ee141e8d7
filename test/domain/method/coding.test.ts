import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { codebookAt } from '../../../src/domain/codebook-versions.ts'
import { readByBoth } from '../../../src/domain/double-reading.ts'
import {
  agreementOf,
  isTooLow,
  overall,
  talliesOf,
} from '../../../src/domain/method/coder-agreement.ts'
import { type ReachFacts, themeReach } from '../../../src/domain/method/theme-reach.ts'
import { isShown } from '../../../src/domain/results.ts'
import { type Valence, valences } from '../../../src/domain/segment.ts'
import { surveySchema } from '../../../src/domain/survey.ts'

const survey = surveySchema.parse(
  parse(readFileSync('surveys/appreciative-inquiry-5d.yaml', 'utf8')),
)
if (survey.kind !== 'appreciative_inquiry') throw new Error('this survey has a codebook')
const { themes } = survey.codebook
const book = codebookAt(themes, [])

describe('the agreement of two coders', () => {
  it('is 0.80 with kappa 0.597 in the worked example, so they code again', () => {
    const example = agreementOf({ both: 18, neither: 14, first: 5, second: 3 })
    expect(example.answers).toBe(40)
    expect(example.agreement).toBe(0.8)
    expect(example.kappa).toBeCloseTo(0.597, 3)
    expect(isTooLow(example)).toBe(true)
  })

  it('has no kappa where both always say the same one thing', () => {
    const all = { both: 12, neither: 0, first: 0, second: 0 }
    expect(agreementOf(all)).toEqual({ answers: 12, agreement: 1, kappa: null })
    expect(agreementOf({ ...all, both: 0, neither: 7 })).toMatchObject({ kappa: null })
    expect(isTooLow(agreementOf(all))).toBe(false)
    expect(agreementOf({ ...all, both: 0 })).toEqual({ answers: 0, agreement: null, kappa: null })
  })

  it('is 1 where they agree on both, 0 where chance would do as well, and negative below it', () => {
    expect(agreementOf({ both: 3, neither: 4, first: 0, second: 0 }).kappa).toBe(1)
    expect(agreementOf({ both: 0, neither: 0, first: 5, second: 0 }).kappa).toBe(0)
    expect(agreementOf({ both: 0, neither: 0, first: 5, second: 5 }).kappa).toBe(-1)
  })

  it('is counted theme by theme, yes or no in each answer, and over all themes that anybody saw', () => {
    const read = (first: string[], second: string[]) => ({
      first: new Set(first),
      second: new Set(second),
    })
    const tallies = talliesOf([
      read(['T-TRUST', 'T-FLEX'], ['T-TRUST']),
      read([], ['T-FLEX']),
      read(['T-TRUST'], ['T-TRUST']),
    ])
    expect(Object.fromEntries(tallies)).toEqual({
      'T-FLEX': { both: 0, first: 1, second: 1, neither: 1 },
      'T-TRUST': { both: 2, first: 0, second: 0, neither: 1 },
    })
    // 2 both, 2 neither, 1 and 1 alone, of 6: (6 * 4 - 18) / (36 - 18)
    expect(overall(tallies.values())).toEqual({ answers: 6, agreement: 4 / 6, kappa: 6 / 18 })
  })
})

describe('the answers both coders read', () => {
  const keys = (count: number) =>
    Array.from({ length: count }, (_, at) => `k${`${at * 7919}`.padStart(6, '0')}`)

  it('are all of fewer than thirty, and a fifth of more', () => {
    expect(readByBoth(keys(29))).toHaveLength(29)
    expect(readByBoth(keys(30))).toHaveLength(6)
    expect(readByBoth(keys(31))).toHaveLength(7)
    expect(readByBoth([])).toEqual([])
  })

  it('are the same in whatever order they are asked for', () => {
    expect(readByBoth(keys(40).toReversed())).toEqual(readByBoth(keys(40)))
  })
})

const organisations = (count: number, known = 0) =>
  Array.from({ length: count }, (_, at) => ({ id: `O${at}`, known: at < known }))
const marks = (theme: string, from: number, to: number, valence: Valence = 'strength') =>
  Array.from({ length: to - from }, (_, at) => ({ organisation: `O${from + at}`, theme, valence }))
const reachIn = (facts: ReachFacts, codebook = book) =>
  themeReach(codebook, facts).map((theme) => [
    theme.code,
    theme.valence,
    isShown(theme) ? `${theme.organisations} of ${theme.of}` : theme.state,
  ])
const noOther = [
  ['T-OTHER', 'wish', 'hidden'],
  ['T-OTHER', 'concern', 'hidden'],
]

describe('the reach of a theme', () => {
  it('counts organisations, never mentions', () => {
    const often = [...marks('T-TRUST', 0, 6), ...marks('T-TRUST', 0, 6), ...marks('T-TRUST', 0, 1)]
    expect(reachIn({ k: 5, organisations: organisations(11), marks: often })).toEqual([
      ['T-TRUST', 'strength', '6 of 11'],
      ['T-OTHER', 'strength', 'hidden'],
      ...noOther,
    ])
  })

  it('T63 tells nothing of a theme that reached 4, and not whether anybody spoke of it', () => {
    const four = reachIn({ k: 5, organisations: organisations(11), marks: marks('T-VOICE', 0, 4) })
    const none = reachIn({ k: 5, organisations: organisations(11), marks: [] })
    expect(four).toEqual([['T-OTHER', 'strength', 'hidden'], ...noOther])
    expect(four).toEqual(none)
  })

  it('puts together what reached too few', () => {
    const small = [
      ...marks('T-VOICE', 0, 4, 'wish'),
      ...marks('T-LONG', 3, 7, 'wish'),
      ...marks('T-OTHER', 7, 8, 'wish'),
    ]
    expect(reachIn({ k: 5, organisations: organisations(11), marks: small })).toEqual([
      ['T-OTHER', 'strength', 'hidden'],
      ['T-OTHER', 'wish', '8 of 11'],
      ['T-OTHER', 'concern', 'hidden'],
    ])
  })

  it('does not count organisations whose words the office knows by name towards the five', () => {
    const five = marks('T-TRUST', 0, 5)
    expect(reachIn({ k: 5, organisations: organisations(11, 1), marks: five })[0]).toEqual([
      'T-OTHER',
      'strength',
      'hidden',
    ])
    const six = marks('T-TRUST', 0, 6)
    expect(reachIn({ k: 5, organisations: organisations(11, 1), marks: six })[0]).toEqual([
      'T-TRUST',
      'strength',
      '6 of 11',
    ])
  })

  it('counts a merged theme under the one it went into, and a split one under the rest', () => {
    const change = { year: 2026, by: null, day: '2026-03-02' }
    const part = (code: string) => ({
      code,
      label: { en: code, fr: code },
      definition: { en: code, fr: code },
      commitment: null,
    })
    const changed = codebookAt(themes, [
      { ...change, version: 2, act: { kind: 'merged', code: 'T-FLEX', into: 'T-VOICE' } },
      {
        ...change,
        version: 3,
        act: { kind: 'split', code: 'T-MONEY', into: [part('T-PAY'), part('T-BUDGET')] },
      },
    ])
    const facts = {
      k: 5,
      organisations: organisations(9),
      marks: [
        ...marks('T-FLEX', 0, 4),
        ...marks('T-VOICE', 3, 6),
        ...marks('T-MONEY', 0, 7, 'concern'),
      ],
    }
    expect(reachIn(facts, changed)).toEqual([
      ['T-VOICE', 'strength', '6 of 9'],
      ['T-OTHER', 'strength', 'hidden'],
      ['T-OTHER', 'wish', 'hidden'],
      ['T-OTHER', 'concern', '7 of 9'],
    ])
  })

  it('T66 never tells of fewer than k, whoever wrote what', () => {
    const codes = book.themes.map(({ code }) => code)
    const mark = fc.record({
      organisation: fc.integer({ min: 0, max: 13 }).map((at) => `O${at}`),
      theme: fc.constantFrom(...codes),
      valence: fc.constantFrom(...valences),
    })
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 120 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 14 }),
        (some, count, known) => {
          const facts = { k: 5, organisations: organisations(count, known), marks: some }
          const shown = themeReach(book, facts).filter(isShown)
          for (const { organisations: reach, of } of shown) {
            expect(reach).toBeGreaterThanOrEqual(5)
            expect(reach).toBeLessThanOrEqual(of)
          }
          if (count - known < 5) expect(shown).toEqual([])
        },
      ),
      { seed: 11 },
    )
  })
})
