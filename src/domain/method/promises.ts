import type { ActionStatus } from '../action.ts'
import type { ReviewAnswer } from '../action-review.ts'
import { median } from './median.ts'
import { isEnough } from './suppression.ts'

/** What one organisation says became of an action; `dk`, `na` and blank do not know. */
export type ReviewVoice = 'done' | 'partly' | 'not-done' | 'dropped'

/** One organisation, with what each of its respondents that sent said of an action. */
export type ReviewingOrganisation = {
  /** Whether the office knows its answers by name. */
  sharesGrades: boolean
  said: readonly (ReviewAnswer | undefined)[]
}

const steps = ['not-done', 'partly', 'done'] as const
const places: Partial<Record<ReviewAnswer, number>> = { 'not-done': 0, partly: 1, done: 2 }

/**
 * The one voice of an organisation on an action: *dropped* where more than half of those who know say so, else the median of
 * the others on the steps not done, partly, done. Between two steps the lower one counts, as a half grade falls into the
 * lower bar (METHOD 5.1, 5.2).
 * @returns undefined where nobody in it knows
 * @example reviewVoice(['done', 'partly']) // 'partly'
 * @example reviewVoice(['dk', 'done']) // 'done'
 */
export function reviewVoice(
  answers: readonly (ReviewAnswer | undefined)[],
): ReviewVoice | undefined {
  const known = answers.flatMap((one) => (one === undefined ? [] : (places[one] ?? [])))
  const dropped = answers.filter((one) => one === 'dropped').length
  if (dropped > known.length) return 'dropped'
  const middle = median(known)
  return middle === undefined ? undefined : steps[Math.floor(middle)]
}

/** What partners say became of one action. */
export type ReviewCell =
  | {
      state: 'shown'
      /** Organisations that know. */
      n: number
      done: number
      partly: number
      /** Not done, or dropped by agreement. */
      notDone: number
      confirmed: boolean
    }
  | { state: 'hidden' | 'none' }

/**
 * What partners say of one action (METHOD 3): confirmed where at least half of the organisations that know say *done*.
 * Nothing is shown of fewer than k organisations; three classes are, so that no count of those who did not know can be had.
 * @example reviewCell(organisations, 5) // { state: 'shown', n: 8, done: 4, partly: 3, notDone: 1, confirmed: true }
 */
export function reviewCell(organisations: readonly ReviewingOrganisation[], k: number): ReviewCell {
  const known = organisations.flatMap((organisation) => {
    const voice = reviewVoice(organisation.said)
    return voice ? [{ voice, organisation }] : []
  })
  const n = known.length
  const shared = known.filter(({ organisation }) => organisation.sharesGrades).length
  if (n === 0) return { state: 'none' }
  if (!isEnough({ count: n, shared }, k)) return { state: 'hidden' }
  const count = (wanted: ReviewVoice) => known.filter(({ voice }) => voice === wanted).length
  const done = count('done')
  const partly = count('partly')
  return {
    state: 'shown',
    n,
    done,
    partly,
    notDone: n - done - partly,
    confirmed: 2 * done >= n,
  }
}

/** How many actions of a plan stand where; `open` are those nobody has reported on to the end. */
export type PlanCounts = {
  done: number
  partly: number
  notDone: number
  dropped: number
  open: number
}

/** Counts the actions of a plan by what their owners report. */
export function planCounts(statuses: readonly ActionStatus[]): PlanCounts {
  const count = (...wanted: readonly ActionStatus[]) =>
    statuses.filter((status) => wanted.includes(status)).length
  return {
    done: count('done'),
    partly: count('partly'),
    notDone: count('not-done'),
    dropped: count('dropped'),
    open: count('planned', 'under-way'),
  }
}
