import { atomically, guard } from '#dialect'
import { holdElected } from '../../db/store/elected.ts'
import { addSignature, holdPlan } from '../../db/store/joint-plans.ts'
import { holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { ContactId, StaffId } from '../domain/ids.ts'
import { mayPlan, maySign } from '../domain/joint-plan.ts'
import type { Round } from '../domain/round.ts'
import { readPlan } from './read-plan.ts'

/** Who signs, for which side. */
export type Signer =
  | { side: 'office'; staff: StaffId; name: string }
  | { side: 'partner'; contact: ContactId; name: string }

/** *Changed*: the plan is not the version that was read any more. */
export type Signed = { kind: 'signed' | 'not-elected' | 'not-ready' | 'changed' }

/**
 * Signs a plan for one side. The signature is given to the version that was read: whoever changes a word meanwhile makes
 * another one, and the signature is refused. Pressed twice, it is given once.
 * @param seen the version on the page that was signed
 */
export async function signPlan(
  deps: Deps,
  round: Round,
  signer: Signer,
  seen: number,
): Promise<Signed> {
  if (!mayPlan(round)) return { kind: 'not-ready' }
  const { turn, standing, elected } = await readPlan(deps, round.id)
  if (signer.side === 'partner' && elected?.id !== signer.contact) return { kind: 'not-elected' }
  if (turn !== seen) return { kind: 'changed' }
  if (standing[signer.side]) return { kind: 'signed' }
  if (!maySign(standing, signer.side)) return { kind: 'not-ready' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-ready', holdState(tx, round)),
    guard('changed', holdPlan(tx, round.id, turn)),
    ...(signer.side === 'partner'
      ? [guard('not-elected', holdElected(tx, round.id, signer.contact))]
      : []),
    addSignature(tx, {
      round: round.id,
      turn,
      staff: null,
      contact: null,
      ...signer,
      signedAt: deps.clock.now(),
    }),
  ])
  if (outcome.kind === 'committed' || outcome.by === 'unique') return { kind: 'signed' }
  const { by } = outcome
  return { kind: by === 'changed' || by === 'not-elected' ? by : 'not-ready' }
}
