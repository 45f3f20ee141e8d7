import { atomically, guard } from '#dialect'
import { findContext, keepContext } from '../../db/store/context-notes.ts'
import { allRounds, holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import {
  type ContextFault,
  type ContextNote,
  type ContextWords,
  emptyContext,
  isWritten,
  readContext,
} from '../domain/context-note.ts'
import { gradesSame } from '../domain/network.ts'
import { isPublished, isReadOnly, type Round } from '../domain/round.ts'

/** Whether the note of a round may still be written: what is published stands as it was. */
export function mayNoteContext(round: Round): boolean {
  return !isReadOnly(round) && !isPublished(round)
}

export type NotedContext =
  | { kind: 'noted' | 'changed-since' | 'fixed' }
  | { kind: 'faults'; faults: readonly ContextFault[] }

export async function noteContext(
  deps: Deps,
  round: Round,
  seen: number,
  typed: ContextWords,
): Promise<NotedContext> {
  if (!mayNoteContext(round)) return { kind: 'fixed' }
  const { words, faults } = readContext(typed)
  if (faults.length > 0) return { kind: 'faults', faults }
  const outcome = await atomically(deps.db, (tx) => [
    guard('fixed', holdState(tx, round)),
    guard('changed-since', keepContext(tx, round.id, seen, words)),
  ])
  if (outcome.kind === 'committed') return { kind: 'noted' }
  return { kind: outcome.by === 'fixed' ? 'fixed' : 'changed-since' }
}

/** The note as its form shows it; a new one begins with the words of the last round that has some. */
export async function offeredContext(
  deps: Deps,
  round: Round,
): Promise<{ note: ContextNote; from: number | null }> {
  const own = await findContext(deps.db, round.id)
  if (own) return { note: own, from: null }
  const before = (await allRounds(deps.db))
    .filter((one) => gradesSame(one, round))
    .filter(({ id, year }) => id !== round.id && year <= round.year)
  for (const { id, year } of before.toReversed()) {
    const note = await findContext(deps.db, id)
    if (note && isWritten(note)) return { note: { ...note, turn: 0 }, from: year }
  }
  return { note: { ...emptyContext, turn: 0 }, from: null }
}
