import { atomically } from '#dialect'
import { queueMessage } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import { minutes } from '../domain/calendar.ts'
import type { Staff } from '../domain/staff.ts'

/** Pressed twice in a row, one check goes out. */
const once = minutes(1) / 6

/** Queues a message to the person who asks, on the way every other message takes. */
export async function checkMail(deps: Deps, { id, name, email, language }: Staff): Promise<void> {
  const now = deps.clock.now()
  await atomically(deps.db, (tx) => [
    queueMessage(tx, {
      id: deps.newId(),
      kind: 'mail-check',
      occasion: `mail-check ${id} ${Math.floor(now / once)}`,
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
    }),
  ])
}
