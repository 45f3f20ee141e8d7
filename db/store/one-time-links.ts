import { and, eq, isNull } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Instant } from '../../src/domain/calendar.ts'
import type { OneTimeLinkId, StaffId } from '../../src/domain/ids.ts'
import { oneTimeLink } from '../schema.ts'

export type OneTimeLink = {
  id: OneTimeLinkId
  purpose: 'first-start' | 'password'
  staff: StaffId | null
  expiresAt: Instant
}

/** A link that has not been used; whether it has expired is for the caller's clock. */
export async function findOneTimeLink(db: Db, hash: string): Promise<OneTimeLink | undefined> {
  const [row] = await db
    .select({
      id: oneTimeLink.id,
      purpose: oneTimeLink.purpose,
      staff: oneTimeLink.staff,
      expiresAt: oneTimeLink.expiresAt,
    })
    .from(oneTimeLink)
    .where(and(eq(oneTimeLink.hash, hash), isNull(oneTimeLink.usedAt)))
  return row
}

export function addOneTimeLink(tx: Db, link: OneTimeLink, hash: string): Write {
  return tx.insert(oneTimeLink).values({ ...link, hash, usedAt: null })
}

/** Uses a link up; a guard, since two people may press at once. */
export function useOneTimeLink(tx: Db, id: OneTimeLinkId, at: Instant): Write {
  return tx
    .update(oneTimeLink)
    .set({ usedAt: at })
    .where(and(eq(oneTimeLink.id, id), isNull(oneTimeLink.usedAt)))
}

/** Ends every link a person could still choose a password with. */
export function usePasswordLinksOf(tx: Db, staff: StaffId, at: Instant): Write {
  return tx
    .update(oneTimeLink)
    .set({ usedAt: at })
    .where(
      and(
        eq(oneTimeLink.staff, staff),
        eq(oneTimeLink.purpose, 'password'),
        isNull(oneTimeLink.usedAt),
      ),
    )
}

/** Forgets the links of a purpose that were never used: only the newest works. */
export function dropUnusedFirstStartLinks(tx: Db): Write {
  return tx
    .delete(oneTimeLink)
    .where(and(eq(oneTimeLink.purpose, 'first-start'), isNull(oneTimeLink.usedAt)))
}
