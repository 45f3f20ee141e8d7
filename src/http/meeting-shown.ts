import { findMeeting } from '../../db/store/meetings.ts'
import type { MeetingShown } from '../../views/components/meeting-facts.tsx'
import type { Deps } from '../deps.ts'
import { instantOf } from '../domain/calendar.ts'
import type { Round } from '../domain/round.ts'

/** The interface meeting of a round as pages show it; nothing where none is set. */
export async function meetingShown(
  { db, links }: Pick<Deps, 'db' | 'links'>,
  { id, zone }: Round,
): Promise<MeetingShown | undefined> {
  const meeting = await findMeeting(db, id)
  if (!meeting) return undefined
  const { starts, place, facilitator, languages } = meeting
  const key = links.calendar(id)
  return { round: id, key, starts: instantOf(starts, zone), zone, place, facilitator, languages }
}
