import { type Act, may, type Role } from './access.ts'
import type { ClosedRound } from './round.ts'

/** What one must be allowed to do to read the results of a round, by how far the round has come. */
const actFor = {
  closed: 'see closed results',
  shared: 'see shared results',
  published: 'see published results',
  archived: 'see published results',
} as const satisfies Record<ClosedRound['state'], Act>

type StateWithResults = keyof typeof actFor
const states: readonly StateWithResults[] = ['closed', 'shared', 'published', 'archived']

/**
 * The states of the rounds whose results a role may read. A round that has not closed is never among them, whatever is on file.
 * @example statesReadBy('direction') // ['shared', 'published', 'archived']
 */
export function statesReadBy(role: Role): readonly StateWithResults[] {
  return states.filter((state) => may(role, actFor[state]))
}
