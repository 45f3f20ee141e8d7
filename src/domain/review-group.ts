import type { ContactId, ReviewMemberId, StaffId } from './ids.ts'

/** Somebody of the group that prepares a round and looks at what came of it: of the office, or of a partner. */
export type ReviewMember = { id: ReviewMemberId; name: string } & (
  | { side: 'office'; staff: StaffId }
  | { side: 'partner'; contact: ContactId; partner: string }
)

/**
 * How a review group stands. METHOD 2 wants office and partners in equal number; without a partner it is none at all.
 * @example standingOf([{ side: 'office', … }]) // 'no-partner'
 */
export function standingOf(
  members: readonly Pick<ReviewMember, 'side'>[],
): 'no-partner' | 'unequal' | 'equal' {
  const partners = members.filter(({ side }) => side === 'partner').length
  if (partners === 0) return 'no-partner'
  return partners * 2 === members.length ? 'equal' : 'unequal'
}
