import { resultsIn } from '../../db/store/results.ts'
import type { Deps } from '../deps.ts'
import { may, type Role } from '../domain/access.ts'
import type { EntryId } from '../domain/ids.ts'
import { statesReadBy } from '../domain/readable-results.ts'
import type { Results } from '../domain/results.ts'

/**
 * The results documents a person may read, oldest first: lists, trends and their exports are made of these alone.
 * @param about the network they grade; the office without one, and never both
 */
export async function readableResults(
  { db }: Deps,
  role: Role,
  about: EntryId | null = null,
): Promise<readonly Results[]> {
  return may(role, 'see published results') ? await resultsIn(db, statesReadBy(role), about) : []
}
