import { desc, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Day } from '../../src/domain/calendar.ts'
import type { StaffId } from '../../src/domain/ids.ts'
import type { Strategy, StrategyVersion } from '../../src/domain/strategy.ts'
import { draftStrategy } from '../../src/domain/strategy-draft.ts'
import { staff, strategyVersion } from '../schema.ts'

const { version, body, savedOn } = strategyVersion

/** The strategy that holds: the last version; undefined where the office has saved none. */
export async function currentStrategy(db: Db): Promise<StrategyVersion | undefined> {
  const [row] = await db
    .select({ version, body, savedOn })
    .from(strategyVersion)
    .orderBy(desc(version))
    .limit(1)
  return row
}

/** The strategy that holds, or the draft while the office has saved none: its directions can be named, its quarters planned. */
export async function strategyToUse(db: Db, today: Day): Promise<Strategy> {
  return (await currentStrategy(db))?.body ?? draftStrategy(today)
}

/** Every version, the last first, with the name of who saved it. */
export async function strategyVersions(
  db: Db,
): Promise<(StrategyVersion & { by: string | null })[]> {
  return await db
    .select({ version, body, savedOn, by: staff.name })
    .from(strategyVersion)
    .leftJoin(staff, eq(strategyVersion.by, staff.id))
    .orderBy(desc(version))
}

/** A guard: a version is made once, by one person. */
export function addStrategyVersion(tx: Db, saved: StrategyVersion & { by: StaffId }): Write {
  return tx.insert(strategyVersion).values(saved).onConflictDoNothing()
}
