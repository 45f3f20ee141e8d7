import type { Db } from '#dialect'
import { queueMessage } from '../../db/store/messages.ts'
import { addOneTimeLink } from '../../db/store/one-time-links.ts'
import type { Deps } from '../deps.ts'
import { minutes } from '../domain/calendar.ts'
import type { Staff } from '../domain/staff.ts'
import { staffMessage } from './staff-message.ts'

type Why = { kind: 'staff-invitation' | 'password-reset'; lasts: number }

/** Pressed twice, or asked for by somebody else again and again, one mail goes out. */
const once = minutes(5)

/** The writes that send a person a link to choose a password with. A second one within five minutes is refused as `unique`. */
export function mailPasswordLink(deps: Deps, staff: Staff, { kind, lasts }: Why) {
  const id = deps.newId<'one-time-link'>()
  const hash = deps.links.fingerprint(deps.links.oneTime(id))
  const now = deps.clock.now()
  const expiresAt = now + lasts
  return (tx: Db) => [
    addOneTimeLink(tx, { id, purpose: 'password', staff: staff.id, expiresAt }, hash),
    queueMessage(tx, {
      ...staffMessage(deps, staff),
      kind,
      oneTimeLink: id,
      occasion: `${kind} ${staff.id} ${Math.floor(now / once)}`,
    }),
  ]
}
