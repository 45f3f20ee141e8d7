import { atomically, guard } from '#dialect'
import { capacityYearsOf, completeCapacityYear as complete } from '../../db/store/capacity.ts'
import { findOffice } from '../../db/store/offices.ts'
import type { Deps } from '../deps.ts'
import { dayAt, yearAt } from '../domain/calendar.ts'
import type { Staff } from '../domain/staff.ts'

/** The year whose assessments are still coming in; null once they were said to be complete. */
export async function yearUnderWay(deps: Deps): Promise<number | null> {
  const zone = (await findOffice(deps.db))?.zone ?? 'UTC'
  const year = yearAt(deps.clock.now(), zone)
  return (await capacityYearsOf(deps.db)).has(year) ? null : year
}

/** Says that the assessments of this year are complete: its figures are made now, and what is sent later counts next year. */
export async function completeCapacityYear(
  deps: Deps,
  year: number,
  by: Pick<Staff, 'id'>,
): Promise<{ kind: 'completed' | 'not-now' }> {
  if (year !== (await yearUnderWay(deps))) return { kind: 'not-now' }
  const zone = (await findOffice(deps.db))?.zone ?? 'UTC'
  const on = dayAt(deps.clock.now(), zone)
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-now', complete(tx, { year, on, by: by.id })),
  ])
  return { kind: outcome.kind === 'committed' ? 'completed' : 'not-now' }
}
