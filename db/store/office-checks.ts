import { desc, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { OfficeCheckId } from '../../src/domain/ids.ts'
import { officeCheck, staff } from '../schema.ts'

export type OfficeCheck = typeof officeCheck.$inferSelect
/** With the name of who kept it; null once that person has left. */
export type KeptOfficeCheck = OfficeCheck & { byName: string | null }

/** How the office graded itself between rounds, newest first. */
export async function officeChecks(db: Db): Promise<KeptOfficeCheck[]> {
  const rows = await db
    .select({ check: officeCheck, byName: staff.name })
    .from(officeCheck)
    .leftJoin(staff, eq(officeCheck.by, staff.id))
    .orderBy(desc(officeCheck.day), desc(officeCheck.id))
  return rows.map(({ check, byName }) => ({ ...check, byName }))
}

export async function findOfficeCheck(
  db: Db,
  id: OfficeCheckId,
): Promise<KeptOfficeCheck | undefined> {
  return (await officeChecks(db)).find((one) => one.id === id)
}

export function addOfficeCheck(tx: Db, check: OfficeCheck): Write {
  return tx.insert(officeCheck).values(check)
}
