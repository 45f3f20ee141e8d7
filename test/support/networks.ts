import { atomically } from '#dialect'
import { addEntry } from '../../db/store/register-entries.ts'
import type { EntryId, PartnerId } from '../../src/domain/ids.ts'
import type { Values } from '../../src/domain/records/field.ts'
import type { OfficeWorld } from './office.ts'

/** Puts a network of some partners into the register; its first partner began and leads it, unless said otherwise. */
export async function networkOf(
  world: OfficeWorld,
  members: readonly PartnerId[],
  more: Values = {},
): Promise<EntryId> {
  const id = world.deps.newId<'entry'>()
  const [lead = ''] = members
  const values = {
    name: 'Paix des collines',
    theme: 'governance',
    members: [...members],
    initiator: 'partner',
    initiated_by: lead,
    led_by: 'partner',
    lead,
    ...more,
  }
  await atomically(world.db, (tx) => [
    ...addEntry(tx, { id, register: 'networks', values }, { by: null, on: '2026-03-02' }),
  ])
  return id
}
