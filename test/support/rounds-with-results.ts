import { atomically } from '#dialect'
import { allPartners } from '../../db/store/partners.ts'
import { addResults, markResultsComputed } from '../../db/store/results.ts'
import { markClosed } from '../../db/store/rounds.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import type { Results } from '../../src/domain/results.ts'
import type { OfficeWorld } from './office.ts'
import { opened } from './rounds.ts'

/** Keeps a round that has closed, with its results document. */
export async function keepResults(world: OfficeWorld, results: Results): Promise<RoundId> {
  const id = await keepOpenRound(world, results.round.year)
  const at = world.clock.now()
  await atomically(world.db, (tx) => [
    markClosed(tx, id, at),
    addResults(tx, id, { ...results, round: { ...results.round, id } }),
    markResultsComputed(tx, id, at),
  ])
  return id
}

/** How far a round of the test has come. */
export function moveTo(
  { db }: OfficeWorld,
  id: RoundId,
  state: 'shared' | 'published' | 'archived',
): void {
  const published = state === 'shared' ? 'null' : 'results_at'
  const archived = state === 'archived' ? 'results_at' : 'null'
  db.$client
    .prepare(
      `update round set state = ?, shared_at = results_at, published_at = ${published},
        archived_at = ${archived} where id = ?`,
    )
    .run(state, id)
}

/** Keeps a round that is still open. */
export async function keepOpenRound(world: OfficeWorld, year: number): Promise<RoundId> {
  if ((await allPartners(world.db)).length === 0) await world.withPartners(5)
  return opened(world, { year, title: { en: `Partners ${year}`, fr: `Partenaires ${year}` } })
}
