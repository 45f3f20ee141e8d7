import { atomically, guard } from '#dialect'
import {
  addInputLine,
  changeInputLine,
  inputLinesOf,
  removeInputLine,
} from '../../db/store/input-lines.ts'
import { allRounds, holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { InputLineId } from '../domain/ids.ts'
import {
  carriedOver,
  type InputFacts,
  type InputLine,
  mayChangeInputs,
} from '../domain/input-line.ts'
import { gradesSame } from '../domain/network.ts'
import type { Round } from '../domain/round.ts'

type Kept = { kind: 'kept' | 'fixed' | 'gone' }

/** Keeps one thing that was agreed, new or changed, with what has been done about it. */
export async function keepInput(
  deps: Deps,
  round: Round,
  id: InputLineId | null,
  facts: InputFacts,
): Promise<Kept> {
  if (!mayChangeInputs(round.state)) return { kind: 'fixed' }
  const line = { id: id ?? deps.newId<'input-line'>(), round: round.id }
  const outcome = await atomically(deps.db, (tx) => [
    guard('fixed', holdState(tx, round)),
    id === null
      ? addInputLine(tx, { ...line, ...facts })
      : guard('gone', changeInputLine(tx, line, facts)),
  ])
  return kept(outcome)
}

export async function removeInput(deps: Deps, round: Round, id: InputLineId): Promise<Kept> {
  if (!mayChangeInputs(round.state)) return { kind: 'fixed' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('fixed', holdState(tx, round)),
    guard('gone', removeInputLine(tx, round.id, id)),
  ])
  return kept(outcome)
}

function kept(outcome: { kind: 'committed' } | { kind: 'refused'; by: string }): Kept {
  if (outcome.kind === 'committed') return { kind: 'kept' }
  return { kind: outcome.by === 'gone' ? 'gone' : 'fixed' }
}

/** What of the last round's list is not done and does not stand in this one yet. */
export async function inputsToCarry(deps: Deps, round: Round): Promise<readonly InputLine[]> {
  if (!mayChangeInputs(round.state)) return []
  const own = new Set((await inputLinesOf(deps.db, round.id)).map(({ agreed }) => agreed))
  const earlier = (await allRounds(deps.db))
    .filter((one) => gradesSame(one, round))
    .filter(
      ({ id, year, state }) =>
        id !== round.id && year <= round.year && state !== 'cancelled' && state !== 'draft',
    )
  for (const before of earlier.toReversed()) {
    const lines = await inputLinesOf(deps.db, before.id)
    if (lines.length > 0) return carriedOver(lines).filter(({ agreed }) => !own.has(agreed))
  }
  return []
}

/** Begins this round's list with what the last one left undone; pressed twice, each line comes once. */
export async function carryInputs(deps: Deps, round: Round): Promise<Kept> {
  if (!mayChangeInputs(round.state)) return { kind: 'fixed' }
  const lines = await inputsToCarry(deps, round)
  const outcome = await atomically(deps.db, (tx) => [
    guard('fixed', holdState(tx, round)),
    ...lines.map((line) =>
      addInputLine(tx, { ...line, id: deps.newId<'input-line'>(), round: round.id }),
    ),
  ])
  return kept(outcome)
}
