import { atomically } from '#dialect'
import { settledStepsOf, settleStep } from '../../db/store/round-steps.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import type { RoundStep } from '../../src/domain/round-step.ts'
import type { Without } from '../../src/flows/round-steps.ts'
import type { World } from './world.ts'

/** The fields in which a coordinator says why results are shared without a reading and without a coding. */
export const unreadAndUncoded = {
  'without-comments-cleaned': 'Nobody could read this year',
  'without-themes-coded': 'Nobody could code this year',
}

/** The same for whoever shares without a page. */
export const unreadOrUncoded: Without = {
  reasons: new Map([
    ['comments-cleaned', 'Nobody could read this year'],
    ['themes-coded', 'Nobody could code this year'],
  ]),
  by: null,
}

/** The field in which a coordinator says why a round opens without a review group. */
export const noGroup = { 'without-review-group-formed': 'Nobody could be asked this year' }

/** The same for whoever opens without a page. */
export const withoutGroup: Without = {
  reasons: new Map([['review-group-formed', 'Nobody could be asked this year']]),
  by: null,
}

/** A round goes on without a step, as if somebody had said why. */
export async function waived({ db, clock }: World, round: RoundId, step: RoundStep) {
  const said = { state: 'waived', reason: 'For this test', by: null, at: clock.now() } as const
  await atomically(db, (tx) => [settleStep(tx, { round, step, ...said })])
}

/** What was said of a round's steps, but that it opened without a review group. */
export async function saidSince(...about: Parameters<typeof settledStepsOf>) {
  return (await settledStepsOf(...about)).filter(({ step }) => step !== 'review-group-formed')
}
