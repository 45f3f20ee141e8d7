import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '#dialect'
import { migrate, released } from '../../db/migrate.ts'
import { allRounds, findRound } from '../../db/store/rounds.ts'
import { isClosed, isLaunched } from '../../src/domain/round.ts'
import { officeWorld } from '../support/office.ts'
import { opened } from '../support/rounds.ts'
import { temporaryFolder } from '../support/world.ts'

let place: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  place = temporaryFolder()
})
afterEach(() => place.remove())

it('T59 the rounds of an installation from before sharing and publishing are what they were', async () => {
  const db = openDatabase(join(place.folder, 'database.sqlite'))
  const before = released.findIndex(({ name }) => name.includes('second_year'))
  await migrate(db, async () => {}, released.slice(0, before))
  const row = (id: string, state: string, facts: string) =>
    db.$client.exec(`insert into round (id, state, year, title, surveys, mode, breakdown, closes, zone, k,
      instruments, opened_at, closed_at, results_at) values ('${id}', '${state}', 2025, '{"en":"One","fr":"Une"}', '["s"]',
      'confidential', 'none', '2025-03-31T18:00', 'Africa/Bujumbura', 5, ${facts})`)
  row('a', 'draft', 'null, null, null, null')
  row('b', 'open', `'["i"]', 1, null, null`)
  row('c', 'closed', `'["i"]', 2, 3, 4`)
  await migrate(db, async () => {})
  const rounds = await allRounds(db)
  expect(rounds.map(({ id, state }) => [id, state])).toEqual([
    ['a', 'draft'],
    ['b', 'open'],
    ['c', 'closed'],
  ])
  expect(rounds[2]).toMatchObject({ instruments: ['i'], openedAt: 2, closedAt: 3, resultsAt: 4 })
  db.$client.close()
})

it.each([
  ['shared before its results are there', "state = 'shared', closed_at = 2, shared_at = 3"],
  ['shared without a date', "state = 'shared', closed_at = 2, results_at = 3"],
  [
    'published that was not shared',
    "state = 'published', closed_at = 2, results_at = 3, published_at = 4",
  ],
  [
    'archived that was not published',
    "state = 'archived', closed_at = 2, results_at = 3, shared_at = 4, archived_at = 5",
  ],
  ['called off and closed', "state = 'cancelled', cancelled_at = 2, closed_at = 2"],
  ['open and called off', 'cancelled_at = 2'],
  ['consulted without an end', 'consulting_at = 2'],
  [
    'still consulting once it opened',
    "state = 'consulting', consulting_at = 2, consulted_until = '2026-03-01T18:00'",
  ],
])('a round cannot be written down as %s', async (_, changes) => {
  const world = await officeWorld()
  await world.withPartners(5)
  const id = await opened(world)
  const write = () => world.db.$client.exec(`update round set ${changes} where id = '${id}'`)
  expect(write).toThrow(/CHECK constraint failed: round_facts_of_state/)
})

it.each([
  ["state = 'closed', closed_at = 2", true, true],
  ["state = 'shared', closed_at = 2, results_at = 3, shared_at = 4", true, true],
  [
    "state = 'published', closed_at = 2, results_at = 3, shared_at = 4, published_at = 5",
    true,
    true,
  ],
  ["state = 'cancelled', cancelled_at = 2", false, false],
])('a round kept with %s is read back', async (changes, closed, answers) => {
  const world = await officeWorld()
  await world.withPartners(5)
  const id = await opened(world)
  world.db.$client.exec(`update round set ${changes} where id = '${id}'`)
  const round = await findRound(world.db, id)
  expect(round && [isClosed(round), isLaunched(round)]).toEqual([closed, answers])
})
