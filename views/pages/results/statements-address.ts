import type { Facet } from '../../../src/domain/facet.ts'
import type { ScorecardOrder } from '../../../src/domain/scorecard-order.ts'

/** Where the statements of one facet, or of all, stand in some order: `?facet=culture&sort=gap#order`. */
export function statementsAddress({
  facet,
  order,
}: {
  facet: Facet | null
  order: ScorecardOrder
}): string {
  const wanted = [facet && `facet=${facet}`, order !== 'asked' && `sort=${order}`].filter(Boolean)
  return `?${wanted.join('&')}#order`
}
