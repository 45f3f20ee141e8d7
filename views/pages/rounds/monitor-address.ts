import type { MonitorSearch } from '../../../src/domain/monitor.ts'
import type { Round } from '../../../src/domain/round.ts'

/** The round's page as it is searched; what is usual is left out. */
export function monitorAddress({ id }: Pick<Round, 'id'>, search: Partial<MonitorSearch>): string {
  const query = monitorQuery(search)
  return query === '' ? `/rounds/${id}#partners` : `/rounds/${id}?${query}#partners`
}

export function monitorQuery({
  q = '',
  standing = null,
  sort = 'partner',
}: Partial<MonitorSearch>) {
  const query = new URLSearchParams()
  if (q !== '') query.set('q', q)
  if (standing !== null) query.set('standing', standing)
  if (sort !== 'partner') query.set('sort', sort)
  return String(query)
}
