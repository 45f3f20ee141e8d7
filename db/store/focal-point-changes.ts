import { asc, eq, sql } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { PartnerId } from '../../src/domain/ids.ts'
import type { HandOver } from '../../src/domain/partner-sheet/hand-over.ts'
import { focalPointChange } from '../schema.ts'

/** Who handed a partner over to whom, the first one first. */
export async function handOversOf(db: Db, partner: PartnerId): Promise<HandOver[]> {
  return await db
    .select({
      from: focalPointChange.from,
      to: focalPointChange.to,
      note: focalPointChange.note,
      changedOn: focalPointChange.changedOn,
      by: focalPointChange.by,
    })
    .from(focalPointChange)
    .where(eq(focalPointChange.partner, partner))
    .orderBy(asc(focalPointChange.place))
}

export function addHandOver(tx: Db, partner: PartnerId, handOver: HandOver): Write {
  const place = sql<number>`(select coalesce(max(place), 0) + 1 from focal_point_change where partner = ${partner})`
  return tx.insert(focalPointChange).values({ ...handOver, partner, place })
}
