import { findResults } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import { parseId } from '../domain/ids.ts'
import { statesReadBy } from '../domain/readable-results.ts'
import type { Results } from '../domain/results.ts'
import { type ClosedRound, isClosed } from '../domain/round.ts'
import { readableResults } from '../flows/read-results.ts'
import { notFound } from '../http/refusals.tsx'
import type { StaffVisit } from '../http/visit.tsx'

/** The results of a round, with the earlier ones this person may read beside them. */
export type ReadResults = {
  round: ClosedRound
  results: Results
  /** In order of time. */
  earlier: readonly Results[]
}

/** The results an address names; those this person may not read yet are the same 404 as a missing round. */
export function ofResults(
  handler: (visit: StaffVisit, read: ReadResults) => Response | Promise<Response>,
) {
  return async (visit: StaffVisit): Promise<Response> => {
    const read = await findReadable(visit)
    return read ? await handler(visit, read) : notFound(visit.c, visit.deps, visit.staff.language)
  }
}

export async function findReadable({
  c,
  deps,
  staff,
}: StaffVisit): Promise<ReadResults | undefined> {
  const id = parseId<'round'>(c.req.param('id'))
  const round = id && (await findRound(deps.db, id))
  if (!round || !isClosed(round) || !statesReadBy(staff.role).includes(round.state))
    return undefined
  const results = await findResults(deps.db, round.id)
  return (
    results && { round, results, earlier: before(results, await readableResults(deps, staff.role)) }
  )
}

/** The documents before a round's own, oldest first. */
function before(results: Results, all: readonly Results[]): readonly Results[] {
  const own = all.findIndex(({ round }) => round.id === results.round.id)
  return all.slice(0, Math.max(0, own))
}
