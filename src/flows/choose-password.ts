import { atomically, guard } from '#dialect'
import { findOffice } from '../../db/store/offices.ts'
import {
  findOneTimeLink,
  useOneTimeLink,
  usePasswordLinksOf,
} from '../../db/store/one-time-links.ts'
import { endSessionsOf } from '../../db/store/sessions.ts'
import { findStaff, setPassword } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import { type PasswordFault, passwordFault } from '../domain/password.ts'
import type { Staff } from '../domain/staff.ts'
import type { LinkToken } from '../links.ts'
import { noteAct } from './note-act.ts'

export type Chosen =
  | { kind: 'chosen'; staff: Staff }
  | { kind: 'weak'; staff: Staff; fault: PasswordFault }
  | { kind: 'link-gone' }

/** The person a link from a mail lets choose a password, while it works. */
export async function findPasswordLink(deps: Deps, token: LinkToken) {
  const link = await findOneTimeLink(deps.db, deps.links.fingerprint(token))
  if (link?.purpose !== 'password' || link.staff === null) return undefined
  if (link.expiresAt <= deps.clock.now()) return undefined
  const staff = await findStaff(deps.db, link.staff)
  return staff && { id: link.id, staff }
}

/** Sets a password by a link that works once. Other links of the person and all sessions end with it. */
export async function choosePassword(
  deps: Deps,
  token: LinkToken,
  password: string,
): Promise<Chosen> {
  const link = await findPasswordLink(deps, token)
  if (!link) return { kind: 'link-gone' }
  const { id, staff } = link
  const office = await findOffice(deps.db)
  const fault = passwordFault(password, [staff.name, staff.email, office?.name ?? ''])
  if (fault) return { kind: 'weak', staff, fault }
  const hash = await deps.passwords.hash(password)
  const now = deps.clock.now()
  const outcome = await atomically(deps.db, (tx) => [
    guard('link', useOneTimeLink(tx, id, now)),
    usePasswordLinksOf(tx, staff.id, now),
    setPassword(tx, staff.id, hash),
    endSessionsOf(tx, staff.id),
    noteAct(tx, deps, 'password-chosen', { by: staff }),
  ])
  return outcome.kind === 'committed' ? { kind: 'chosen', staff } : { kind: 'link-gone' }
}
