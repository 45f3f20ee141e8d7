import { describe, expect, it } from 'vitest'
import { workingDayAfter } from '../../src/domain/working-days.ts'

describe('working days', () => {
  it.each([
    ['a Monday', '2026-03-02', '2026-03-09'],
    ['a Wednesday', '2026-03-04', '2026-03-11'],
    ['a Friday', '2026-03-06', '2026-03-13'],
    ['a Saturday', '2026-03-07', '2026-03-13'],
    ['a Sunday', '2026-03-08', '2026-03-13'],
    ['the last Monday of a year', '2026-12-28', '2027-01-04'],
    ['the last of February in a leap year', '2028-02-29', '2028-03-07'],
  ])('the fifth after %s skips Saturdays and Sundays', (_, day, fifth) => {
    expect(workingDayAfter(day, 5)).toBe(fifth)
  })

  it('of any day the next is never a Saturday or Sunday, and five of them take five to seven days', () => {
    const start = Date.parse('2026-01-01T12:00Z')
    for (let offset = 0; offset < 400; offset += 1) {
      const day = new Date(start + offset * 86_400_000).toISOString().slice(0, 10)
      const fifth = new Date(`${workingDayAfter(day, 5)}T12:00Z`)
      expect([0, 6]).not.toContain(fifth.getUTCDay())
      const apart = (fifth.getTime() - Date.parse(`${day}T12:00Z`)) / 86_400_000
      expect(apart).toBeGreaterThanOrEqual(5)
      expect(apart).toBeLessThanOrEqual(7)
    }
  })
})
