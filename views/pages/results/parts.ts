import type { CommitmentResult, IndicatorResult, Results } from '../../../src/domain/results.ts'

/** A commitment with its indicators, or what is asked beside the commitments. */
export type Part = {
  id: string
  commitment: CommitmentResult | null
  indicators: readonly IndicatorResult[]
}

/** The scorecard's parts in the order they were asked; indicators without a commitment come last, together. */
export function partsOf({ commitments, indicators }: Results): readonly Part[] {
  const known = new Set(commitments.map(({ id }) => id))
  const parts = commitments.map((commitment) => ({
    id: commitment.id,
    commitment,
    indicators: indicators.filter(({ section }) => section === commitment.id),
  }))
  const others = indicators.filter(({ section }) => section === null || !known.has(section))
  return others.length === 0
    ? parts
    : [...parts, { id: 'others', commitment: null, indicators: others }]
}
