import type { Db } from '#dialect'
import { queueMessage } from '../../db/store/messages.ts'
import { addOneTimeLink } from '../../db/store/one-time-links.ts'
import type { Deps } from '../deps.ts'
import { minutes } from '../domain/calendar.ts'
import type { Staff } from '../domain/staff.ts'

type Why = { kind: 'staff-invitation' | 'password-reset'; lasts: number }

/** Pressed twice, or asked for by somebody else again and again, one mail goes out. */
const once = minutes(5)

/** The writes that send a person a link to choose a password with. A second one within five minutes is refused as `unique`. */
export function mailPasswordLink(deps: Deps, staff: Staff, { kind, lasts }: Why) {
  const id = deps.newId<'one-time-link'>()
  const message = deps.newId<'message'>()
  const hash = deps.links.fingerprint(deps.links.oneTime(id))
  const now = deps.clock.now()
  const expiresAt = now + lasts
  return (tx: Db) => [
    addOneTimeLink(tx, { id, purpose: 'password', staff: staff.id, expiresAt }, hash),
    queueMessage(tx, {
      id: message,
      kind,
      occasion: `${kind} ${staff.id} ${Math.floor(now / once)}`,
      invitation: null,
      staff: staff.id,
      oneTimeLink: id,
      round: null,
      to: { name: staff.name, address: staff.email },
      language: staff.language,
      state: 'waiting',
      tries: 0,
      queuedAt: now,
      dueAt: now,
      reply: null,
      settledAt: null,
    }),
  ]
}
