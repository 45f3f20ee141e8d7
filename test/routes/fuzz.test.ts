import { expect, it } from 'vitest'
import { fuzz } from '../support/fuzz.ts'

it('1,000 requests of nonsense over all routes meet no fault', { timeout: 120_000 }, async () => {
  const { asked, faults, statuses } = await fuzz(1_000, 7)
  expect(faults).toEqual([])
  expect(asked).toBe(1_000)
  // A flood that is refused at the door tells nothing: it must have reached the pages behind it.
  for (const status of [200, 303, 404, 415, 422]) expect([...statuses.keys()]).toContain(status)
})
