import { atomically, guard } from '#dialect'
import { dropNoChange, keepNoChange } from '../../db/store/no-changes.ts'
import { holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import { type NoChange, type NoChangeFault, readNoChange } from '../domain/no-change.ts'
import { type ClosedRound, isReadOnly } from '../domain/round.ts'

export type SaidNoChange =
  | { kind: 'said' | 'changed-since' | 'read-only' }
  | { kind: 'faults'; faults: readonly NoChangeFault[] }

/** Says why something a statement is about will not change: partners read it beside the statement. */
export async function sayNoChange(
  deps: Deps,
  round: ClosedRound,
  { code, turn }: Pick<NoChange, 'code' | 'turn'>,
  typed: Readonly<Record<Language, string>>,
  by: StaffId,
): Promise<SaidNoChange> {
  if (isReadOnly(round)) return { kind: 'read-only' }
  const read = readNoChange(typed)
  if ('faults' in read) return { kind: 'faults', faults: read.faults }
  const outcome = await atomically(deps.db, (tx) => [
    guard('read-only', holdState(tx, round)),
    guard('changed-since', keepNoChange(tx, round.id, { code, turn, reason: read.reason }, by)),
  ])
  return outcomeOf(outcome)
}

/** Takes it back: it may change after all. */
export async function takeBackNoChange(
  deps: Deps,
  round: ClosedRound,
  said: Pick<NoChange, 'code' | 'turn'>,
): Promise<SaidNoChange> {
  if (isReadOnly(round)) return { kind: 'read-only' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('read-only', holdState(tx, round)),
    guard('changed-since', dropNoChange(tx, round.id, said)),
  ])
  return outcomeOf(outcome)
}

function outcomeOf(outcome: { kind: 'committed' } | { kind: 'refused'; by: string }): SaidNoChange {
  if (outcome.kind === 'committed') return { kind: 'said' }
  return { kind: outcome.by === 'read-only' ? 'read-only' : 'changed-since' }
}
