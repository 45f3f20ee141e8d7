import { atomically, guard } from '#dialect'
import { addOffice } from '../../db/store/offices.ts'
import { findOneTimeLink, useOneTimeLink } from '../../db/store/one-time-links.ts'
import { addStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import { withPreposition } from '../domain/office.ts'
import type { FirstOffice } from '../domain/office-form.ts'
import type { Staff } from '../domain/staff.ts'
import type { LinkToken } from '../links.ts'
import { noteAct } from './note-act.ts'

export type SetUp = { kind: 'set-up'; staff: Staff } | { kind: 'link-gone' }

/** The link printed at the first start, if this is the one that works. */
export async function findFirstStartLink(deps: Deps, token: LinkToken) {
  const link = await findOneTimeLink(deps.db, deps.links.fingerprint(token))
  return link?.purpose === 'first-start' && link.expiresAt > deps.clock.now() ? link : undefined
}

/** Makes the office and its first coordinator, once. */
export async function setUpOffice(
  deps: Deps,
  token: LinkToken,
  first: FirstOffice,
): Promise<SetUp> {
  const link = await findFirstStartLink(deps, token)
  if (!link) return { kind: 'link-gone' }
  const { name, office, zone, language, email } = first
  const staff: Staff = { id: deps.newId(), name, email, role: 'coordinator', language }
  const made = { id: deps.newId<'office'>(), name: office, deName: withPreposition(office) }
  const hash = await deps.passwords.hash(first.password)
  const outcome = await atomically(deps.db, (tx) => [
    guard('link', useOneTimeLink(tx, link.id, deps.clock.now())),
    addOffice(tx, { ...made, language, zone }),
    addStaff(tx, staff, hash),
    noteAct(tx, deps, 'office-set-up', { by: staff }),
  ])
  return outcome.kind === 'committed' ? { kind: 'set-up', staff } : { kind: 'link-gone' }
}
