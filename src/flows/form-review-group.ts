import { atomically, guard } from '#dialect'
import { allContacts } from '../../db/store/contacts.ts'
import { addReviewMember, removeReviewMember } from '../../db/store/review-members.ts'
import { holdState } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { ReviewMemberId } from '../domain/ids.ts'
import { isReadOnly, type Round } from '../domain/round.ts'

export type FormedGroup = { kind: 'formed' | 'unknown' | 'read-only' }

/** Takes somebody into the review group of a round: a person of the office or a partner's contact, by id. */
export async function joinReviewGroup(
  deps: Deps,
  round: Round,
  person: string,
): Promise<FormedGroup> {
  if (isReadOnly(round)) return { kind: 'read-only' }
  const staff = (await allStaff(deps.db)).find(({ id }) => id === person)
  const contact = (await allContacts(deps.db)).find(({ id }) => id === person)
  const id = deps.newId<'review-member'>()
  const member = staff
    ? { id, round: round.id, staff: staff.id, contact: null }
    : contact && { id, round: round.id, staff: null, contact: contact.id }
  if (!member) return { kind: 'unknown' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('read-only', holdState(tx, round)),
    addReviewMember(tx, member),
  ])
  return { kind: outcome.kind === 'committed' ? 'formed' : 'read-only' }
}

export async function leaveReviewGroup(
  deps: Deps,
  round: Round,
  id: ReviewMemberId,
): Promise<FormedGroup> {
  if (isReadOnly(round)) return { kind: 'read-only' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('read-only', holdState(tx, round)),
    removeReviewMember(tx, round.id, id),
  ])
  return { kind: outcome.kind === 'committed' ? 'formed' : 'read-only' }
}
