import { and, asc, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { RoundId, StaffId } from '../../src/domain/ids.ts'
import { reader, staff } from '../schema.ts'

/** The persons who alone read what partners of a round wrote, by name. */
export async function readersOf(db: Db, round: RoundId): Promise<{ id: StaffId; name: string }[]> {
  return await db
    .select({ id: staff.id, name: staff.name })
    .from(reader)
    .innerJoin(staff, eq(staff.id, reader.staff))
    .where(eq(reader.round, round))
    .orderBy(asc(staff.name), asc(staff.id))
}

/** Naming somebody twice is naming them once. */
export function addReader(tx: Db, round: RoundId, person: StaffId): Write {
  return tx.insert(reader).values({ round, staff: person }).onConflictDoNothing()
}

export function dropReader(tx: Db, round: RoundId, person: StaffId): Write {
  return tx.delete(reader).where(and(eq(reader.round, round), eq(reader.staff, person)))
}
