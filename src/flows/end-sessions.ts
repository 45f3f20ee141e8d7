import { atomically } from '#dialect'
import { endOtherSessions, endOwnSession } from '../../db/store/sessions.ts'
import type { Deps } from '../deps.ts'
import type { StaffId } from '../domain/ids.ts'

/** Signs a person out in one place, or everywhere but here. */
export async function endSessions(
  deps: Deps,
  of: StaffId,
  which: { one: string } | { allBut: string },
): Promise<void> {
  await atomically(deps.db, (tx) => [
    'one' in which ? endOwnSession(tx, which.one, of) : endOtherSessions(tx, of, which.allBut),
  ])
}
