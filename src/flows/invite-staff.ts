import { atomically } from '#dialect'
import { addStaff, findStaff, staffWithPassword } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import { days } from '../domain/calendar.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Staff } from '../domain/staff.ts'
import { mailPasswordLink } from './mail-password-link.ts'
import { mailTalkRequests } from './mail-talk-requests.ts'

const invitation = { kind: 'staff-invitation', lasts: days(7) } as const

export type Invited = { kind: 'invited'; staff: Staff } | { kind: 'address-taken' }

/** Adds a person and mails them the link with which they choose their password. */
export async function inviteStaff(deps: Deps, facts: Omit<Staff, 'id'>): Promise<Invited> {
  const staff: Staff = { ...facts, id: deps.newId() }
  const mail = mailPasswordLink(deps, staff, invitation)
  const outcome = await atomically(deps.db, (tx) => [addStaff(tx, staff, null), ...mail(tx)])
  if (outcome.kind === 'refused') return { kind: 'address-taken' }
  await mailTalkRequests(deps)
  return { kind: 'invited', staff }
}

export type InvitedAgain = { kind: 'invited' | 'has-password' | 'missing' }

/** Mails a new link to somebody who has not chosen a password yet. */
export async function inviteAgain(deps: Deps, id: StaffId): Promise<InvitedAgain> {
  const staff = await findStaff(deps.db, id)
  if (!staff) return { kind: 'missing' }
  if ((await staffWithPassword(deps.db)).has(id)) return { kind: 'has-password' }
  await atomically(deps.db, mailPasswordLink(deps, staff, invitation))
  return { kind: 'invited' }
}
