import { expect, it } from 'vitest'
import { tellFigure } from '../support/fault-figures.ts'
import { fuzz } from '../support/fuzz.ts'

const requests = Number(process.env.FUZZ_REQUESTS ?? 2_000)

it('T31 a flood of nonsense over all routes crashes nothing and is never answered by 500', async () => {
  const { asked, faults, statuses } = await fuzz(requests, 20_261_122)
  const told = [...statuses].sort().map(([status, count]) => `${status}: ${count}`)
  tellFigure({
    threat: 'T31',
    what: 'fuzzed requests answered by 500 or not at all',
    figure: `${faults.length} of ${asked} (${told.join(', ')})`,
  })
  expect(faults.slice(0, 20)).toEqual([])
  expect(asked).toBe(requests)
})
