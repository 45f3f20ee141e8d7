import { atomically, guard } from '#dialect'
import { findMeeting } from '../../db/store/meetings.ts'
import { queueMessage } from '../../db/store/messages.ts'
import { addToMinutes, keepMinutes, markMinutesSent, minutesOf } from '../../db/store/minutes.ts'
import { holdState } from '../../db/store/rounds.ts'
import { talksOf } from '../../db/store/talks.ts'
import type { Deps } from '../deps.ts'
import type { StaffId } from '../domain/ids.ts'
import { isMeetingOpen, type Meeting } from '../domain/meeting.ts'
import {
  type Minutes,
  type MinutesFault,
  readAddition,
  readMinutes,
  type SentMinutes,
  type TypedMinutes,
} from '../domain/minutes.ts'
import { type ClosedRound, isReadOnly } from '../domain/round.ts'
import { untold } from '../domain/talk.ts'
import { agendaOfRound } from './agenda-of-round.ts'
import { minutesMessage } from './invitation-message.ts'
import { addressedBy, writingTo } from './share-round.ts'

export type KeptMinutes =
  | { kind: 'kept' | 'changed-since' | 'not-open' }
  | { kind: 'faults'; faults: readonly MinutesFault[] }

/** Keeps what is typed of the minutes while they are being written. */
export async function writeMinutes(
  deps: Deps,
  round: ClosedRound,
  seen: number,
  typed: TypedMinutes,
): Promise<KeptMinutes> {
  if (!isMeetingOpen(round)) return { kind: 'not-open' }
  const read = readMinutes(typed)
  if (read.kind === 'faults') return read
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-open', holdState(tx, round)),
    guard('changed-since', keepMinutes(tx, round.id, seen, read.facts)),
  ])
  if (outcome.kind === 'committed') return { kind: 'kept' }
  return { kind: outcome.by === 'not-open' ? 'not-open' : 'changed-since' }
}

/** The minutes as they would be sent now: the agenda, what was said to it, who was there, what was decided. */
export async function minutesToSend(
  deps: Deps,
  round: ClosedRound,
  { facts }: Pick<Minutes, 'facts'>,
): Promise<SentMinutes> {
  const found = await findMeeting(deps.db, round.id)
  const talks = await talksOf(deps.db, round.id)
  const { placed } = await agendaOfRound(deps, round)
  return {
    ...facts,
    meeting: found ? announced(found) : null,
    items: placed
      .filter(({ out }) => !out)
      .map(({ item }) => {
        const { turn: _, ...talk } = talks.get(item.id) ?? untold
        return { ...item, talk }
      }),
  }
}

/** What everybody may know of a meeting: who leads it by name, and no account. */
function announced({ turn: _, facilitatorStaff: __, ...told }: Meeting): SentMinutes['meeting'] {
  return told
}

export type SentOut =
  | { kind: 'sent'; mails: number }
  | { kind: 'changed-since' | 'not-open' | 'empty' }

/**
 * Sends the minutes to all partners: from then on they stay as they are. Every mail is queued, or nothing happens.
 * @param seen the turn of the minutes as they were read before pressing the button
 */
export async function sendMinutes(deps: Deps, round: ClosedRound, seen: number): Promise<SentOut> {
  if (!isMeetingOpen(round)) return { kind: 'not-open' }
  const minutes = await minutesOf(deps.db, round.id)
  if (minutes.sentAt !== null || minutes.turn !== seen) return { kind: 'changed-since' }
  if (minutes.turn === 0) return { kind: 'empty' }
  const sent = await minutesToSend(deps, round, minutes)
  const { written } = await addressedBy(deps, round)
  const at = deps.clock.now()
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-open', holdState(tx, round)),
    guard('changed-since', markMinutesSent(tx, round.id, seen, { at, sent })),
    ...written.flatMap((one) =>
      writingTo(tx, deps, one, (to, version) =>
        queueMessage(tx, minutesMessage(deps, to, version, at)),
      ),
    ),
  ])
  if (outcome.kind === 'committed') return { kind: 'sent', mails: written.length }
  return { kind: outcome.by === 'not-open' ? 'not-open' : 'changed-since' }
}

/** Corrects minutes that were sent: they stay as they were, and the correction stands beside them with its date. */
export async function addToSentMinutes(
  deps: Deps,
  round: ClosedRound,
  typed: string,
  by: StaffId,
): Promise<
  { kind: 'added' | 'not-sent' | 'read-only' } | { kind: 'faulty'; fault: 'missing' | 'too-long' }
> {
  if (isReadOnly(round)) return { kind: 'read-only' }
  const minutes = await minutesOf(deps.db, round.id)
  if (minutes.sentAt === null) return { kind: 'not-sent' }
  const read = readAddition(typed)
  if ('fault' in read) return { kind: 'faulty', fault: read.fault }
  const added = { id: deps.newId<'minutes-addition'>(), addedAt: deps.clock.now(), by, ...read }
  const outcome = await atomically(deps.db, (tx) => [
    guard('read-only', holdState(tx, round)),
    addToMinutes(tx, round.id, added),
  ])
  return { kind: outcome.kind === 'committed' ? 'added' : 'read-only' }
}
