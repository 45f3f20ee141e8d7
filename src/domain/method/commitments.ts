import { proposedSection } from '../proposed-section.ts'
import type { CommitmentResult, IndicatorResult } from '../results.ts'
import { isShown } from '../results.ts'
import type { RoundFacts } from './facts.ts'

/**
 * The commitments: sections that hold headline indicators, each with the mean of its indicators' shares.
 *
 * What partners proposed is a block of its own and no commitment. METHOD 5.4 and 6. Shown only if all of its indicators are; where nobody graded any of them, there is none. No range stands
 * beside the mean: answers of one organisation are not independent.
 */
export function commitmentsOf(
  indicators: readonly IndicatorResult[],
  sections: RoundFacts['sections'],
): CommitmentResult[] {
  const bySection = Map.groupBy(indicators, ({ section }) => section)
  return [...bySection].flatMap(([id, part]) =>
    id !== null && id !== proposedSection && part.some(({ headline }) => headline)
      ? [{ id, title: sections.get(id) ?? null, ...averageOf(part) }]
      : [],
  )
}

type Average = { state: 'shown'; averageShare: number } | { state: 'hidden' | 'none' }

function averageOf(part: readonly IndicatorResult[]): Average {
  const shares = part.filter(isShown).map(({ share }) => share)
  if (shares.length === part.length)
    return { state: 'shown', averageShare: sumOf(shares) / shares.length }
  return { state: part.every(({ state }) => state === 'none') ? 'none' : 'hidden' }
}

function sumOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0)
}
