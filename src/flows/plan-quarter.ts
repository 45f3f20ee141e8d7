import type { Written } from '../../db/store/register-entries.ts'
import { strategyToUse } from '../../db/store/strategies.ts'
import type { Deps } from '../deps.ts'
import { nameOfQuarter, nineQuarters } from '../domain/quarter.ts'
import { listOf } from '../domain/records/field.ts'
import type { Entry } from '../domain/registers/entry.ts'
import { keepEntry } from './keep-entry.ts'

/** *Unknown*: the plan has no such quarter. *Meanwhile*: somebody else wrote the activity at this moment. */
export type PlannedQuarter = { kind: 'kept' | 'unknown' | 'meanwhile' }

/** Plans an activity in a quarter, or takes the quarter out. Asked twice, it changes nothing. */
export async function planQuarter(
  deps: Deps,
  activity: Entry,
  { quarter, planned }: { quarter: string; planned: boolean },
  written: Written,
): Promise<PlannedQuarter> {
  const offered = nineQuarters(await strategyToUse(deps.db, written.on)).map(nameOfQuarter)
  const before = listOf(activity.values, 'quarters')
  if (!offered.includes(quarter)) return { kind: 'unknown' }
  if (before.includes(quarter) === planned) return { kind: 'kept' }
  const quarters = planned ? [...before, quarter].sort() : before.filter((one) => one !== quarter)
  const values = { ...activity.values, quarters }
  const { kind } = await keepEntry(deps, 'activities', activity, values, written)
  return { kind }
}
