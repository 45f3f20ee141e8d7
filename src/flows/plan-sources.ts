import { cleanedTextsOf } from '../../db/store/cleaned-texts.ts'
import { eventNotesOf } from '../../db/store/event-notes.ts'
import { inputLinesOf } from '../../db/store/input-lines.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { proposalsOf } from '../../db/store/proposals.ts'
import { findResults } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import { may } from '../domain/access.ts'
import type { RoundId } from '../domain/ids.ts'
import type { Partner } from '../domain/partner.ts'
import type { PlanSources } from '../domain/plan-origins.ts'
import type { Staff } from '../domain/staff.ts'
import { lastPlan } from './last-plan.ts'

/** Everything the actions of a round can come from. */
export async function planSources(deps: Deps, round: RoundId): Promise<PlanSources> {
  const { db } = deps
  return {
    results: await findResults(db, round),
    inputs: await inputLinesOf(db, round),
    proposals: await proposalsOf(db, round),
    notes: await eventNotesOf(db, round),
    texts: await cleanedTextsOf(db, round),
    before: await plannedBefore(deps, round),
  }
}

async function plannedBefore(deps: Deps, id: RoundId) {
  const round = await findRound(deps.db, id)
  return (round && (await lastPlan(deps, round)))?.actions ?? []
}

/** The partners that were invited to a round, each once, by name. */
export async function partnersIn({ db }: Deps, round: RoundId): Promise<readonly Partner[]> {
  const invited = await invitedTo(db, round)
  return [...new Map(invited.map(({ partner }) => [partner.id, partner])).values()]
}

/** The persons of the office who can own or support an action: they must be able to read it. */
export async function possibleOwners({ db }: Deps): Promise<readonly Staff[]> {
  return (await allStaff(db)).filter(({ role }) => may(role, 'report on actions'))
}
