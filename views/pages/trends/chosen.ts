import type { CommitmentTrend } from '../../../src/domain/commitment-trend.ts'
import type { IndicatorTrend } from '../../../src/domain/indicator-trend.ts'
import type { Trends } from '../../../src/domain/trend.ts'

/** What the one large chart of the page is about. */
export type Chosen =
  | { kind: 'headline' }
  | { kind: 'commitment'; trend: CommitmentTrend }
  | { kind: 'indicator'; trend: IndicatorTrend }

/** Reads `?show=`: a commitment, an indicator, or else the headline. */
export function chosenFrom(show: string | undefined, trends: Trends): Chosen {
  const commitment = trends.commitments.find(({ id }) => id === show)
  if (commitment) return { kind: 'commitment', trend: commitment }
  const indicator = trends.indicators.find(({ code }) => code === show)
  return indicator ? { kind: 'indicator', trend: indicator } : { kind: 'headline' }
}
