import type { RoundId } from './ids.ts'
import { standingOf, type Watched } from './monitor.ts'
import { isPublished } from './round.ts'
import type { YearStanding } from './year-standing.ts'

/** Somebody waits for somebody: in the year's round, who is to act for whom. */
export type Waiting =
  /** Partners cannot answer, for no mail reaches them. */
  | { kind: 'unreached'; round: RoundId; partners: number }
  /** The office waits for answers. */
  | { kind: 'answers'; round: RoundId; partners: number }
  /** The results wait for the office's team to grade itself before closing. */
  | { kind: 'self-score'; round: RoundId; left: number }
  /** Partners that answered wait for the results. */
  | { kind: 'results'; round: RoundId; partners: number }
  /** Everybody waits to know when the learning event is. */
  | { kind: 'event-date'; round: RoundId }

/** What is known of the round that matters now. */
export type WaitingFacts = {
  rows: readonly Watched[]
  /** Statements the office has not graded of itself. */
  ungraded: number
  hasEvent: boolean
}

/**
 * Who waits for whom, the most pressing first; nobody while no round is under way.
 * @example whoWaits({ kind: 'no-partners' }, facts) // []
 */
export function whoWaits(
  standing: YearStanding,
  { rows, ungraded, hasEvent }: WaitingFacts,
): readonly Waiting[] {
  const count = (is: (row: Watched) => boolean) => rows.filter(is).length
  switch (standing.kind) {
    case 'open': {
      const { id: round } = standing.round
      const unreached = count((row) => ['refused', 'bounced'].includes(standingOf(row)))
      const answers = count(({ state }) => state === 'invited' || state === 'started')
      return [
        ...(unreached > 0 ? [{ kind: 'unreached' as const, round, partners: unreached }] : []),
        ...(answers > 0 ? [{ kind: 'answers' as const, round, partners: answers }] : []),
        ...(ungraded > 0 ? [{ kind: 'self-score' as const, round, left: ungraded }] : []),
      ]
    }
    case 'results': {
      const { id: round, state } = standing.round
      if (isPublished(standing.round)) return []
      const partners = count((row) => row.state === 'sent')
      return [
        ...(state === 'closed' ? [{ kind: 'results' as const, round, partners }] : []),
        ...(hasEvent ? [] : [{ kind: 'event-date' as const, round }]),
      ]
    }
    case 'no-partners':
    case 'no-round':
    case 'draft':
    case 'awaiting-results':
      return []
  }
}
