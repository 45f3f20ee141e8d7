import { findImportedRound } from '../../db/store/history.ts'
import { findResults } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import { may, type Role } from '../domain/access.ts'
import { parseId } from '../domain/ids.ts'
import type { ImportedRound } from '../domain/imported-round.ts'
import { statesReadBy } from '../domain/readable-results.ts'
import type { Results } from '../domain/results.ts'
import { type ClosedRound, isClosed, type Round } from '../domain/round.ts'
import { readableResults } from '../flows/read-results.ts'
import { notFound } from '../http/refusals.tsx'
import type { StaffVisit } from '../http/visit.tsx'

/** The results of a round, with the earlier ones this person may read beside them. */
export type ReadResults = {
  round: ClosedRound | ImportedRound
  results: Results
  /** In order of time. */
  earlier: readonly Results[]
  /** Every document this person may read, in order of time. */
  readable: readonly Results[]
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
  if (!id) return undefined
  const round = (await findRound(deps.db, id)) ?? (await findImportedRound(deps.db, id))
  if (!round || !mayRead(staff.role, round)) return undefined
  const results = await findResults(deps.db, round.id)
  if (!results) return undefined
  const about = 'state' in round ? (round.network ?? null) : null
  const readable = await readableResults(deps, staff.role, about)
  return { round, results, earlier: before(results, readable), readable }
}

/** A year brought in was over before anybody used this; it is as public as what is published. */
function mayRead(role: Role, round: Round | ImportedRound): round is ReadResults['round'] {
  if (!('state' in round)) return may(role, 'see published results')
  return isClosed(round) && statesReadBy(role).includes(round.state)
}

/** The documents before a round's own, oldest first. */
function before(results: Results, all: readonly Results[]): readonly Results[] {
  const own = all.findIndex(({ round }) => round.id === results.round.id)
  return all.slice(0, Math.max(0, own))
}
