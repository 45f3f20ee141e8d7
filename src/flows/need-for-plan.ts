import { findAssessment } from '../../db/store/capacity.ts'
import { findPartner } from '../../db/store/partners.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { type Need, needsOf } from '../domain/capacity/needs.ts'
import type { CapacityAssessmentId, RoundId } from '../domain/ids.ts'
import { mayPlan } from '../domain/joint-plan.ts'
import { isShared } from '../domain/round.ts'
import type { Staff } from '../domain/staff.ts'
import { assessmentsReadBy } from './read-assessments.ts'

/** The newest round whose joint plan is being written; null where there is none. */
export async function planBeingWritten({ db }: Deps): Promise<RoundId | null> {
  const rounds = (await allRounds(db)).filter((round) => isShared(round) && mayPlan(round))
  return rounds.toSorted((one, other) => one.year - other.year).at(-1)?.id ?? null
}

/** A need of an assessment, for somebody the partner named; undefined for everybody else. */
export async function needForPlan(
  deps: Deps,
  staff: Staff,
  id: CapacityAssessmentId,
  section: string,
): Promise<Need | undefined> {
  const found = await findAssessment(deps.db, id)
  const partner = found && (await findPartner(deps.db, found.partner))
  if (!partner) return undefined
  const read = (await assessmentsReadBy(deps, partner, staff)).find(
    ({ assessment }) => assessment.id === id,
  )
  return read && needsOf(read).find((need) => need.section === section)
}
