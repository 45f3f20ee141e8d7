import { atomically, guard } from '#dialect'
import {
  keepMeetingCount,
  keepMeetingGrade,
  meetingCountOf,
  meetingGradesOf,
} from '../../db/store/meeting-checks.ts'
import { findMeeting } from '../../db/store/meetings.ts'
import { holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { Grade } from '../domain/grade.ts'
import type { InvitationId } from '../domain/ids.ts'
import { isMeetingOpen } from '../domain/meeting.ts'
import {
  asksAboutMeeting,
  type GradeCounts,
  type MeetingValue,
  readCounts,
  valueOfCounts,
  valueOfPartners,
} from '../domain/meeting-check.ts'
import { type ClosedRound, isPublished, type Round } from '../domain/round.ts'

/** Keeps what the holder of a link says of the meeting; said again, it takes the place of what was said. */
export async function checkMeeting(
  deps: Deps,
  round: Round,
  invitation: InvitationId,
  grade: Grade,
): Promise<{ kind: 'kept' | 'not-now' }> {
  const meeting = await findMeeting(deps.db, round.id)
  if (!asksAboutMeeting(round, meeting, deps.clock.now())) return { kind: 'not-now' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-now', holdState(tx, round)),
    keepMeetingGrade(tx, { invitation, round: round.id, grade }),
  ])
  return { kind: outcome.kind === 'committed' ? 'kept' : 'not-now' }
}

type Typed = Parameters<typeof readCounts>[0]

/** Keeps how many slips of paper gave each answer; counted again, it takes the place of the count before. */
export async function countMeeting(
  deps: Deps,
  round: ClosedRound,
  typed: Typed,
): Promise<{ kind: 'counted' | 'not-open' } | { kind: 'faulty'; grades: readonly number[] }> {
  if (!isMeetingOpen(round)) return { kind: 'not-open' }
  const read = readCounts(typed)
  if ('faulty' in read) return { kind: 'faulty', grades: read.faulty }
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-open', holdState(tx, round)),
    keepMeetingCount(tx, round.id, read.counts),
  ])
  return { kind: outcome.kind === 'committed' ? 'counted' : 'not-open' }
}

/** What may be told of a round's meeting; of partners' answers nothing before the round is published. */
export type ToldMeeting = {
  partners: MeetingValue | 'not-yet'
  room: MeetingValue | null
  counts: GradeCounts | null
}

export async function valueOfMeeting({ db }: Deps, round: Round): Promise<ToldMeeting> {
  const counts = (await meetingCountOf(db, round.id)) ?? null
  const partners = isPublished(round)
    ? valueOfPartners(await meetingGradesOf(db, round.id), round.k)
    : 'not-yet'
  return { partners, room: counts && valueOfCounts(counts, round.k), counts }
}
