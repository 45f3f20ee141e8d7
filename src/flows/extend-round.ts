import { atomically, guard } from '#dialect'
import { addExtension } from '../../db/store/extensions.ts'
import { queueMessage } from '../../db/store/messages.ts'
import { moveClosing } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { mayBeTold } from '../domain/announcement.ts'
import { instantOf, parseLocalMoment } from '../domain/calendar.ts'
import { closingInstant, type LaunchedRound, type OpenRound } from '../domain/round.ts'
import { announcementMessage } from './invitation-message.ts'
import { type Progress, progressOf } from './watch-round.ts'

export type Extended =
  | { kind: 'extended'; told: number }
  | { kind: 'not-a-moment' | 'not-later' | 'already' | 'not-open' }

/** Who is told about something that happens to a round. */
export async function toBeTold(deps: Deps, round: LaunchedRound): Promise<readonly Progress[]> {
  return (await progressOf(deps, round)).filter(mayBeTold)
}

/** Moves the closing of an open round to a later moment, once, and tells everybody who takes part. */
export async function extendRound(
  deps: Deps,
  round: OpenRound,
  typed: { day: string; time: string },
): Promise<Extended> {
  const closes = parseLocalMoment(typed.day, typed.time)
  if (closes === undefined) return { kind: 'not-a-moment' }
  const now = deps.clock.now()
  if (closingInstant(round) <= now) return { kind: 'not-open' }
  if (instantOf(closes, round.zone) <= closingInstant(round)) return { kind: 'not-later' }
  const people = await toBeTold(deps, round)
  const outcome = await atomically(deps.db, (tx) => [
    addExtension(tx, round.id, { closedBefore: round.closes, extendedAt: now }),
    guard('not-open', moveClosing(tx, round, closes)),
    ...people.map((one) => queueMessage(tx, announcementMessage(deps, one, 'extension'))),
  ])
  if (outcome.kind === 'committed') return { kind: 'extended', told: people.length }
  return { kind: outcome.by === 'unique' ? 'already' : 'not-open' }
}
