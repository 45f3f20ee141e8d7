import { cleanText, lengthOf } from '../answers.ts'
import { type Day, parseDay } from '../calendar.ts'
import { type CycleStage, cycleStages } from '../cycle-stage.ts'
import type { StaffId } from '../ids.ts'
import type { Values } from '../records/field.ts'
import { isReviewed } from './review.ts'

export const longestReason = 1000

/** When a partnership came into a stage, and why. */
export type StageChange = { stage: CycleStage; since: Day; reason: string; by: StaffId | null }

export type TypedStage = { stage: string; since: string; reason: string }
export type StageFault =
  | { field: 'stage'; kind: 'missing' | 'same' | 'not-reviewed' }
  | { field: 'since'; kind: 'not-a-day' | 'future' | 'before' }
  | { field: 'reason'; kind: 'skips' | 'goes-back' | 'too-long' }

export type ReadStage =
  | { kind: 'change'; change: Omit<StageChange, 'by'> }
  | { kind: 'faults'; faults: readonly StageFault[] }

/**
 * Reads the next stage of a partnership. The stage after the present one needs no reason, the first one where there is
 * none yet neither; any other does. A review ends only when one of its questions has an answer.
 * @param history the stages so far, the first one first
 * @example readStage({ stage: 'review-revising', since: '2026-03-02', reason: '' }, [], {}, '2026-03-02') // faults: skips
 */
export function readStage(
  typed: TypedStage,
  history: readonly StageChange[],
  review: Values,
  today: Day,
): ReadStage {
  const present = history.at(-1)
  const stage = cycleStages.find((one) => one === typed.stage)
  const since = parseDay(typed.since)
  const reason = cleanText(typed.reason)
  const faults: readonly StageFault[] = [
    ...stageFaults(stage, present, review),
    ...dayFaults(since, present, today),
    ...reasonFaults(stage, present, reason),
  ]
  if (faults.length > 0 || !stage || !since) return { kind: 'faults', faults }
  return { kind: 'change', change: { stage, since, reason } }
}

function stageFaults(
  stage: CycleStage | undefined,
  present: StageChange | undefined,
  review: Values,
): readonly StageFault[] {
  if (!stage) return [{ field: 'stage', kind: 'missing' }]
  if (stage === present?.stage) return [{ field: 'stage', kind: 'same' }]
  const leavesReview = present?.stage === 'review-revising'
  return leavesReview && !isReviewed(review) ? [{ field: 'stage', kind: 'not-reviewed' }] : []
}

function dayFaults(
  since: Day | undefined,
  present: StageChange | undefined,
  today: Day,
): readonly StageFault[] {
  if (!since) return [{ field: 'since', kind: 'not-a-day' }]
  if (since > today) return [{ field: 'since', kind: 'future' }]
  return present && since < present.since ? [{ field: 'since', kind: 'before' }] : []
}

function reasonFaults(
  stage: CycleStage | undefined,
  present: StageChange | undefined,
  reason: string,
): readonly StageFault[] {
  if (lengthOf(reason) > longestReason) return [{ field: 'reason', kind: 'too-long' }]
  if (!stage || reason !== '') return []
  const step = cycleStages.indexOf(stage) - (present ? cycleStages.indexOf(present.stage) : -1)
  if (step > 1) return [{ field: 'reason', kind: 'skips' }]
  return step < 0 ? [{ field: 'reason', kind: 'goes-back' }] : []
}
