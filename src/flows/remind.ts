import { atomically, guard } from '#dialect'
import { queueMessage } from '../../db/store/messages.ts'
import { holdOpen } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { Partner } from '../domain/partner.ts'
import { mayBeReminded } from '../domain/reminder.ts'
import { closingInstant, type OpenRound } from '../domain/round.ts'
import { reminderMessage } from './invitation-message.ts'
import { organisationsOf, type Progress, progressOf } from './watch-round.ts'

/** Those who would be reminded now: nobody of an organisation that has sent. */
export async function remindable(
  deps: Deps,
  round: OpenRound,
  since?: number,
): Promise<readonly Progress[]> {
  const now = deps.clock.now()
  if (closingInstant(round) <= now) return []
  const sent = (await organisationsOf(deps, round)).filter(({ state }) => state === 'sent')
  const done = new Set(sent.map(({ partner }) => partner.id))
  return (await progressOf(deps, round)).filter(
    (row) => !done.has(row.partner.id) && mayBeReminded(row, now, since),
  )
}

/** The partners behind rows, each once. */
export function partnersOf(rows: readonly Progress[]): readonly Partner[] {
  return [...new Map(rows.map(({ partner }) => [partner.id, partner])).values()]
}

export type Reminded = { kind: 'reminded'; count: number } | { kind: 'nobody' | 'not-open' }

/**
 * Writes to everybody who has not sent yet; whether they still have not is asked again when the mail goes out. Asked for
 * at night, it goes out in the morning.
 */
export async function remind(deps: Deps, round: OpenRound): Promise<Reminded> {
  const rows = await remindable(deps, round)
  if (rows.length === 0) return { kind: 'nobody' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-open', holdOpen(tx, round.id)),
    ...rows.map((row) => queueMessage(tx, reminderMessage(deps, row, round, 'reminder'))),
  ])
  if (outcome.kind === 'committed') return { kind: 'reminded', count: rows.length }
  // The occasion of a reminder is unique: another tab has just queued the same ones.
  return { kind: outcome.by === 'unique' ? 'nobody' : 'not-open' }
}
