import { findStaffByAddress } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { Staff } from '../domain/staff.ts'

export type SignedIn = { kind: 'right'; staff: Staff } | { kind: 'wrong' } | { kind: 'busy' }

/** Whose account an address and a password open. An unknown address takes as long as a wrong password. */
export async function signIn(deps: Deps, email: string, password: string): Promise<SignedIn> {
  const found = await findStaffByAddress(deps.db, email)
  const verdict = await deps.passwords.verify(password, found?.passwordHash ?? null)
  return verdict === 'right' && found
    ? { kind: 'right', staff: found.staff }
    : { kind: no(verdict) }
}

function no(verdict: 'right' | 'wrong' | 'busy') {
  return verdict === 'busy' ? 'busy' : 'wrong'
}
