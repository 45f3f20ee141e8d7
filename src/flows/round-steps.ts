import type { Db } from '#dialect'
import { reviewGroupOf } from '../../db/store/review-members.ts'
import { settledStepsOf, settleStep } from '../../db/store/round-steps.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { Instant } from '../domain/calendar.ts'
import { callQuestions } from '../domain/call-questions.ts'
import type { StaffId } from '../domain/ids.ts'
import { isEverybodyHeard, isTrusted } from '../domain/person-of-trust.ts'
import { isRead } from '../domain/reading.ts'
import { fewestRecipients, partnersAmong } from '../domain/recipients.ts'
import { standingOf } from '../domain/review-group.ts'
import { isClosed, isUnopened, type Round } from '../domain/round.ts'
import { nextMove, type RoundStep, type StepStanding, stepsBefore } from '../domain/round-step.ts'
import { budgetHolders } from './budget-holders.ts'
import { codingOf } from './coding-of.ts'
import { readingOf } from './read-comments.ts'
import { planStandingOf } from './read-plan.ts'
import { reviewRound } from './review-round.ts'
import { isCoded } from './themes-of.ts'

/** The steps before a round's next move, each ticked by what the program knows, or by the reason somebody gave. */
export async function stepsOf(deps: Deps, round: Round): Promise<readonly StepStanding[]> {
  const move = nextMove(round)
  if (move === null) return []
  const settled = await settledStepsOf(deps.db, round.id)
  return await Promise.all(
    stepsBefore[move].map(async (step): Promise<StepStanding> => {
      if (await isDone(deps, round, step)) return { step, standing: 'done' }
      const said = settled.find((one) => one.step === step)
      if (!said) return { step, standing: 'open' }
      return said.reason === null
        ? { step, standing: 'done' }
        : { step, standing: 'waived', reason: said.reason }
    }),
  )
}

async function isDone(deps: Deps, round: Round, step: RoundStep): Promise<boolean> {
  switch (step) {
    case 'person-of-trust-named':
      return !(await asksForTalks(deps, round)) || (await isTrustNamed(deps))
    case 'review-group-formed':
      return standingOf(await reviewGroupOf(deps.db, round.id)) === 'equal'
    case 'partners-checked':
      return isUnopened(round) && (await hasEnough(deps, round))
    case 'self-score-sealed':
      // Closing seals it, whatever is in it.
      return isClosed(round)
    case 'comments-cleaned':
      return isClosed(round) && isRead((await readingOf(deps, round)).texts)
    case 'themes-coded':
      return isClosed(round) && (await areThemesCoded(deps, round))
    case 'plan-agreed':
      return (await planStandingOf(deps, round.id)).kind === 'agreed'
    case 'plan-final':
      return false
  }
}

/** An anonymous round asks nobody whether the person of trust may call. */
async function asksForTalks(deps: Deps, round: Round): Promise<boolean> {
  if (round.mode === 'anonymous') return false
  const surveys = round.surveys.flatMap((id) => deps.surveys.get(id) ?? [])
  return surveys.some((survey) => callQuestions(survey).length > 0)
}

async function isTrustNamed(deps: Deps): Promise<boolean> {
  const trusted = (await allStaff(deps.db)).filter(({ role }) => isTrusted(role))
  return isEverybodyHeard(
    trusted.map(({ id }) => id),
    await budgetHolders(deps),
  )
}

async function hasEnough(deps: Deps, round: Round): Promise<boolean> {
  if (!isUnopened(round)) return false
  const { recipients } = await reviewRound(deps, round)
  return partnersAmong(recipients) >= fewestRecipients(round)
}

/** Nothing to code counts as coded; so does an anonymous round, of which no reach can be told. */
async function areThemesCoded(deps: Deps, round: Round): Promise<boolean> {
  if (!isClosed(round) || round.mode === 'anonymous') return true
  const coding = await codingOf(deps, round)
  return coding.texts.length === 0 || (await isCoded(deps, round, coding))
}

/** Why a round goes on without some steps, and who says so. */
export type Without = { reasons: ReadonlyMap<RoundStep, string>; by: StaffId | null }
export const withoutNothing: Without = { reasons: new Map(), by: null }

/** The writes that keep why steps were waived. */
export function waiving(tx: Db, { id: round }: Round, { reasons, by }: Without, at: Instant) {
  return [...reasons].map(([step, reason]) =>
    settleStep(tx, { round, step, state: 'waived', reason, by, at }),
  )
}

/** Whether a round may move on: every step is done, waived, or waived now. */
export async function mayMoveOn(deps: Deps, round: Round, { reasons }: Without): Promise<boolean> {
  const steps = await stepsOf(deps, round)
  return steps.every(({ step, standing }) => standing !== 'open' || reasons.has(step))
}
