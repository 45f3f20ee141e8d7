import {
  type ClosedRound,
  isClosed,
  isUnopened,
  type OpenRound,
  type Round,
  type UnopenedRound,
} from './round.ts'

/** Where the year stands: what is under way now, or else what there is to begin with. */
export type YearStanding =
  | { kind: 'no-partners' }
  | { kind: 'no-round'; partners: number }
  | { kind: 'draft'; round: UnopenedRound }
  | { kind: 'open'; round: OpenRound }
  | { kind: 'awaiting-results'; round: ClosedRound }
  | { kind: 'results'; round: ClosedRound }

/**
 * The round that matters now: one that is open, one that waits for its results, one whose results wait to be shared, one being
 * prepared, or the last one.
 * @param rounds in order of years
 * @example yearStanding(0, []) // { kind: 'no-partners' }
 */
export function yearStanding(partners: number, rounds: readonly Round[]): YearStanding {
  const open = rounds.findLast((round) => round.state === 'open')
  if (open) return { kind: 'open', round: open }
  const closed = rounds.findLast(isClosed)
  if (closed && closed.resultsAt === null) return { kind: 'awaiting-results', round: closed }
  if (closed?.state === 'closed') return { kind: 'results', round: closed }
  const draft = rounds.findLast(isUnopened)
  if (draft) return { kind: 'draft', round: draft }
  if (closed) return { kind: 'results', round: closed }
  return partners === 0 ? { kind: 'no-partners' } : { kind: 'no-round', partners }
}
