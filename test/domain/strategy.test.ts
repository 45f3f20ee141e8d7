import { describe, expect, it } from 'vitest'
import { hasEnded, isEnding } from '../../src/domain/strategy.ts'
import { draftStrategy } from '../../src/domain/strategy-draft.ts'

describe('a strategy', () => {
  it('B3 is to be revised in its last six months', () => {
    const { ends } = draftStrategy('2013-08-01')
    expect(ends).toBe('2018-06-30')
    const days = ['2017-12-29', '2017-12-30', '2018-06-30', '2018-07-01']
    expect(days.map((day) => isEnding({ ends }, day))).toEqual([false, true, true, false])
    expect(days.map((day) => hasEnded({ ends }, day))).toEqual([false, false, false, true])
  })

  it('begins as a draft of five years with five directions in both languages', () => {
    const { starts, ends, directions } = draftStrategy('2026-03-02')
    expect([starts, ends]).toEqual(['2025-07-01', '2030-06-30'])
    expect(directions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    for (const { title, text } of directions)
      for (const words of [title.en, title.fr, text.en, text.fr]) expect(words).not.toBe('')
  })
})
