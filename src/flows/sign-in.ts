import { findSecondFactor } from '../../db/store/second-factors.ts'
import { findStaffByAddress } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { Staff } from '../domain/staff.ts'

export type SignedIn =
  | { kind: 'right'; staff: Staff }
  /** The password is right, and a code is asked for next. */
  | { kind: 'half'; staff: Staff }
  | { kind: 'wrong' }
  | { kind: 'busy' }

/** Whose account an address and a password open. An unknown address takes as long as a wrong password. */
export async function signIn(deps: Deps, email: string, password: string): Promise<SignedIn> {
  const found = await findStaffByAddress(deps.db, email)
  const verdict = await deps.passwords.verify(password, found?.passwordHash ?? null)
  if (verdict === 'busy') return { kind: 'busy' }
  if (verdict === 'wrong' || !found) return { kind: 'wrong' }
  return { kind: await doorOf(deps, found.staff), staff: found.staff }
}

/** Whether somebody who has proved to be this person is in, or halfway. */
export async function doorOf(deps: Deps, { id }: Staff): Promise<'right' | 'half'> {
  return (await findSecondFactor(deps.db, id))?.on ? 'half' : 'right'
}
