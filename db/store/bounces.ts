import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { ContactId, MessageId, RoundId, StaffId } from '../../src/domain/ids.ts'
import type { Bounce } from '../../src/domain/monitor.ts'
import { bounce, contact, message } from '../schema.ts'

/** The mails of a round that came back, by message. */
export async function bouncesOf(db: Db, round: RoundId): Promise<ReadonlyMap<MessageId, Bounce>> {
  const rows = await db
    .select({ message: bounce.message, words: bounce.words, markedAt: bounce.markedAt })
    .from(bounce)
    .innerJoin(message, eq(bounce.message, message.id))
    .where(eq(message.round, round))
  return new Map(rows.map(({ message: id, ...facts }) => [id, facts]))
}

/** Refused as `unique` where it is marked already. */
export function addBounce(
  tx: Db,
  facts: Bounce & { message: MessageId; contact: ContactId; by: StaffId },
): Write {
  return tx.insert(bounce).values(facts)
}

/** A guard: a mark is taken back once. */
export function removeBounce(tx: Db, id: MessageId): Write {
  return tx.delete(bounce).where(eq(bounce.message, id))
}

/** The address is as good as before, unless something else was found out about it meanwhile. */
export function liftBounce(tx: Db, id: ContactId, { words }: Bounce): Write {
  return tx
    .update(contact)
    .set({ refusal: null })
    .where(and(eq(contact.id, id), eq(contact.refusal, words)))
}
