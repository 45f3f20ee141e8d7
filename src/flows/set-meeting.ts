import { atomically, guard } from '#dialect'
import { setMeeting as set } from '../../db/store/meetings.ts'
import { holdState } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { RespondentLanguage } from '../domain/language.ts'
import {
  earliestMeeting,
  type MeetingFault,
  readMeeting,
  type TypedMeeting,
} from '../domain/meeting.ts'
import { type ClosedRound, isReadOnly } from '../domain/round.ts'

export type SetMeeting =
  | { kind: 'set' }
  | { kind: 'changed-since' | 'read-only' }
  | { kind: 'faults'; faults: readonly MeetingFault[] }

/**
 * Says when, where and by whom the interface meeting is held; said again, it moves. Never to a day that leaves partners less
 * than five working days with the results: nobody can waive that.
 */
export async function setMeeting(
  deps: Deps,
  round: ClosedRound,
  typed: TypedMeeting,
  { seen, offered }: { seen: number; offered: readonly RespondentLanguage[] },
): Promise<SetMeeting> {
  if (isReadOnly(round)) return { kind: 'read-only' }
  const people = await allStaff(deps.db)
  const earliest = earliestMeeting(round, deps.clock.now())
  const read = readMeeting(typed, { people, offered, earliest })
  if (read.kind === 'faults') return read
  const outcome = await atomically(deps.db, (tx) => [
    // Shared meanwhile, the five days count from then.
    guard('changed-since', holdState(tx, round)),
    guard('changed-since', set(tx, round.id, seen, read.meeting)),
  ])
  return { kind: outcome.kind === 'committed' ? 'set' : 'changed-since' }
}
