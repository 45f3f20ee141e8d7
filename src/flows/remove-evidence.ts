import { atomically, guard } from '#dialect'
import { removeEvidence as remove } from '../../db/store/evidence.ts'
import type { Deps } from '../deps.ts'
import type { EvidenceOwner } from '../domain/evidence.ts'
import type { EvidenceId } from '../domain/ids.ts'

/** Takes a file from what it proved. Its bytes stay until no copy of the database needs them (`forgetEvidence`). */
export async function removeEvidence(
  deps: Deps,
  owner: EvidenceOwner,
  id: EvidenceId,
): Promise<{ kind: 'removed' | 'gone' }> {
  const outcome = await atomically(deps.db, (tx) => [guard('gone', remove(tx, owner, id))])
  return { kind: outcome.kind === 'committed' ? 'removed' : 'gone' }
}
