import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../../src/domain/capacity/assessment.ts'
import { pairsOfYear } from '../../../src/domain/capacity/year.ts'
import { emptyDraft } from '../../../src/domain/draft.ts'
import type { Id } from '../../../src/domain/ids.ts'

// Ids are branded by parsers; the rules here only compare them.
const id = <Kind extends string>(text: string) => text as Id<Kind>

function made(partner: string, sentOn: string, withdrawnOn?: string): Assessment {
  const common = {
    id: id<'capacity-assessment'>(`${partner} ${sentOn}`),
    partner: id<'partner'>(partner),
    instrument: id<'capacity-instrument'>('1'),
    way: 'link' as const,
    contact: null,
    linkVersion: 1,
    startedBy: null,
    begunOn: sentOn,
    turn: 1,
  }
  const year = Number(sentOn.slice(0, 4))
  return withdrawnOn === undefined
    ? { ...common, state: 'sent', draft: emptyDraft, answers: {}, sentOn, year }
    : { ...common, state: 'withdrawn', sentOn, year, withdrawnOn }
}

const over = { year: 2026, completedOn: null }
const pairsOn = (today: string, all: readonly Assessment[]) => pairsOfYear(over, all, today)

describe('the figures of a year', () => {
  const both = [made('one', '2025-02-01'), made('one', '2026-02-01')]

  it('there are none before the year is over, or is said to be complete', () => {
    expect(pairsOn('2026-12-31', both)).toEqual({ state: 'under-way' })
    expect(pairsOn('2027-01-01', both)).toMatchObject({ state: 'made' })
    const complete = { year: 2026, completedOn: '2026-06-30' }
    expect(pairsOfYear(complete, both, '2026-06-30')).toMatchObject({ state: 'made' })
  })

  it('stand on the last assessment of the year and the last one before it, each partner once', () => {
    const all = [
      ...both,
      made('one', '2023-05-01'),
      made('one', '2026-03-01'),
      made('two', '2026-03-01'),
      made('three', '2025-03-01'),
    ]
    const found = pairsOn('2027-01-01', all)
    const shown = found.state === 'made' ? found.pairs : []
    expect(shown.map(({ before, now }) => [before.sentOn, now.sentOn])).toEqual([
      ['2025-02-01', '2026-03-01'],
    ])
  })

  it('what was withdrawn before is as if it had never been; what is withdrawn later takes them along', () => {
    const others = [made('two', '2025-02-01'), made('two', '2026-02-01')]
    const early = [made('one', '2025-02-01'), made('one', '2026-02-01', '2026-05-01'), ...others]
    expect(pairsOn('2027-01-01', early)).toMatchObject({ state: 'made', pairs: { length: 1 } })
    const late = [made('one', '2025-02-01', '2027-05-01'), made('one', '2026-02-01'), ...others]
    expect(pairsOn('2027-06-01', late)).toEqual({ state: 'withdrawn' })
  })
})
