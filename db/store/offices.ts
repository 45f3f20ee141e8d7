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

/** What an office's settings change at once. */
export type OfficeChanges = Omit<Office, 'id' | 'languages'>

export function changeOffice(tx: Db, id: OfficeId, changes: OfficeChanges): Write {
  return tx.update(office).set(changes).where(eq(office.id, id))
}

/** What a new office is made of; everything else begins as `newOffice` says. */
type NewOffice = Pick<Office, 'id' | 'name' | 'deName' | 'language' | 'zone'> & Partial<Office>

export function addOffice(tx: Db, made: NewOffice): Write {
  return tx.insert(office).values(made)
}
