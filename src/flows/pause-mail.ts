import { atomically } from '#dialect'
import { addMailPause } from '../../db/store/mail-pauses.ts'
import type { Deps } from '../deps.ts'
import type { StaffId } from '../domain/ids.ts'
import type { PauseReason } from '../domain/mail-pause.ts'

/** Stops the mail: the letter under way ends, no other begins before a person says so. */
export async function pauseMail(
  deps: Deps,
  reason: PauseReason,
  by: StaffId | null = null,
): Promise<void> {
  const since = deps.clock.now()
  await atomically(deps.db, (tx) => [addMailPause(tx, { reason, since, by })])
  deps.log('mail-stopped', { reason })
}
