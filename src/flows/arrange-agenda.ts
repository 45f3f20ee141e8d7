import { atomically, guard } from '#dialect'
import { keepArrangement } from '../../db/store/agendas.ts'
import { holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import {
  type AgendaMove,
  type Arrangement,
  afterMove,
  arranged,
  readOwnItem,
} from '../domain/agenda.ts'
import { type ClosedRound, isReadOnly } from '../domain/round.ts'
import { agendaOfRound } from './agenda-of-round.ts'

export type Arranged = { kind: 'arranged' | 'changed-since' | 'read-only' }

/** Does to one item what its button says: up, down, out, in again; what the office added itself can go for good. */
export async function moveItem(
  deps: Deps,
  round: ClosedRound,
  seen: number,
  { move, id }: { move: AgendaMove; id: string },
): Promise<Arranged> {
  const { arrangement, placed } = await agendaOfRound(deps, round)
  const isOwn = arrangement.own.some((one) => one.id === id)
  if (move === 'drop' && !isOwn) return { kind: 'changed-since' }
  const places = afterMove(placed, move, id)
  const own = move === 'drop' ? arrangement.own.filter((one) => one.id !== id) : arrangement.own
  return await keep(deps, round, { turn: seen, places, own })
}

/** Puts something on the agenda that no figure says, at its end. */
export async function addOwnItem(
  deps: Deps,
  round: ClosedRound,
  seen: number,
  typed: string,
): Promise<Arranged | { kind: 'faulty'; fault: 'missing' | 'too-long' }> {
  const read = readOwnItem(typed)
  if ('fault' in read) return { kind: 'faulty', fault: read.fault }
  const { arrangement, made } = await agendaOfRound(deps, round)
  const own = [...arrangement.own, { id: `own-${deps.newId<'agenda-item'>()}`, words: read.words }]
  const places = arranged(made, { places: arrangement.places, own }).map(({ item, out }) => {
    return { id: item.id, out }
  })
  return await keep(deps, round, { turn: seen, places, own })
}

async function keep(deps: Deps, round: ClosedRound, wanted: Arrangement): Promise<Arranged> {
  if (isReadOnly(round)) return { kind: 'read-only' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('read-only', holdState(tx, round)),
    guard('changed-since', keepArrangement(tx, round.id, wanted)),
  ])
  if (outcome.kind === 'committed') return { kind: 'arranged' }
  return { kind: outcome.by === 'read-only' ? 'read-only' : 'changed-since' }
}
