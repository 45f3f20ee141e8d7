import { atomically, guard } from '#dialect'
import { removeEvidenceOf } from '../../db/store/evidence.ts'
import { removeEntry as remove } from '../../db/store/register-entries.ts'
import type { Deps } from '../deps.ts'
import type { Entry } from '../domain/registers/entry.ts'

/** Takes an entry away with its history and its files, unless somebody has written it since it was read. */
export async function removeEntry(
  deps: Deps,
  entry: Pick<Entry, 'id' | 'turn'>,
): Promise<{ kind: 'removed' | 'meanwhile' }> {
  const outcome = await atomically(deps.db, (tx) => [
    guard('meanwhile', remove(tx, entry)),
    removeEvidenceOf(tx, { kind: 'entry', id: entry.id }),
  ])
  return { kind: outcome.kind === 'committed' ? 'removed' : 'meanwhile' }
}
