import { eq } from 'drizzle-orm'
import { type Db, prepared, type Write } from '#dialect'
import type { OfficeId } from '../../src/domain/ids.ts'
import type { PartialLanguage } from '../../src/domain/language.ts'
import type { Office } from '../../src/domain/office.ts'
import { office } from '../schema.ts'

const anOffice = prepared((db) => db.select().from(office).limit(1))

/** The office of this installation; undefined until the first start is done. */
export async function findOffice(db: Db): Promise<Office | undefined> {
  const [row] = await anOffice(db).execute()
  return row
}

/** Which languages with gaps respondents are offered from now on. */
export function offerLanguages(tx: Db, id: OfficeId, languages: readonly PartialLanguage[]): Write {
  return tx.update(office).set({ languages }).where(eq(office.id, id))
}

/** A new office offers the complete languages only. */
export function addOffice(tx: Db, made: Omit<Office, 'languages'>): Write {
  return tx.insert(office).values(made)
}
