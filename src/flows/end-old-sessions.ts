import { atomically } from '#dialect'
import { dropAuditBefore } from '../../db/store/audit.ts'
import { endSessionsBefore } from '../../db/store/sessions.ts'
import type { Deps } from '../deps.ts'
import { auditKept } from '../domain/audit.ts'
import { longestIdle, longestSession } from '../domain/session.ts'

/** Forgets sessions that nobody can go on with, and what the audit log has kept long enough. */
export async function endOldSessions({ db, clock }: Deps): Promise<void> {
  const now = clock.now()
  await atomically(db, (tx) => [
    endSessionsBefore(tx, now - longestIdle, now - longestSession),
    dropAuditBefore(tx, now - auditKept),
  ])
}
