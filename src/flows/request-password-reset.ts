import { atomically } from '#dialect'
import { findStaffByAddress } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import { minutes } from '../domain/calendar.ts'
import { mailPasswordLink } from './mail-password-link.ts'
import { noteAct } from './note-act.ts'

/** Mails a link to choose a new password, if the address is somebody's. Whoever asks is told nothing either way. */
export async function requestPasswordReset(deps: Deps, email: string): Promise<void> {
  const found = await findStaffByAddress(deps.db, email)
  if (!found) return
  const reset = { kind: 'password-reset', lasts: minutes(60) } as const
  const { id, name } = found.staff
  const mail = mailPasswordLink(deps, found.staff, reset)
  await atomically(deps.db, (tx) => [
    ...mail(tx),
    noteAct(tx, deps, 'password-link-asked', { by: null, about: { kind: 'staff', id, name } }),
  ])
}
