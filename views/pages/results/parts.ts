import type { Localised } from '../../../src/domain/language.ts'
import type { CommitmentResult, IndicatorResult, Results } from '../../../src/domain/results.ts'

/** A commitment with its indicators, or another section that asked for grades. */
export type Part = {
  id: string
  /** Null where statements without a known section stand together. */
  title: Localised | null
  commitment: CommitmentResult | null
  indicators: readonly IndicatorResult[]
}

/** What statements without a known section stand under. */
export const otherPart = 'others'

/** The scorecard's parts in the order they were asked; statements without a known section come last, together. */
export function partsOf(results: Results): readonly Part[] {
  const { indicators } = results
  const known = sectionsIn(results)
  const ids = new Set(known.map(({ id }) => id))
  const others = indicators.filter(({ section }) => section === null || !ids.has(section))
  const parts = known.map((part) => ({
    ...part,
    indicators: indicators.filter(({ section }) => section === part.id),
  }))
  return others.length === 0
    ? parts
    : [...parts, { id: otherPart, title: null, commitment: null, indicators: others }]
}

/** A document of before knows the titles of its commitments only. */
function sectionsIn({ sections, commitments }: Results): readonly Omit<Part, 'indicators'>[] {
  if (!sections)
    return commitments.map((one) => ({ id: one.id, title: one.title, commitment: one }))
  return sections.map(({ id, title }) => {
    const commitment = commitments.find((one) => one.id === id) ?? null
    return { id, title, commitment }
  })
}

/** What was written where no grade was asked. */
export function otherComments(results: Results): Results['comments'] {
  const under = new Set(partsOf(results).map(({ id }) => id))
  return results.comments.filter(({ section }) => section === null || !under.has(section))
}
