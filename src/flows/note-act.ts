import type { Db, Write } from '#dialect'
import { addAuditEntry } from '../../db/store/audit.ts'
import type { Deps } from '../deps.ts'
import type { AuditAct, Concern } from '../domain/audit.ts'
import type { Staff } from '../domain/staff.ts'

/** The word of an act for the audit log, to stand in the list of writes that does it. */
export function noteAct(
  tx: Db,
  { newId, clock }: Pick<Deps, 'newId' | 'clock'>,
  act: AuditAct,
  { by, about = null }: { by: Pick<Staff, 'id' | 'name'> | null; about?: Concern | null },
): Write {
  const actor = by && { id: by.id, name: by.name }
  return addAuditEntry(tx, { id: newId(), at: clock.now(), actor, act, about })
}
