import { atomically } from '#dialect'
import { queueMessage } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import { minutes } from '../domain/calendar.ts'
import type { Staff } from '../domain/staff.ts'
import { staffMessage } from './staff-message.ts'

/** Pressed twice in a row, one check goes out. */
const once = minutes(1) / 6

/** Queues a message to the person who asks, on the way every other message takes. */
export async function checkMail(deps: Deps, staff: Staff): Promise<void> {
  const occasion = `mail-check ${staff.id} ${Math.floor(deps.clock.now() / once)}`
  await atomically(deps.db, (tx) => [
    queueMessage(tx, { ...staffMessage(deps, staff), kind: 'mail-check', occasion }),
  ])
}
