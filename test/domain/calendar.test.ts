import { describe, expect, it } from 'vitest'
import { dayAt, instantOf, localMomentAt, parseLocalMoment } from '../../src/domain/calendar.ts'

const utc = (text: string) => Date.parse(`${text}Z`)

describe('the office’s clock', () => {
  it('makes one instant of a moment in its zone', () => {
    expect(instantOf('2026-12-15T18:00', 'Africa/Bujumbura')).toBe(utc('2026-12-15T16:00'))
  })

  it('T44 moves a moment in the gap of spring on by the gap', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Brussels')).toBe(utc('2026-03-29T01:30'))
    expect(localMomentAt(utc('2026-03-29T01:30'), 'Europe/Brussels')).toBe('2026-03-29T03:30')
  })

  it('T44 takes the first of the two in the overlap of autumn', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Brussels')).toBe(utc('2026-10-25T00:30'))
  })

  it('knows the day at the office, not at the server', () => {
    expect(dayAt(utc('2026-12-31T22:30'), 'Africa/Bujumbura')).toBe('2027-01-01')
  })

  it.each(['2026-02-30', '2026-13-01', '26-01-01', 'tomorrow', ''])(
    'takes %j for no day',
    (text) => {
      expect(parseLocalMoment(text, '18:00')).toBeUndefined()
    },
  )
})
