import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { ContactId, RoundId } from '../../src/domain/ids.ts'
import { elected } from '../schema.ts'

/** The contact who signs the plan of a round for all partners; undefined while nobody is elected. */
export async function electedOf(db: Db, round: RoundId): Promise<ContactId | undefined> {
  const [row] = await db.select().from(elected).where(eq(elected.round, round))
  return row?.contact
}

/** A guard: the contact is still the one who is elected. */
export function holdElected(tx: Db, round: RoundId, contact: ContactId): Write {
  return tx
    .update(elected)
    .set({ contact })
    .where(and(eq(elected.round, round), eq(elected.contact, contact)))
}

/** Whoever is elected later takes the place of who was before. */
export function elect(tx: Db, round: RoundId, contact: ContactId): Write {
  return tx
    .insert(elected)
    .values({ round, contact })
    .onConflictDoUpdate({ target: elected.round, set: { contact } })
}
