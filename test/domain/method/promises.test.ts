import { describe, expect, it } from 'vitest'
import { actionStatuses } from '../../../src/domain/action.ts'
import type { ReviewAnswer } from '../../../src/domain/action-review.ts'
import {
  planCounts,
  type ReviewingOrganisation,
  reviewCell,
  reviewVoice,
} from '../../../src/domain/method/promises.ts'

/** One organisation with one respondent for each answer. */
const organisations = (...answers: readonly (ReviewAnswer | undefined)[]) =>
  answers.map((one): ReviewingOrganisation => ({ sharesGrades: false, said: [one] }))

const times = (count: number, answer: ReviewAnswer) => Array.from({ length: count }, () => answer)

describe('an organisation has one voice on an action', () => {
  it.each<[readonly (ReviewAnswer | undefined)[], string | undefined]>([
    [['done'], 'done'],
    [['done', 'done', 'not-done'], 'done'],
    [['done', 'partly'], 'partly'],
    [['partly', 'not-done'], 'not-done'],
    [['done', 'not-done'], 'partly'],
    [['done', 'dk', 'na', undefined], 'done'],
    [['dropped'], 'dropped'],
    [['dropped', 'dropped', 'done'], 'dropped'],
    [['dropped', 'done'], 'done'],
    [['dk', 'na'], undefined],
    [[], undefined],
  ])('%j says %s', (answers, voice) => {
    expect(reviewVoice(answers)).toBe(voice)
  })
})

describe('an action is confirmed by partners', () => {
  it('when at least half of the organisations that know say “done”', () => {
    const half = organisations(...times(4, 'done'), ...times(3, 'partly'), 'not-done')
    expect(reviewCell(half, 5)).toEqual({
      state: 'shown',
      n: 8,
      done: 4,
      partly: 3,
      notDone: 1,
      confirmed: true,
    })
    const less = organisations(...times(4, 'done'), ...times(5, 'partly'))
    expect(reviewCell(less, 5)).toMatchObject({ n: 9, confirmed: false })
  })

  it('who does not know or is not concerned is not counted, who knows it was dropped is', () => {
    const cell = reviewCell(
      organisations(
        ...times(5, 'done'),
        ...times(6, 'dropped'),
        ...times(9, 'dk'),
        'na',
        undefined,
      ),
      5,
    )
    expect(cell).toEqual({
      state: 'shown',
      n: 11,
      done: 5,
      partly: 0,
      notDone: 6,
      confirmed: false,
    })
  })

  it('T63 nothing is shown of fewer than k organisations that know', () => {
    const four = organisations(...times(4, 'done'), ...times(20, 'dk'))
    expect(reviewCell(four, 5)).toEqual({ state: 'hidden' })
    expect(reviewCell(organisations(...times(5, 'done')), 6)).toEqual({ state: 'hidden' })
    expect(reviewCell(organisations('dk'), 5)).toEqual({ state: 'none' })
  })

  it('organisations whose answers the office knows protect nobody', () => {
    const known = organisations(...times(7, 'done')).map((one, index) => ({
      ...one,
      sharesGrades: index < 3,
    }))
    expect(reviewCell(known, 5)).toEqual({ state: 'hidden' })
  })
})

it('every action of a plan is counted once', () => {
  expect(planCounts([...actionStatuses, 'done'])).toEqual({
    done: 2,
    partly: 1,
    notDone: 1,
    dropped: 1,
    open: 2,
  })
})
