import { atomically, guard } from '#dialect'
import { changePartner as updatePartner } from '../../db/store/partners.ts'
import type { Deps } from '../deps.ts'
import type { Partner } from '../domain/partner.ts'

export type ChangedPartner = { kind: 'changed' } | { kind: 'name-taken' } | { kind: 'gone' }

/** Corrects a partner's record; its name must stay its own. */
export async function changePartner(deps: Deps, changed: Partner): Promise<ChangedPartner> {
  const outcome = await atomically(deps.db, (tx) => [guard('gone', updatePartner(tx, changed))])
  if (outcome.kind === 'committed') return { kind: 'changed' }
  return { kind: outcome.by === 'gone' ? 'gone' : 'name-taken' }
}
