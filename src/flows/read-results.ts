import { resultsIn } from '../../db/store/results.ts'
import type { Deps } from '../deps.ts'
import type { Role } from '../domain/access.ts'
import { statesReadBy } from '../domain/readable-results.ts'
import type { Results } from '../domain/results.ts'

/** The results documents a person may read, oldest first: lists, trends and their exports are made of these alone. */
export async function readableResults({ db }: Deps, role: Role): Promise<readonly Results[]> {
  return await resultsIn(db, statesReadBy(role))
}
