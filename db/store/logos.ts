import { eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Id, OfficeId } from '../../src/domain/ids.ts'
import type { PictureType } from '../../src/domain/picture.ts'
import { logo } from '../schema.ts'

export type Logo = { office: OfficeId; version: Id<'logo'>; type: PictureType; base64: string }

/** The logo of this installation's office; undefined where it has none. */
export async function findLogo(db: Db): Promise<Logo | undefined> {
  const [row] = await db.select().from(logo).limit(1)
  return row
}

/** The part of its address; asked with every staff page, so it leaves the picture where it is. */
export async function findLogoVersion(db: Db): Promise<Id<'logo'> | undefined> {
  const [row] = await db.select({ version: logo.version }).from(logo).limit(1)
  return row?.version
}

export function setLogo(tx: Db, set: Logo): Write {
  const { office: _, ...picture } = set
  return tx.insert(logo).values(set).onConflictDoUpdate({ target: logo.office, set: picture })
}

export function removeLogo(tx: Db, id: OfficeId): Write {
  return tx.delete(logo).where(eq(logo.office, id))
}
