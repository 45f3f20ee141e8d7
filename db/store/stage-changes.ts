import { asc, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { CycleStage } from '../../src/domain/cycle-stage.ts'
import type { PartnerId } from '../../src/domain/ids.ts'
import type { StageChange } from '../../src/domain/partner-sheet/stages.ts'
import { stageChange } from '../schema.ts'

/** The stages a partnership went through, the first one first. */
export async function stagesOf(db: Db, partner: PartnerId): Promise<StageChange[]> {
  return await db
    .select({
      stage: stageChange.stage,
      since: stageChange.since,
      reason: stageChange.reason,
      by: stageChange.by,
    })
    .from(stageChange)
    .where(eq(stageChange.partner, partner))
    .orderBy(asc(stageChange.place))
}

/** The stage each partnership is in; those without one are not in it. */
export async function presentStages(db: Db): Promise<ReadonlyMap<PartnerId, CycleStage>> {
  const rows = await db
    .select({ partner: stageChange.partner, stage: stageChange.stage })
    .from(stageChange)
    .orderBy(asc(stageChange.place))
  return new Map(rows.map(({ partner, stage }) => [partner, stage]))
}

/** Adds a stage at its place, the first being 1: two people never write the same one. */
export function addStage(tx: Db, partner: PartnerId, place: number, change: StageChange): Write {
  return tx.insert(stageChange).values({ ...change, partner, place })
}
