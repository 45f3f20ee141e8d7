import { describe, expect, it } from 'vitest'
import { codebookAt } from '../../src/domain/codebook-versions.ts'
import {
  agreementIn,
  answersFor,
  type CodingFacts,
  comparisonOf,
  isComparable,
  isComplete,
  progressOf,
} from '../../src/domain/coding.ts'
import type { Id, RoundId, StaffId, TextId } from '../../src/domain/ids.ts'

const id = <Kind extends string>(text: string) => text as Id<Kind>
const ada: StaffId = id('ada')
const ben: StaffId = id('ben')
const answers: readonly TextId[] = Array.from({ length: 30 }, (_, at) =>
  id<'text'>(`t${`${at}`.padStart(2, '0')}`),
)
const round: RoundId = id('round')
const book = codebookAt([], [])

const segment = (text: TextId, coder: StaffId, theme = 'T-TRUST') => ({
  id: id<'segment'>(`${text} ${coder} ${theme}`),
  round,
  text,
  start: 0,
  end: 4,
  valence: 'strength' as const,
  theme,
  codebookVersion: 1,
  coder,
  day: '2026-03-02',
})
const both = answers.slice(0, 6)
const by = (coder: StaffId, texts: readonly TextId[]) => texts.map((text) => ({ text, coder }))
const facts = (changes: Partial<CodingFacts>): CodingFacts => ({
  answers,
  segments: [],
  finished: [],
  ...changes,
})

describe('who codes which answer', () => {
  it('both read the first fifth, and what one has taken up the other does not meet', () => {
    const eighth = answers[8]
    if (!eighth) throw new Error('there are thirty answers')
    const coding = facts({
      segments: [segment(eighth, ada), segment(answers[0] ?? eighth, ada)],
      finished: by(ada, answers.slice(9, 11)),
    })
    expect(answersFor(ada, coding)).toEqual(answers)
    const left = answersFor(ben, coding)
    expect(left).toHaveLength(27)
    expect(left.slice(0, 6)).toEqual(both)
    expect(left).not.toContain(eighth)
  })
})

describe('how far the coding is', () => {
  it('can be compared once both have finished what both are to read', () => {
    const half = facts({ finished: [...by(ada, both), ...by(ben, both.slice(1))] })
    expect(isComparable(progressOf(half, [ada, ben]))).toBe(false)
    const all = facts({ finished: [...by(ada, both), ...by(ben, both)] })
    expect(isComparable(progressOf(all, [ada, ben]))).toBe(true)
    expect(isComparable(progressOf(all, [ada]))).toBe(false)
  })

  it('is complete when each answer was read by somebody, and too little agreement talked about', () => {
    const read = facts({
      finished: [...by(ada, answers), ...by(ben, both)],
      segments: both.map((text, at) => segment(text, at < 3 ? ada : ben)),
    })
    const progress = progressOf(read, [ada, ben])
    const comparison = comparisonOf(read, book, [ada, ben])
    expect(agreementIn(comparison)).toEqual({ answers: 6, agreement: 0, kappa: -1 })
    expect(isComplete(progress, comparison, false)).toBe(false)
    expect(isComplete(progress, comparison, true)).toBe(true)
    const agreed = { answers: 6, themes: [] }
    expect(isComplete(progress, agreed, false)).toBe(true)
    const unread = progressOf({ ...read, finished: read.finished.slice(1) }, [ada, ben])
    expect(isComplete(unread, agreed, true)).toBe(false)
    expect(isComplete(progressOf(facts({ answers: [] }), [ada, ben]), agreed, true)).toBe(false)
  })

  it('compares only answers that both have finished', () => {
    const some = facts({
      finished: [...by(ada, both), ...by(ben, both.slice(0, 2))],
      segments: [...both.map((text) => segment(text, ada)), segment(both[0] ?? id('t'), ben)],
    })
    expect(comparisonOf(some, book, [ada, ben])).toEqual({
      answers: 2,
      themes: [{ code: 'T-TRUST', both: 1, first: 1, second: 0, neither: 0 }],
    })
  })
})
