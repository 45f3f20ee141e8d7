import { eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Instant, LocalMoment } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { extension } from '../schema.ts'

/** The one time a round's closing was moved. */
export type Extension = { closedBefore: LocalMoment; extendedAt: Instant }

export async function findExtension(db: Db, round: RoundId): Promise<Extension | undefined> {
  const [row] = await db
    .select({ closedBefore: extension.closedBefore, extendedAt: extension.extendedAt })
    .from(extension)
    .where(eq(extension.round, round))
  return row
}

/** Refused as `unique` where the round was extended before. */
export function addExtension(tx: Db, round: RoundId, facts: Extension): Write {
  return tx.insert(extension).values({ round, ...facts })
}
