import { reportsOf } from '../../db/store/action-reports.ts'
import { actionsOf } from '../../db/store/actions.ts'
import { findContact } from '../../db/store/contacts.ts'
import { electedOf } from '../../db/store/elected.ts'
import { planTurnOf, signaturesOf } from '../../db/store/joint-plans.ts'
import { allPartners, findPartner } from '../../db/store/partners.ts'
import { findResults } from '../../db/store/results.ts'
import { allStaff } from '../../db/store/staff.ts'
import { strategyToUse } from '../../db/store/strategies.ts'
import type { Deps } from '../deps.ts'
import { type Action, sidesOf } from '../domain/action.ts'
import { originIn } from '../domain/action-origin.ts'
import { progressAfter } from '../domain/action-report.ts'
import { dayAt } from '../domain/calendar.ts'
import type { RoundId } from '../domain/ids.ts'
import {
  type Elected,
  type JointPlan,
  type PlannedAction,
  type PlanStanding,
  planStanding,
} from '../domain/joint-plan.ts'
import { directionNamed } from '../domain/strategy.ts'

/** A round's joint plan with who does what, what was reported, and who has signed it as it stands now. */
export async function readPlan(deps: Deps, round: RoundId): Promise<JointPlan> {
  const actions = await actionsOf(deps.db, round)
  return {
    turn: await planTurnOf(deps.db, round),
    actions: await planned(deps, actions),
    standing: await planStandingOf(deps, round, actions),
    elected: await electedIn(deps, round),
  }
}

/** Whether a round's plan is agreed, or what it lacks. */
export async function planStandingOf(
  { db }: Deps,
  round: RoundId,
  known?: readonly Action[],
): Promise<PlanStanding> {
  const actions = known ?? (await actionsOf(db, round))
  const signatures = await signaturesOf(db, round)
  return planStanding({ turn: await planTurnOf(db, round), actions, signatures })
}

/** Actions with names and history. */
export async function planned(
  { db, clock }: Deps,
  actions: readonly Action[],
): Promise<readonly PlannedAction[]> {
  const ids = actions.map(({ id }) => id)
  const reports = Map.groupBy(await reportsOf(db, ids), ({ action }) => action)
  const staff = new Map((await allStaff(db)).map(({ id, name }) => [id, name]))
  const partners = new Map((await allPartners(db)).map(({ id, name }) => [id, name]))
  const documents = await documentsOf(db, actions)
  const { directions } = await strategyToUse(db, dayAt(clock.now(), 'UTC'))
  return actions.map((action) => {
    const results = documents.get(action.round)
    const origin = results ? originIn(action, results) : null
    const own = reports.get(action.id) ?? []
    const sides = sidesOf(action)
    const names = {
      staff: (sides.staff && staff.get(sides.staff)) ?? null,
      partner: (sides.partner && partners.get(sides.partner)) ?? null,
    }
    const serves = directionNamed(directions, action.direction)?.title ?? null
    const { dropAskedBy } = progressAfter(own)
    return { ...action, names, origin, serves, reports: own, dropAskedBy }
  })
}

/** The results of the rounds the actions belong to. */
async function documentsOf(db: Deps['db'], actions: readonly Action[]) {
  const rounds = [...new Set(actions.map(({ round }) => round))]
  const found = await Promise.all(rounds.map((round) => findResults(db, round)))
  return new Map(rounds.map((round, place) => [round, found[place]]))
}

/** Nobody, once that contact has asked to be forgotten. */
async function electedIn({ db }: Deps, round: RoundId): Promise<Elected | null> {
  const id = await electedOf(db, round)
  const contact = id && (await findContact(db, id))
  const partner = contact && (await findPartner(db, contact.partner))
  if (!contact || !partner) return null
  return { id: contact.id, name: contact.name, partner: partner.id, organisation: partner.name }
}
