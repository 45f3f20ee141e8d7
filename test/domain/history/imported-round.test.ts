import { describe, expect, it } from 'vitest'
import { yearRefusals } from '../../../src/domain/imported-round.ts'

describe('a year from a spreadsheet', () => {
  const rounds = [
    { year: 2023, state: 'cancelled' },
    { year: 2024, state: 'closed' },
    { year: 2025, state: 'draft' },
  ] as const

  it('is one before our first round, that stands only once', () => {
    const years = [2021, 2022, 2023, 2024, 2026]
    expect(yearRefusals(years, rounds, [{ year: 2021 }], 2026)).toEqual([
      { year: 2021, kind: 'imported' },
      { year: 2024, kind: 'taken' },
      { year: 2026, kind: 'not-before-us' },
    ])
  })

  it('is not to come, where there is no round of ours yet', () => {
    expect(yearRefusals([2025, 2026], [], [], 2025)).toEqual([{ year: 2026, kind: 'to-come' }])
  })
})
