import { allActions } from '../../db/store/actions.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { sidesOf } from '../domain/action.ts'
import { dayAt } from '../domain/calendar.ts'
import type { StaffId } from '../domain/ids.ts'
import type { PlannedAction } from '../domain/joint-plan.ts'
import { isLate, type Listed } from '../domain/plan-list.ts'
import { isReadOnly } from '../domain/round.ts'
import { planned } from './read-plan.ts'

export type ListedAction = Listed & { action: PlannedAction }

/** The actions of all years, each with its year and its owner's name. */
export async function listActions(deps: Deps): Promise<readonly ListedAction[]> {
  const rounds = new Map((await allRounds(deps.db)).map((round) => [round.id, round]))
  const actions = await planned(deps, await allActions(deps.db))
  return actions.flatMap((action) => {
    const round = rounds.get(action.round)
    if (!round) return []
    const byOffice = action.ownerSide === 'office'
    const ownerId = byOffice ? action.ownerStaff : action.ownerPartner
    const owner = (byOffice ? action.names.staff : action.names.partner) ?? ''
    return [{ action, year: round.year, owner, ownerId, archived: isReadOnly(round) }]
  })
}

/** What is late: all of it, and what of it is one person's own, owned or supported. */
export async function overdueActions(
  deps: Deps,
  zone: string,
  person: StaffId,
): Promise<{ all: number; own: number }> {
  const today = dayAt(deps.clock.now(), zone)
  const late = (await listActions(deps)).filter((row) => isLate(row, today))
  const own = late.filter(({ action }) => sidesOf(action).staff === person)
  return { all: late.length, own: own.length }
}
