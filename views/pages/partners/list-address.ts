import type { PartnerSearch } from '../../../src/domain/partner-list.ts'

/** The address of the list as it is searched now, with something different; what is usual is left out. */
export function listAddress(search: PartnerSearch, change: Partial<PartnerSearch> = {}): string {
  const { q, sector, relationship, stage, programme, withoutFocalPoint, sort, page } = {
    ...search,
    ...change,
  }
  const query = new URLSearchParams()
  if (q !== '') query.set('q', q)
  if (sector !== null) query.set('sector', sector)
  if (relationship !== null) query.set('relationship', relationship)
  if (stage !== null) query.set('stage', stage)
  if (programme !== null) query.set('programme', programme)
  if (withoutFocalPoint) query.set('focal_point', 'none')
  if (sort !== 'name') query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  return query.size === 0 ? '/partners' : `/partners?${query}`
}
