import { eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { RoundId } from '../../src/domain/ids.ts'
import type { Proposition } from '../../src/domain/proposition.ts'
import { proposition } from '../schema.ts'

/** What became of the propositions of a round at the event. */
export async function propositionsOf(db: Db, round: RoundId): Promise<Proposition[]> {
  return await db.select().from(proposition).where(eq(proposition.round, round))
}

/** What is counted last is what stands. */
export function keepProposition(tx: Db, { text, ...facts }: Proposition): Write {
  return tx
    .insert(proposition)
    .values({ text, ...facts })
    .onConflictDoUpdate({ target: proposition.text, set: facts })
}
