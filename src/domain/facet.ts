import { isShown, type Results } from './results.ts'

/** What a headline statement is about at the office: its policies, its systems or its culture. */
export const facets = ['policies', 'systems', 'culture'] as const
export type Facet = (typeof facets)[number]

/** How many headline statements a facet has, how many of them are shown, and how many of these receive high grades. */
export type FacetTotal = { facet: Facet; asked: number; shown: number; high: number }

/**
 * The headline statements by facet, each once; a facet that nothing asks about is left out.
 * @example facetTotals(results).map(({ asked }) => asked) // [6, 9, 9] of the scorecard's 24
 */
export function facetTotals({ indicators }: Pick<Results, 'indicators'>): readonly FacetTotal[] {
  return facets
    .map((facet) => {
      const own = indicators.filter((one) => one.headline && one.facet === facet)
      const shown = own.filter(isShown)
      const high = shown.filter(({ highGrades }) => highGrades).length
      return { facet, asked: own.length, shown: shown.length, high }
    })
    .filter(({ asked }) => asked > 0)
}

/** The facet an address asks for; null where these results have none of that name. */
export function facetFrom(asked: string | undefined, results: Results): Facet | null {
  return facetTotals(results).find(({ facet }) => facet === asked)?.facet ?? null
}

/** The same results with the statements of one facet alone; all of them without one. */
export function ofFacet(results: Results, facet: Facet | null): Results {
  if (facet === null) return results
  return { ...results, indicators: results.indicators.filter((one) => one.facet === facet) }
}
