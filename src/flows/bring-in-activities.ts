import { atomically } from '#dialect'
import { addEntry, entriesOf, type Written } from '../../db/store/register-entries.ts'
import type { Deps } from '../deps.ts'
import type { Language } from '../domain/language.ts'
import { textOf } from '../domain/records/field.ts'
import { optionsOf } from '../domain/records/options.ts'
import { readRecord } from '../domain/records/read-record.ts'
import { activities } from '../domain/registers/activities.ts'
import {
  type ActivityFault,
  type ShippedActivity,
  shippedActivities,
  shippedActivityId,
  typedActivity,
} from '../domain/shipped-activities.ts'
import { stockOfRecords } from './stock-of-records.ts'

export type BroughtIn =
  | { kind: 'brought'; added: number }
  | { kind: 'faults'; faults: readonly ActivityFault[] }

/**
 * Brings the activities of the plan into their register, all that are not there yet, or none: the fault of any is told by
 * its number. What the office has changed or renumbered stays as it is.
 */
export async function bringInActivities(
  deps: Deps,
  language: Language,
  written: Written,
): Promise<BroughtIn> {
  const missing = await activitiesToBring(deps)
  const stock = await stockOfRecords(deps)
  const read = missing.map((activity) => ({
    activity,
    read: readRecord(activities, typedActivity(activity, language), (field) =>
      optionsOf(field, stock),
    ),
  }))
  const faults = read.flatMap(({ activity: { number }, read }) =>
    read.kind === 'faults' ? read.faults.map((fault) => ({ number, fault })) : [],
  )
  if (faults.length > 0) return { kind: 'faults', faults }
  const { kind } = await atomically(deps.db, (tx) =>
    read.flatMap(({ activity, read }) => {
      const id = shippedActivityId(activity)
      if (read.kind === 'faults') return []
      return addEntry(tx, { id, register: 'activities', values: read.values }, written)
    }),
  )
  // Whoever pressed at the same moment has brought them in.
  return { kind: 'brought', added: kind === 'committed' ? missing.length : 0 }
}

/** The activities of the plan that the register does not hold, by their number or as they were brought in. */
export async function activitiesToBring({
  db,
}: Pick<Deps, 'db'>): Promise<readonly ShippedActivity[]> {
  const onFile = await entriesOf(db, 'activities')
  const numbers = new Set(onFile.map(({ values }) => textOf(values, 'number').trim()))
  const ids = new Set<string>(onFile.map(({ id }) => id))
  return shippedActivities.filter(
    (activity) => !numbers.has(activity.number) && !ids.has(shippedActivityId(activity)),
  )
}
