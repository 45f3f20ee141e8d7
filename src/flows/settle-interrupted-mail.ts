import { atomically } from '#dialect'
import { doubtInterrupted, messagesInState } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'

/** At the start: what an earlier process was sending when it stopped may have arrived, or not. It is sent once more. */
export async function settleInterrupted(deps: Deps): Promise<void> {
  const interrupted = await messagesInState(deps.db, 'sending')
  if (interrupted.length === 0) return
  await atomically(deps.db, (tx) => [doubtInterrupted(tx, deps.clock.now())])
  deps.log('mail-interrupted', { messages: interrupted.length })
}
