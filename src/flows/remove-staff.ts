import { atomically, guard } from '#dialect'
import { removeStaff as deleteStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { StaffId } from '../domain/ids.ts'

export type RemovedStaff = { kind: 'removed' | 'last-coordinator' }

/** Removes a person: sessions, links and mails on their way go along. Somebody must stay who can let people in. */
export async function removeStaff(deps: Deps, id: StaffId): Promise<RemovedStaff> {
  const outcome = await atomically(deps.db, (tx) => [
    guard('last-coordinator', deleteStaff(tx, id)),
  ])
  return { kind: outcome.kind === 'committed' ? 'removed' : 'last-coordinator' }
}
