import { atomically, guard } from '#dialect'
import { findSecondFactor, takeRecoveryCode, takeStep } from '../../db/store/second-factors.ts'
import type { Deps } from '../deps.ts'
import type { StaffId } from '../domain/ids.ts'

/** Takes a code of the telephone, or a recovery code, once: whoever read it over a shoulder comes too late. */
export async function takeCode(deps: Deps, of: StaffId, typed: string): Promise<'right' | 'wrong'> {
  const factor = await findSecondFactor(deps.db, of)
  if (!factor?.on) return 'wrong'
  const step = deps.codes.stepOf(typed, of, factor.seed, deps.clock.now())
  const hash = deps.codes.recoveryFingerprint(of, typed)
  if (step === undefined && hash === undefined) return 'wrong'
  const outcome = await atomically(deps.db, (tx) => [
    step === undefined
      ? guard('used', takeRecoveryCode(tx, of, hash ?? ''))
      : guard('used', takeStep(tx, of, step)),
  ])
  return outcome.kind === 'committed' ? 'right' : 'wrong'
}
