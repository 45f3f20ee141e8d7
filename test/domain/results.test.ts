import { describe, expect, it } from 'vitest'
import type { Grade } from '../../src/domain/grade.ts'
import { computeResults } from '../../src/domain/method/compute-results.ts'
import { readResults } from '../../src/domain/results.ts'
import { partner, roundOf } from './method/voices-of-a-round.ts'

const grades: Grade[] = [5, 4, 4, 3, 4, 5]
const results = computeResults(
  roundOf({
    organisations: grades.map((grade, index) => partner(`O${index}`, { 'RES-01': grade })),
  }),
)
const [indicator] = results.indicators
const { code, revision, instrument, section, facet, headline, text } = indicator ?? {}
const asked = { code, revision, instrument, section, facet, headline, text }
const withIndicator = (cell: object) => ({ ...results, indicators: [cell] })

describe('a results document', () => {
  it('is read back as it was written', () => {
    expect(readResults(JSON.parse(JSON.stringify(results)))).toEqual({
      success: true,
      data: results,
    })
  })

  it('has a hidden cell without any place for a figure', () => {
    const hidden = { ...asked, state: 'hidden', why: 'few', change: null }
    expect(readResults(withIndicator(hidden)).success).toBe(true)
    for (const figure of ['n', 'high', 'share', 'median', 'dontKnow', 'priorities', 'self'])
      expect(readResults(withIndicator({ ...hidden, [figure]: 1 })).success).toBe(false)
  })

  it('has no verdict on a cell that is hidden or that nobody graded', () => {
    const change = { since: 2024, word: 'clear-rise' }
    for (const state of [{ state: 'none' }, { state: 'hidden', why: 'few' }])
      expect(readResults(withIndicator({ ...asked, ...state, change })).success).toBe(false)
  })

  it('is refused where a shown cell holds fewer than k organisations', () => {
    expect(readResults({ ...results, round: { ...results.round, k: 7 } }).success).toBe(false)
    expect(readResults(withIndicator({ ...indicator, n: 4 })).success).toBe(false)
  })

  it('T63 is refused where a theme is named that fewer than k organisations spoke of', () => {
    const theme = { code: 'T-TRUST', label: { en: 'Trust' }, valence: 'wish', state: 'shown' }
    const withReach = (organisations: number) =>
      readResults({ ...results, themes: [{ ...theme, organisations, of: 12 }] }).success
    expect([withReach(5), withReach(4)]).toEqual([true, false])
  })

  it('is refused with another format, another version or a key nobody knows', () => {
    for (const strange of [{ format: 'other' }, { formatVersion: 2 }, { respondents: [] }])
      expect(readResults({ ...results, ...strange }).success).toBe(false)
  })

  it('is refused where a code stands twice', () => {
    expect(readResults({ ...results, indicators: [indicator, indicator] }).success).toBe(false)
  })

  it('is refused where a hidden group carries a shown cell', () => {
    const group = { id: 'CSO', label: null, state: 'hidden' }
    const cell = { code, revision, state: 'hidden', why: 'few' }
    expect(readResults({ ...results, groups: [{ ...group, indicators: [cell] }] }).success).toBe(
      true,
    )
    const shown = { ...group, state: 'shown', indicators: [cell] }
    expect(readResults({ ...results, groups: [shown] }).success).toBe(false)
  })

  it('may have no median where only three classes are known, and says where it came from', () => {
    const sums = { ...withIndicator({ ...indicator, median: null, mean: null }) }
    const imported = (how: string) => ({ ...sums, round: { ...results.round, imported: how } })
    expect(readResults(imported('sums')).success).toBe(true)
    expect(readResults(imported('hearsay')).success).toBe(false)
  })

  it('never has figures of change beside a word that carries none', () => {
    const figures = { up: 1, same: 1, down: 1, p: 1 }
    const change = { since: 2024, word: 'too-few', ...figures }
    expect(readResults(withIndicator({ ...indicator, change })).success).toBe(false)
    const verdict = { since: 2024, word: 'no-clear-change', ...figures }
    expect(readResults(withIndicator({ ...indicator, change: verdict })).success).toBe(true)
  })
})
