import { atomically, guard } from '#dialect'
import { minutesOf } from '../../db/store/minutes.ts'
import { holdState } from '../../db/store/rounds.ts'
import { keepTalk as keep } from '../../db/store/talks.ts'
import type { Deps } from '../deps.ts'
import { isMeetingOpen } from '../domain/meeting.ts'
import type { ClosedRound } from '../domain/round.ts'
import { readTalk, type TalkFault, type TypedTalk } from '../domain/talk.ts'

export type KeptTalk =
  | { kind: 'kept' | 'changed-since' | 'not-open' }
  | { kind: 'faults'; faults: readonly TalkFault[] }

/** Keeps what both sides said to one item of the agenda, once partners have had the results. */
export async function keepTalk(
  deps: Deps,
  round: ClosedRound,
  item: string,
  { seen, typed }: { seen: number; typed: TypedTalk },
): Promise<KeptTalk> {
  if (!isMeetingOpen(round)) return { kind: 'not-open' }
  // What partners have read in the minutes stays as they read it.
  if ((await minutesOf(deps.db, round.id)).sentAt !== null) return { kind: 'not-open' }
  const read = readTalk(typed)
  if (read.kind === 'faults') return read
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-open', holdState(tx, round)),
    guard('changed-since', keep(tx, round.id, item, { turn: seen, ...read.talk })),
  ])
  if (outcome.kind === 'committed') return { kind: 'kept' }
  return { kind: outcome.by === 'not-open' ? 'not-open' : 'changed-since' }
}
