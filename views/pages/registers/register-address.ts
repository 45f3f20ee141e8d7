import type { Entry } from '../../../src/domain/registers/entry.ts'
import type { EntrySearch } from '../../../src/domain/registers/entry-list.ts'
import { registerOf } from '../../../src/domain/registers/index.ts'
import type { Register } from '../../../src/domain/registers/register.ts'

/** Where an entry is read: on its register's own pages, where it has any. */
export function entryAddress({ id, register }: Pick<Entry, 'id' | 'register'>): string {
  return `${registerOf(register).ownPages ?? `/registers/${register}`}/${id}`
}

/** The address of a register's list as it is searched now, with something different; what is usual is left out. */
export function listAddress(
  register: Register,
  search: EntrySearch,
  change: Partial<EntrySearch> = {},
  page = '',
): string {
  const { q, filters, sort, down, page: number } = { ...search, ...change }
  const query = new URLSearchParams()
  if (q !== '') query.set('q', q)
  for (const [key, value] of Object.entries(filters)) if (value !== '') query.set(key, value)
  if (sort !== register.title) query.set('sort', sort)
  if (down) query.set('down', '')
  if (number > 1) query.set('page', String(number))
  const address = `/registers/${register.id}${page}`
  return query.size === 0 ? address : `${address}?${query}`
}
