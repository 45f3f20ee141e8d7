import { and, asc, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { ContactId, ReviewMemberId, RoundId, StaffId } from '../../src/domain/ids.ts'
import type { ReviewMember } from '../../src/domain/review-group.ts'
import { contact, partner, reviewMember, staff } from '../schema.ts'

/** The review group of a round: the office first, each side by name. */
export async function reviewGroupOf(db: Db, round: RoundId): Promise<ReviewMember[]> {
  const office = await db
    .select({ id: reviewMember.id, staff: staff.id, name: staff.name })
    .from(reviewMember)
    .innerJoin(staff, eq(reviewMember.staff, staff.id))
    .where(eq(reviewMember.round, round))
    .orderBy(asc(staff.name))
  const partners = await db
    .select({
      id: reviewMember.id,
      contact: contact.id,
      name: contact.name,
      partner: partner.name,
    })
    .from(reviewMember)
    .innerJoin(contact, eq(reviewMember.contact, contact.id))
    .innerJoin(partner, eq(contact.partner, partner.id))
    .where(eq(reviewMember.round, round))
    .orderBy(asc(partner.nameKey), asc(contact.name))
  return [
    ...office.map((one) => ({ ...one, side: 'office' as const })),
    ...partners.map((one) => ({ ...one, side: 'partner' as const })),
  ]
}

type Added = { id: ReviewMemberId; round: RoundId } & (
  | { staff: StaffId; contact: null }
  | { staff: null; contact: ContactId }
)

/** Added twice, somebody stands there once. */
export function addReviewMember(tx: Db, added: Added): Write {
  return tx.insert(reviewMember).values(added).onConflictDoNothing()
}

export function removeReviewMember(tx: Db, round: RoundId, id: ReviewMemberId): Write {
  return tx.delete(reviewMember).where(and(eq(reviewMember.round, round), eq(reviewMember.id, id)))
}

/** Whoever is forgotten leaves every group. */
export function leaveReviewGroups(tx: Db, id: ContactId): Write {
  return tx.delete(reviewMember).where(eq(reviewMember.contact, id))
}
