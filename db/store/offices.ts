import { type Db, prepared, type Write } from '#dialect'
import type { Office } from '../../src/domain/office.ts'
import { office } from '../schema.ts'

const anOffice = prepared((db) => db.select().from(office).limit(1))

/** The office of this installation; undefined until the first start is done. */
export async function findOffice(db: Db): Promise<Office | undefined> {
  const [row] = await anOffice(db).execute()
  return row
}

export function addOffice(tx: Db, made: Office): Write {
  return tx.insert(office).values(made)
}
