import { describe, expect, it } from 'vitest'
import { inquiryConsent, maySayWords } from '../../src/domain/inquiry-consent.ts'
import { readSupport } from '../../src/domain/proposition.ts'
import { type Results, resultsSchema } from '../../src/domain/results.ts'
import { mayBeChosen, readChoice, readStory } from '../../src/domain/story.ts'
import { strengthsOf } from '../../src/domain/strengths.ts'
import { byTheme, grantedIn, outcomeOf, readWish } from '../../src/domain/wish.ts'
import { fourRounds } from '../support/four-rounds.ts'

const planned = (fromRef: string, status: Parameters<typeof outcomeOf>[2][number]['status']) => ({
  fromKind: 'wish' as const,
  fromRef,
  status,
})

describe('the consent of a story', () => {
  it('is only in a summary where nobody answered or the answer is unknown', () => {
    expect([inquiryConsent(null), inquiryConsent('quote')]).toEqual(['summary', 'summary'])
    expect(['named', 'unnamed', 'summary', 'none', null].map(maySayWords)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('what became of a wish', () => {
  const impossible = { theme: null, answer: 'not-possible', reason: 'The law forbids it.' } as const

  it('is open until somebody answers, and not possible only with a reason', () => {
    expect(outcomeOf('w1', undefined, [])).toEqual({ kind: 'open' })
    expect(outcomeOf('w1', impossible, [])).toEqual({
      kind: 'not-possible',
      reason: 'The law forbids it.',
    })
    const typed = { theme: '', answer: 'not-possible', reason: ' ' }
    expect(readWish(typed, [])).toEqual({
      kind: 'faulty',
      faults: [{ field: 'reason', kind: 'missing' }],
    })
    expect(readWish({ ...typed, answer: 'open', theme: 'T-X' }, ['T-TRUST'])).toEqual({
      kind: 'faulty',
      faults: [{ field: 'theme', kind: 'not-an-option' }],
    })
  })

  it('is what the plan makes of it, whatever was answered before', () => {
    expect(outcomeOf('w1', impossible, [planned('w1', 'under-way')])).toEqual({
      kind: 'in-plan',
      status: 'under-way',
    })
    expect(outcomeOf('w1', undefined, [planned('w2', 'done')])).toEqual({ kind: 'open' })
    const strength = { ...planned('w1', 'done'), fromKind: 'strength' as const }
    expect(outcomeOf('w1', undefined, [strength])).toEqual({ kind: 'open' })
  })

  it('is open again when both sides drop what was planned', () => {
    expect(outcomeOf('w1', undefined, [planned('w1', 'dropped')])).toEqual({ kind: 'open' })
  })

  it('is done only when everything planned for it is', () => {
    const status = (...statuses: Parameters<typeof planned>[1][]) =>
      outcomeOf(
        'w1',
        undefined,
        statuses.map((one) => planned('w1', one)),
      )
    expect(status('done', 'done')).toMatchObject({ status: 'done' })
    expect(status('done', 'planned')).toMatchObject({ status: 'partly' })
    expect(status('under-way', 'planned')).toMatchObject({ status: 'under-way' })
    expect(status('not-done', 'planned')).toMatchObject({ status: 'planned' })
    expect(status('done', 'dropped')).toMatchObject({ status: 'done' })
  })

  it('counts wishes, not actions: two of three in the plan are granted', () => {
    const actions = [
      planned('w1', 'done'),
      planned('w1', 'done'),
      planned('w2', 'done'),
      planned('w3', 'partly'),
      planned('w4', 'dropped'),
      { fromKind: 'indicator' as const, fromRef: 'RES-01', status: 'done' as const },
    ]
    expect(grantedIn(actions)).toEqual({ inPlan: 3, granted: 2 })
    expect(grantedIn([])).toEqual({ inPlan: 0, granted: 0 })
  })

  it('stands by theme, the most wished for first, then by rank', () => {
    const wishes = [
      { theme: null, rank: 1 },
      { theme: null, rank: 2 },
      { theme: null, rank: 3 },
      { theme: 'T-MONEY', rank: 2 },
      { theme: 'T-VOICE', rank: 3 },
      { theme: 'T-VOICE', rank: 1 },
    ]
    expect(byTheme(wishes)).toEqual([
      {
        theme: 'T-VOICE',
        wishes: [
          { theme: 'T-VOICE', rank: 1 },
          { theme: 'T-VOICE', rank: 3 },
        ],
      },
      { theme: 'T-MONEY', wishes: [{ theme: 'T-MONEY', rank: 2 }] },
      { theme: null, wishes: wishes.slice(0, 3) },
    ])
  })
})

describe('a story', () => {
  const story = { checkedOn: '2026-04-01' } as const

  it('may become the story of the year once it is checked and its partner let it be shared', () => {
    const told = { question: 'DIS-01', consent: 'unnamed', story } as const
    expect(mayBeChosen(told)).toBe(true)
    expect(mayBeChosen({ ...told, story: undefined })).toBe(false)
    expect(mayBeChosen({ ...told, story: { checkedOn: null } })).toBe(false)
    expect(mayBeChosen({ ...told, consent: 'summary' })).toBe(false)
    expect(mayBeChosen({ ...told, question: 'DIS-02' })).toBe(false)
  })

  it('has a theme of the codebook, and places that are not too long', () => {
    const typed = { theme: 'T-NONE', place: 'x'.repeat(121), group: '', checked: '' }
    expect(readStory(typed, ['T-TRUST'])).toEqual({
      kind: 'faulty',
      faults: [
        { field: 'theme', kind: 'not-an-option' },
        { field: 'place', kind: 'too-long' },
      ],
    })
    expect(
      readStory({ theme: 'T-TRUST', place: ' Ngozi ', group: '', checked: 'yes' }, ['T-TRUST']),
    ).toEqual({
      kind: 'story',
      facts: { theme: 'T-TRUST', place: 'Ngozi', group: '', indicators: [] },
      checked: true,
    })
  })

  it('names the statements it speaks to, in their order and none that were not asked', () => {
    const typed = { theme: '', place: '', group: '', checked: '', indicators: 'VAL-04 RES-01 X' }
    expect(readStory(typed, [], ['RES-01', 'RES-02', 'VAL-04'])).toMatchObject({
      facts: { indicators: ['RES-01', 'VAL-04'] },
    })
  })

  it('is chosen by somebody, for a reason', () => {
    expect(readChoice({ story: '', chosenBy: '', reason: '' })).toMatchObject({
      faults: [{ field: 'story' }, { field: 'chosenBy' }, { field: 'reason' }],
    })
  })
})

describe('strengths', () => {
  const theme = (code: string, state: 'shown' | 'hidden', valence = 'strength' as const) => {
    const named = { code, label: { en: code }, valence }
    return state === 'shown' ? { ...named, state, organisations: 6, of: 12 } : { ...named, state }
  }
  const lastYear = (...themes: Results['themes']) => {
    const [first] = fourRounds()
    if (!first) throw new Error('there are rounds')
    return { round: { ...first.round, year: 2025 }, themes }
  }

  it('persist where both rounds show them, and are new where only this one does', () => {
    const now = [theme('T-TRUST', 'shown'), theme('T-VOICE', 'shown'), theme('T-LONG', 'hidden')]
    expect(strengthsOf(now, lastYear(theme('T-TRUST', 'shown'), theme('T-LONG', 'shown')))).toEqual(
      {
        since: 2025,
        persisting: ['T-TRUST'],
        new: ['T-VOICE'],
      },
    )
  })

  it('are neither where the round before named them without figures', () => {
    const found = strengthsOf([theme('T-TRUST', 'shown')], lastYear(theme('T-TRUST', 'hidden')))
    expect(found).toEqual({ since: 2025, persisting: [], new: [] })
  })

  it('persist through a merge: two themes of last year are one today', () => {
    const today = (code: string) => (code === 'T-HONEST' ? 'T-TRUST' : code)
    const found = strengthsOf(
      [theme('T-TRUST', 'shown')],
      lastYear(theme('T-HONEST', 'shown')),
      today,
    )
    expect(found).toEqual({ since: 2025, persisting: ['T-TRUST'], new: [] })
  })

  it('are no rest of themes that few spoke of', () => {
    const rest = theme('T-OTHER', 'shown')
    expect(strengthsOf([rest], lastYear(rest))).toMatchObject({ persisting: [], new: [] })
    expect(strengthsOf([rest], lastYear(theme('T-TRUST', 'shown')))).toMatchObject({ new: [] })
  })

  it('have nothing to be compared with in the first round', () => {
    expect(strengthsOf([theme('T-TRUST', 'shown')], undefined)).toEqual({
      since: null,
      persisting: [],
      new: [],
    })
  })
})

it('support at the event is a count, or not counted yet', () => {
  expect(['17', '0', '', '-1', '1e3', '12345'].map(readSupport)).toEqual([
    17,
    0,
    null,
    undefined,
    undefined,
    undefined,
  ])
})

describe('the results document', () => {
  const [results] = fourRounds()
  const story = {
    id: 's1',
    question: 'DIS-01',
    text: 'They came on foot.',
    language: 'en',
    theme: null,
    place: null,
    group: null,
    organisation: null,
    checked: true,
  }

  it('of before, without stories and wishes, stays valid', () => {
    expect(resultsSchema.safeParse(results).success).toBe(true)
  })

  it('takes stories, wishes and counts, and no key it does not know', () => {
    const told = { stories: [story], wishesBefore: { since: 2025, inPlan: 3, granted: 2 } }
    expect(resultsSchema.safeParse({ ...results, ...told }).success).toBe(true)
    const author = { ...story, partner: 'Partner A' }
    expect(resultsSchema.safeParse({ ...results, stories: [author] }).success).toBe(false)
    const impossible = { since: 2025, inPlan: 1, granted: 2 }
    expect(resultsSchema.safeParse({ ...results, wishesBefore: impossible }).success).toBe(false)
  })
})
