import { eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Instant } from '../../src/domain/calendar.ts'
import type { RoundId, StaffId } from '../../src/domain/ids.ts'
import type { RoundStep, StepState } from '../../src/domain/round-step.ts'
import { roundStep } from '../schema.ts'

/** What a person has said of a step. */
export type SettledStep = {
  round: RoundId
  step: RoundStep
  state: StepState
  /** Why it was waived; null where it was ticked. */
  reason: string | null
  by: StaffId | null
  at: Instant
}

export async function settledStepsOf(db: Db, round: RoundId): Promise<SettledStep[]> {
  return await db.select().from(roundStep).where(eq(roundStep.round, round))
}

/** What is said of a step last is what stands. */
export function settleStep(tx: Db, { round, step, ...said }: SettledStep): Write {
  return tx
    .insert(roundStep)
    .values({ round, step, ...said })
    .onConflictDoUpdate({ target: [roundStep.round, roundStep.step], set: said })
}
