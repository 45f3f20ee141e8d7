import { type CycleStage, cycleStages } from './cycle-stage.ts'
import { isPartnership, type Sector, sectors } from './partner.ts'
import type { ListedPartner } from './partner-list.ts'

/** Where a partnership stands in the cycle; `none` where nobody has written it down. */
export const mixColumns = [...cycleStages, 'none'] as const
export type MixColumn = CycleStage | 'none'

/** How many partnerships of a sector are in each stage. */
export type MixRow = {
  sector: Sector
  counts: Readonly<Record<MixColumn, number>>
  all: number
}

/**
 * How partnerships spread over sectors and stages: the sectors that occur, the largest first.
 * @example sectorMix(list)[0] // { sector: 'civil-society', counts: { 'managing-maintaining': 4, ... }, all: 6 }
 */
export function sectorMix(
  list: readonly Pick<ListedPartner, 'partner' | 'stage'>[],
): readonly MixRow[] {
  const partnerships = list.filter(({ partner }) => isPartnership(partner.relationship))
  return sectors
    .map((sector) => {
      const own = partnerships.filter(({ partner }) => partner.sector === sector)
      const count = (column: MixColumn) =>
        own.filter(({ stage }) => (stage ?? 'none') === column).length
      return {
        sector,
        counts: {
          'scoping-building': count('scoping-building'),
          'managing-maintaining': count('managing-maintaining'),
          'review-revising': count('review-revising'),
          'sustaining-outcome': count('sustaining-outcome'),
          none: count('none'),
        },
        all: own.length,
      }
    })
    .filter(({ all }) => all > 0)
    .toSorted((one, other) => other.all - one.all)
}
