import { expect, test } from 'vitest'
import { longDay, longMoment } from '../../views/text/dates.ts'

test('the first of a month is « 1er » in French, no other day and in no other language', () => {
  expect(longDay('2026-07-01', 'fr')).toBe('1er juillet 2026')
  expect(longDay('2026-07-11', 'fr')).toBe('11 juillet 2026')
  expect(longDay('2026-07-01', 'en')).toBe('1 July 2026')
  expect(longMoment(Date.parse('2026-07-01T08:00Z'), 'UTC', 'fr')).toMatch(/^1er juillet 2026/)
})
