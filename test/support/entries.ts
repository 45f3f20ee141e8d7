import type { Role } from '../../src/domain/access.ts'
import type { EntryId } from '../../src/domain/ids.ts'
import type { Values } from '../../src/domain/records/field.ts'
import type { RegisterId } from '../../src/domain/registers/register-id.ts'
import { keepEntry } from '../../src/flows/keep-entry.ts'
import type { OfficeWorld } from './office.ts'

/** Writes an entry of a register as somebody did; what it does not say is empty. */
export async function keptEntry(
  world: OfficeWorld,
  register: RegisterId,
  values: Values,
  { by = 'coordinator', on = '2026-03-02' }: { by?: Role; on?: string } = {},
): Promise<EntryId> {
  const kept = await keepEntry(world.deps, register, null, values, { by: world.staff(by).id, on })
  if (kept.kind !== 'kept') throw new Error('nobody else writes here')
  return kept.id
}
