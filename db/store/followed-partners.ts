import { asc } from 'drizzle-orm'
import type { Db } from '#dialect'
import type { FollowedPartner } from '../../src/domain/framework/facts.ts'
import { stageChange } from '../schema.ts'
import { allPartners } from './partners.ts'

/** Every partner with the stages its partnership went through, the first one first. */
export async function followedPartners(db: Db): Promise<readonly FollowedPartner[]> {
  const { partner, stage, since, place } = stageChange
  const rows = await db.select({ partner, stage, since }).from(stageChange).orderBy(asc(place))
  const byPartner = Map.groupBy(rows, (row) => row.partner)
  return (await allPartners(db)).map((one) => ({ ...one, stages: byPartner.get(one.id) ?? [] }))
}
