import type { Round } from './round.ts'

/** What METHOD part 2 asks to be seen to before a round moves on. */
export const roundSteps = [
  'person-of-trust-named',
  'partners-checked',
  'review-group-formed',
  'self-score-sealed',
  'comments-cleaned',
  'themes-coded',
  'plan-agreed',
  'plan-final',
] as const
export type RoundStep = (typeof roundSteps)[number]

/** A step is *ticked* by a person who has seen to it, or *waived* with a reason. */
export const stepStates = ['ticked', 'waived'] as const
export type StepState = (typeof stepStates)[number]

/** What leads a round on. */
export const roundMoves = ['opening', 'sharing', 'publishing'] as const
export type RoundMove = (typeof roundMoves)[number]

/** What has to be seen to before each move. What protects a respondent is no step: no reason leads around it. */
export const stepsBefore: Readonly<Record<RoundMove, readonly RoundStep[]>> = {
  opening: ['review-group-formed', 'person-of-trust-named', 'partners-checked'],
  sharing: ['self-score-sealed', 'comments-cleaned', 'themes-coded'],
  publishing: ['plan-agreed'],
}

/** Where a step stands: *done* by what the program knows, *waived* by a person with a reason, or still *open*. */
export type StepStanding =
  | { step: RoundStep; standing: 'done' | 'open' }
  | { step: RoundStep; standing: 'waived'; reason: string }

/**
 * The move a round waits for; null where it waits for none, or for one that has steps of its own.
 * @example nextMove(open) // null: it closes by itself
 */
export function nextMove(round: Round): RoundMove | null {
  switch (round.state) {
    case 'draft':
    case 'consulting':
      return 'opening'
    case 'closed':
      return round.resultsAt === null ? null : 'sharing'
    case 'shared':
      return 'publishing'
    case 'open':
    case 'published':
    case 'archived':
    case 'cancelled':
      return null
  }
}

/** Longest reason why a step is waived. */
export const longestReason = 300
