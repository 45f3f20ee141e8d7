import { and, asc, eq, lt } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import { nothingRemembered, type RememberedMapping } from '../../src/domain/history/mapping.ts'
import type { OfficeId, RoundId } from '../../src/domain/ids.ts'
import type { ImportedRound } from '../../src/domain/imported-round.ts'
import type { Results } from '../../src/domain/results.ts'
import { historyMapping, importedRound } from '../schema.ts'

/** Earlier years that came from a spreadsheet, oldest first. */
export async function importedRounds(db: Db): Promise<ImportedRound[]> {
  return await db.select().from(importedRound).orderBy(asc(importedRound.year))
}

export async function findImportedRound(db: Db, id: RoundId): Promise<ImportedRound | undefined> {
  const [row] = await db.select().from(importedRound).where(eq(importedRound.id, id))
  return row
}

/** The documents of the years brought in before a year, oldest first. */
export async function importedBefore(db: Db, year: number): Promise<Results[]> {
  const rows = await db
    .select({ document: importedRound.document })
    .from(importedRound)
    .where(lt(importedRound.year, year))
    .orderBy(asc(importedRound.year))
  return rows.map((row) => row.document)
}

/** A year stands once: a second one is refused. */
export function addImportedRound(tx: Db, round: ImportedRound): Write {
  return tx.insert(importedRound).values(round)
}

/** A guard: takes a year away as it was read. */
export function removeImportedRound(tx: Db, { id, importedOn }: ImportedRound): Write {
  return tx
    .delete(importedRound)
    .where(and(eq(importedRound.id, id), eq(importedRound.importedOn, importedOn)))
}

/** How a spreadsheet was read last time. */
export async function rememberedMapping(db: Db, office: OfficeId): Promise<RememberedMapping> {
  const [row] = await db.select().from(historyMapping).where(eq(historyMapping.office, office))
  return row?.remembered ?? nothingRemembered
}

export function rememberMapping(tx: Db, office: OfficeId, remembered: RememberedMapping): Write {
  return tx
    .insert(historyMapping)
    .values({ office, remembered })
    .onConflictDoUpdate({ target: historyMapping.office, set: { remembered } })
}
