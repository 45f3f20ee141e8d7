import { type Day, movedMonths } from '../calendar.ts'
import type { Draft, Fields } from '../draft.ts'
import type {
  CapacityAssessmentId,
  CapacityInstrumentId,
  ContactId,
  PartnerId,
  StaffId,
} from '../ids.ts'

/** How the answers come: typed in by a person of the office during a conversation, or by the partner behind its link. */
export const assessmentWays = ['conversation', 'link'] as const
export type AssessmentWay = (typeof assessmentWays)[number]

export const assessmentStates = ['begun', 'sent', 'withdrawn'] as const

type Begun = {
  id: CapacityAssessmentId
  partner: PartnerId
  instrument: CapacityInstrumentId
  way: AssessmentWay
  /** Who holds the link; null where nobody does. */
  contact: ContactId | null
  /** Goes up with every new link. */
  linkVersion: number
  /** Who typed it in, or asked for it. */
  startedBy: StaffId | null
  begunOn: Day
  /** Goes up with every write, so that two people never undo each other. */
  turn: number
}

/** One assessment of one partner. Withdrawn, the act is known and nothing of what was said. */
export type Assessment = Begun &
  (
    | { state: 'begun'; draft: Draft }
    | { state: 'sent'; draft: Draft; answers: Fields; sentOn: Day; year: number }
    | { state: 'withdrawn'; sentOn: Day | null; year: number | null; withdrawnOn: Day }
  )
export type SentAssessment = Extract<Assessment, { state: 'sent' }>
export type LiveAssessment = Exclude<Assessment, { state: 'withdrawn' }>

/** What everybody of the office may know of an assessment: that it was made, how and when. */
export type MadeAct = Pick<Assessment, 'id' | 'partner' | 'way' | 'state' | 'begunOn'> & {
  sentOn: Day | null
  withdrawnOn: Day | null
}

export function actOf(assessment: Assessment): MadeAct {
  const { id, partner, way, state, begunOn } = assessment
  return {
    id,
    partner,
    way,
    state,
    begunOn,
    sentOn: assessment.state === 'begun' ? null : assessment.sentOn,
    withdrawnOn: assessment.state === 'withdrawn' ? assessment.withdrawnOn : null,
  }
}

/** Whether something was said in it: whoever opens its link reads that. */
export function holdsWords(one: Assessment): boolean {
  return one.state === 'sent' || (one.state === 'begun' && one.draft.revision > 0)
}

/** Whether a partner's next assessment is due: from 12 months after the last on, late from 18 (METHOD part 4). */
export type Due =
  | { kind: 'never' }
  | { kind: 'later' | 'due' | 'late'; last: Day; from: Day; until: Day }

/**
 * @param last when the partner was assessed last; what was withdrawn was made all the same
 * @param today on the office's calendar
 * @example dueAfter('2026-03-02', '2027-03-02') // { kind: 'due', from: '2027-03-02', until: '2027-09-02', … }
 */
export function dueAfter(last: Day | null, today: Day): Due {
  if (last === null) return { kind: 'never' }
  const from = movedMonths(last, 12)
  const until = movedMonths(last, 18)
  const kind = today < from ? 'later' : today < until ? 'due' : 'late'
  return { kind, last, from, until }
}

/** When a partner was assessed last. */
export function lastMade(acts: readonly MadeAct[]): Day | null {
  return (
    acts
      .flatMap(({ sentOn }) => sentOn ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}
