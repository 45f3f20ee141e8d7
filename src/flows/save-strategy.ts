import { atomically, guard } from '#dialect'
import { addStrategyVersion, currentStrategy } from '../../db/store/strategies.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Office } from '../domain/office.ts'
import type { Strategy } from '../domain/strategy.ts'
import { changesBetween } from '../domain/strategy-changes.ts'

export type SavedStrategy =
  | { kind: 'saved' }
  /** It says what it said before: no version is made. */
  | { kind: 'unchanged' }
  /** Somebody else saved a version since this one was read. */
  | { kind: 'meanwhile' }

/** Makes the next version of the strategy, if the one it was written on still holds; 0 where there was none. */
export async function saveStrategy(
  deps: Deps,
  office: Pick<Office, 'zone'>,
  by: StaffId,
  read: number,
  body: Strategy,
): Promise<SavedStrategy> {
  const current = await currentStrategy(deps.db)
  if (read !== (current?.version ?? 0)) return { kind: 'meanwhile' }
  if (current && changesBetween(current.body, body).length === 0) return { kind: 'unchanged' }
  const savedOn = dayAt(deps.clock.now(), office.zone)
  const { kind } = await atomically(deps.db, (tx) => [
    guard('meanwhile', addStrategyVersion(tx, { version: read + 1, body, by, savedOn })),
  ])
  return kind === 'committed' ? { kind: 'saved' } : { kind: 'meanwhile' }
}
