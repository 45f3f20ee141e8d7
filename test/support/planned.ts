import { invitedTo } from '../../db/store/invitations.ts'
import { minutes } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { allGraded } from './launched.ts'
import { type OfficeWorld, officeWorld } from './office.ts'
import { answered, closing, opened } from './rounds.ts'

/** What a coordinator types for an action; the other side and the day are changed by a test where they matter. */
export const typedAction = {
  words: 'Pay within 30 days',
  from: 'strength',
  side: 'office',
  means: '',
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
