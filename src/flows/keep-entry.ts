import { atomically } from '#dialect'
import { addEntry, changeEntry, type Written } from '../../db/store/register-entries.ts'
import type { Deps } from '../deps.ts'
import type { EntryId } from '../domain/ids.ts'
import type { Values } from '../domain/records/field.ts'
import type { Entry } from '../domain/registers/entry.ts'
import type { RegisterId } from '../domain/registers/register-id.ts'

/** *Meanwhile*: somebody else wrote it since it was read. */
export type KeptEntry = { kind: 'kept'; id: EntryId } | { kind: 'meanwhile' }

/** Writes an entry of a register, new or changed, with its history. */
export async function keepEntry(
  deps: Deps,
  register: RegisterId,
  before: Entry | null,
  values: Values,
  written: Written,
): Promise<KeptEntry> {
  const id = before?.id ?? deps.newId<'entry'>()
  const outcome = await atomically(deps.db, (tx) =>
    before
      ? changeEntry(tx, before, values, written)
      : addEntry(tx, { id, register, values }, written),
  )
  return outcome.kind === 'committed' ? { kind: 'kept', id } : { kind: 'meanwhile' }
}
