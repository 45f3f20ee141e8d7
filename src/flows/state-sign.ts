import { atomically, guard } from '#dialect'
import { addStatement, changeStatement, removeTarget, setTarget } from '../../db/store/framework.ts'
import type { Deps } from '../deps.ts'
import type { Day } from '../domain/calendar.ts'
import type { StaffId } from '../domain/ids.ts'
import type { SignState } from '../domain/sign-state.ts'

type Stated = { year: number; sign: string; state: SignState; words: string }

/** Keeps what somebody states of a sign, from the turn it was read at; 0 where nothing was stated. */
export async function stateSign(
  deps: Deps,
  stated: Stated,
  turn: number,
  { by, today }: { by: StaffId; today: Day },
): Promise<{ kind: 'kept' | 'meanwhile' }> {
  const written = { ...stated, by, statedOn: today }
  const outcome = await atomically(deps.db, (tx) => [
    turn === 0 ? addStatement(tx, written) : guard('meanwhile', changeStatement(tx, turn, written)),
  ])
  return { kind: outcome.kind === 'committed' ? 'kept' : 'meanwhile' }
}

/** Sets what a sign is to reach in a year; null for nothing. */
export async function aimAt(
  deps: Deps,
  of: { year: number; sign: string },
  target: number | null,
): Promise<void> {
  await atomically(deps.db, (tx) => [
    target === null ? removeTarget(tx, of) : setTarget(tx, { ...of, target }),
  ])
}
