import { atomically, guard } from '#dialect'
import { removeMailPause } from '../../db/store/mail-pauses.ts'
import { countUnsentToTell } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import type { PauseReason } from '../domain/mail-pause.ts'
import { mailQueue, resumeQueue } from '../mail/queue-state.ts'

export type Resumed = { kind: 'resumed' | 'not-stopped' | 'changed' }

/**
 * Ends one reason for stopping the mail; another one goes on holding it.
 * @param seen how many messages the person was told would go out; with another number nothing is ended
 */
export async function resumeMail(deps: Deps, reason: PauseReason, seen: number): Promise<Resumed> {
  if ((await countUnsentToTell(deps.db)) !== seen) return { kind: 'changed' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-stopped', removeMailPause(tx, reason)),
  ])
  if (outcome.kind === 'refused') return { kind: 'not-stopped' }
  deps.log('mail-goes-on', { reason })
  return { kind: 'resumed' }
}

/** Asks the mail server again at once, instead of waiting for the next try. */
export function tryMailNow({ mailer }: Deps): void {
  resumeQueue(mailQueue(mailer))
}
