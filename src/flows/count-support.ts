import { atomically, guard } from '#dialect'
import { keepProposition } from '../../db/store/propositions.ts'
import { holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { Proposition } from '../domain/proposition.ts'
import { type ClosedRound, isReadOnly } from '../domain/round.ts'

/** Keeps how many supported each proposition at the event, and which entered the MoU; all of a form together. */
export async function countSupport(
  deps: Deps,
  round: ClosedRound,
  counted: readonly Omit<Proposition, 'round'>[],
): Promise<{ kind: 'kept' | 'fixed' }> {
  if (isReadOnly(round)) return { kind: 'fixed' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('fixed', holdState(tx, round)),
    ...counted.map((one) => keepProposition(tx, { ...one, round: round.id })),
  ])
  return { kind: outcome.kind === 'committed' ? 'kept' : 'fixed' }
}
