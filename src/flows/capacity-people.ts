import { atomically } from '#dialect'
import { capacityReadersOf, setCapacityReaders } from '../../db/store/capacity.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { LiveAssessment } from '../domain/capacity/assessment.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Partner } from '../domain/partner.ts'
import { mayReadCapacity } from '../domain/partner-access.ts'

/** Everybody a partner can name to read its assessment, and whom it has named. */
export async function nameableReaders(
  deps: Deps,
  partner: Partner,
  assessment: Pick<LiveAssessment, 'id'>,
) {
  const named = await capacityReadersOf(deps.db, assessment.id)
  return (await allStaff(deps.db))
    .filter((person) => mayReadCapacity(person, partner))
    .map(({ id, name, role }) => ({ id, name, role, named: named.has(id) }))
}

/** The people a form ticks, as far as they can be named. */
export async function readersAmong(
  deps: Deps,
  partner: Partner,
  ticked: readonly string[],
): Promise<readonly StaffId[]> {
  return (await allStaff(deps.db))
    .filter((person) => mayReadCapacity(person, partner) && ticked.includes(person.id))
    .map(({ id }) => id)
}

/** The partner says anew who may read its assessment. */
export async function nameCapacityReaders(
  deps: Deps,
  assessment: Pick<LiveAssessment, 'id'>,
  readers: readonly StaffId[],
): Promise<void> {
  await atomically(deps.db, (tx) => [...setCapacityReaders(tx, assessment.id, readers)])
}
