import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addResults } from '../../db/store/results.ts'
import { type Role, roles } from '../../src/domain/access.ts'
import { readableResults } from '../../src/flows/read-results.ts'
import { fourRounds } from '../support/four-rounds.ts'
import { officeWorld } from '../support/office.ts'
import { keepOpenRound, keepResults, moveTo } from '../support/rounds-with-results.ts'

const documents = fourRounds()

/** 2022 is published, 2023 shared, 2024 closed, and 2025 still open although a document of it is on file. */
async function roundsOfEveryState() {
  const world = await officeWorld()
  const [first, second, third, fourth] = documents
  if (!first || !second || !third || !fourth) throw new Error('no rounds')
  moveTo(world, await keepResults(world, first), 'published')
  moveTo(world, await keepResults(world, second), 'shared')
  await keepResults(world, third)
  const open = await keepOpenRound(world, 2025)
  await atomically(world.db, (tx) => [addResults(tx, open, fourth)])
  return world
}

const readers: readonly [years: readonly number[], who: readonly Role[]][] = [
  [
    [2022, 2023, 2024],
    ['coordinator', 'reviewer'],
  ],
  [
    [2022, 2023],
    ['direction', 'finance', 'security', 'focal-point'],
  ],
  [[2022], ['observer']],
  [[], ['person-of-trust']],
]

describe('the results a person may read', () => {
  it.each(readers)('T15 are those of %j for %j', async (years, who) => {
    const { deps } = await roundsOfEveryState()
    for (const role of who) {
      const found = await readableResults(deps, role)
      expect([role, found.map(({ round }) => round.year)]).toEqual([role, years])
    }
  })

  it('are settled for every role', () => {
    expect(readers.flatMap(([, who]) => who).sort()).toEqual([...roles].sort())
  })

  it('T15 make the trends, their export and the home page, and no other year is in any of them', async () => {
    const world = await roundsOfEveryState()
    const observer = await world.signedIn('observer')
    for (const path of ['/trends', '/trends.csv', '/']) {
      const text = await observer.read(path)
      expect(text).toContain('2022')
      expect(text).not.toMatch(/2023|2024/)
    }
    const director = await world.signedIn('direction')
    expect(await director.read('/trends')).toContain('2023')
    expect(await director.read('/trends.csv')).not.toMatch(/2024|2025/)
  })

  it('are none before anything is shared, and the page says when they come', async () => {
    const world = await officeWorld()
    const [first] = documents
    if (first) await keepResults(world, first)
    const page = await (await world.signedIn('direction')).read('/trends')
    expect(page).toContain('as soon as the results of a round are open to you')
    expect(page).not.toContain('class="button"')
    expect(page).not.toContain('2022')
  })
})
