import { atomically } from '#dialect'
import { endSessionsBefore } from '../../db/store/sessions.ts'
import type { Deps } from '../deps.ts'
import { longestIdle, longestSession } from '../domain/session.ts'

/** Forgets sessions that nobody can go on with. */
export async function endOldSessions({ db, clock }: Deps): Promise<void> {
  const now = clock.now()
  await atomically(db, (tx) => [endSessionsBefore(tx, now - longestIdle, now - longestSession)])
}
