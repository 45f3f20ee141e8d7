import { describe, expect, it } from 'vitest'
import { monthToTell } from '../../src/domain/partner-reminder.ts'

describe('the month a mail about partners belongs to', () => {
  it('begins with its first working day and is told for a week', () => {
    expect(monthToTell('2026-03-01')).toBeNull()
    expect(monthToTell('2026-03-02')).toBe('2026-03')
    expect(monthToTell('2026-03-08')).toBe('2026-03')
    expect(monthToTell('2026-03-09')).toBeNull()
    expect(monthToTell('2026-04-01')).toBe('2026-04')
    expect(monthToTell('2026-07-31')).toBeNull()
    expect(monthToTell('2026-08-02')).toBeNull()
    expect(monthToTell('2026-08-03')).toBe('2026-08')
  })
})
