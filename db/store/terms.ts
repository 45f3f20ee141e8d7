import { asc, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import { type ListId, listIds } from '../../src/domain/records/list-id.ts'
import { shippedTerms, type Term } from '../../src/domain/records/terms.ts'
import { listTerm } from '../schema.ts'

/** Every list as the office has it: edited, or as it came with the program. */
export async function allTerms(db: Db): Promise<Readonly<Record<ListId, readonly Term[]>>> {
  const rows = await db.select().from(listTerm).orderBy(asc(listTerm.place), asc(listTerm.code))
  const edited = Map.groupBy(rows, ({ list }) => list)
  const lists = listIds.map((list) => [list, edited.get(list) ?? shippedTerms[list]] as const)
  return { ...shippedTerms, ...Object.fromEntries(lists) }
}

/** The writes that keep a list as it was edited, in its order. */
export function keepTerms(tx: Db, list: ListId, terms: readonly Term[]): readonly Write[] {
  return [
    tx.delete(listTerm).where(eq(listTerm.list, list)),
    ...terms.map((term, place) => tx.insert(listTerm).values({ ...term, list, place })),
  ]
}
