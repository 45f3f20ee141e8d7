import { actionsOf } from '../../db/store/actions.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { minutes } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { readPlan } from '../../src/flows/read-plan.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { allGraded } from './launched.ts'
import { type OfficeWorld, officeWorld } from './office.ts'
import { answered, closing, opened } from './rounds.ts'

/** Why a test publishes a round without a plan. */
export const unplanned = { reason: 'The meeting was put off', by: null }

/** What a coordinator types for an action; the other side and the day are changed by a test where they matter. */
export const typedAction = {
  words: 'Pay within 30 days',
  from: 'strength',
  side: 'office',
  means: '',
  effort: '',
  direction: 'none',
  due: '2026-06-30',
  sign: 'No late payment in June',
}

/** A round of six partners whose results are shared; the elected contact is the first partner's. */
export async function sharedWorld() {
  const world = await officeWorld()
  await world.withPartners(6)
  const id = await opened(world)
  const survey = world.deps.surveys.get('scorecard-partner-of-choice')
  if (!survey) throw new Error('the scorecard is shipped')
  await answered(
    world,
    id,
    Array.from({ length: 6 }, () => allGraded(survey)),
  )
  world.clock.at = closing + minutes(31)
  await closeDueRounds(world.deps)
  const { kind } = await shareRound(world.deps, id)
  if (kind !== 'shared') throw new Error(`the round is ${kind}`)
  return { ...world, id, ...(await peopleOf(world, id)) }
}

async function peopleOf(world: OfficeWorld, id: RoundId) {
  const invited = await invitedTo(world.db, id)
  const places = invited.map((one) => ({
    ...one,
    link: `/r/${world.deps.links.invitation(one.invitation.id, one.invitation.linkVersion)}`,
  }))
  const [first, second, third] = places
  if (!first || !second || !third) throw new Error('six partners are invited')
  return { first, second, third }
}

export type SharedWorld = Awaited<ReturnType<typeof sharedWorld>>

/** An action owned by the second partner, supported by finance, from a strength. */
export async function withAction(
  world: SharedWorld,
  changes: Partial<typeof typedAction & { staff: string; partner: string }> = {},
) {
  const changed = { ...typedAction, ...changes }
  const coordinator = await world.signedIn()
  const reply = await coordinator.post(`/rounds/${world.id}/plan`, {
    ...typedAction,
    side: 'partner',
    staff: world.staff('finance').id,
    partner: world.second.partner.id,
    ...changes,
  })
  if (reply.status !== 303) throw new Error(`the action is refused: ${reply.status}`)
  const action = (await actionsOf(world.db, world.id)).find(({ words }) => words === changed.words)
  if (!action) throw new Error('the action was kept')
  return action
}

/** Both sides sign: direction on its page, the first partner's contact at its link. */
export async function agreed(world: SharedWorld) {
  const plan = `/rounds/${world.id}/plan`
  const coordinator = await world.signedIn()
  await coordinator.post(`${plan}/elected`, { contact: world.first.contact.id })
  const { turn } = await readPlan(world.deps, world.id)
  const signing = { turn: String(turn), sure: 'yes' }
  await (await world.signedIn('direction')).post(`${plan}/signature`, signing)
  await world.visitor().post(world.first.link, { ...signing, act: 'sign', page: 'plan' })
  const { standing } = await readPlan(world.deps, world.id)
  if (standing.kind !== 'agreed') throw new Error(`the plan is ${standing.kind}`)
}
