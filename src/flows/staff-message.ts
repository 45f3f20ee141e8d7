import type { Queued } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import type { Staff } from '../domain/staff.ts'

/** A message to somebody of the office, but for what it is about. Its text is written when it is sent. */
export function staffMessage(deps: Deps, { id, name, email, language }: Staff) {
  const now = deps.clock.now()
  return {
    id: deps.newId<'message'>(),
    invitation: null,
    staff: id,
    oneTimeLink: null,
    round: null,
    to: { name, address: email },
    language,
    state: 'waiting',
    tries: 0,
    queuedAt: now,
    dueAt: now,
    reply: null,
    settledAt: null,
  } satisfies Omit<Queued, 'kind' | 'occasion'>
}
