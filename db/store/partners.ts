import { asc, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { PartnerId } from '../../src/domain/ids.ts'
import { nameKey, type Partner } from '../../src/domain/partner.ts'
import { partner } from '../schema.ts'

const columns = {
  id: partner.id,
  name: partner.name,
  sector: partner.sector,
  relationship: partner.relationship,
  place: partner.place,
  language: partner.language,
  focalPoint: partner.focalPoint,
}

export async function allPartners(db: Db): Promise<Partner[]> {
  return await db.select(columns).from(partner).orderBy(asc(partner.nameKey))
}

export async function findPartner(db: Db, id: PartnerId): Promise<Partner | undefined> {
  const [row] = await db.select(columns).from(partner).where(eq(partner.id, id))
  return row
}

export function addPartner(tx: Db, added: Partner): Write {
  return tx.insert(partner).values({ ...added, nameKey: nameKey(added.name) })
}

export function changePartner(tx: Db, changed: Partner): Write {
  return tx
    .update(partner)
    .set({ ...changed, nameKey: nameKey(changed.name) })
    .where(eq(partner.id, changed.id))
}
