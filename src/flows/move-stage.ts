import { atomically } from '#dialect'
import { sectionsOf } from '../../db/store/partner-sections.ts'
import { addStage, stagesOf } from '../../db/store/stage-changes.ts'
import type { Deps } from '../deps.ts'
import type { Day } from '../domain/calendar.ts'
import type { Partner } from '../domain/partner.ts'
import { readStage, type StageFault, type TypedStage } from '../domain/partner-sheet/stages.ts'
import type { Staff } from '../domain/staff.ts'

export type MovedStage =
  | { kind: 'moved' }
  | { kind: 'faults'; faults: readonly StageFault[] }
  /** Somebody else moved it since. */
  | { kind: 'meanwhile' }

/**
 * Writes down that a partnership came into another stage of the cycle.
 * @param seen how many stages there were when the form was opened
 */
export async function moveStage(
  deps: Deps,
  { id }: Pick<Partner, 'id'>,
  typed: TypedStage,
  { by, today, seen }: { by: Staff; today: Day; seen: number },
): Promise<MovedStage> {
  const history = await stagesOf(deps.db, id)
  if (history.length !== seen) return { kind: 'meanwhile' }
  const sections = await sectionsOf(deps.db, id)
  const review = sections.find(({ section }) => section === 'review')?.values ?? {}
  const read = readStage(typed, history, review, today)
  if (read.kind === 'faults') return read
  const outcome = await atomically(deps.db, (tx) => [
    addStage(tx, id, history.length + 1, { ...read.change, by: by.id }),
  ])
  return { kind: outcome.kind === 'committed' ? 'moved' : 'meanwhile' }
}
