import { asc } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { CodebookChange } from '../../src/domain/codebook-versions.ts'
import { codebookChange } from '../schema.ts'

/** Every change of the codebook, in the order they were made. */
export async function codebookChanges(db: Db): Promise<CodebookChange[]> {
  return await db.select().from(codebookChange).orderBy(asc(codebookChange.version))
}

/** Refused as `unique` where somebody else made this version first. */
export function addCodebookChange(tx: Db, change: CodebookChange): Write {
  return tx.insert(codebookChange).values(change)
}
