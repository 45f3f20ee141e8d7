import { mailPauses } from '../../db/store/mail-pauses.ts'
import { countUnsentToTell } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import type { MailPause } from '../domain/mail-pause.ts'
import { mailQueue, type Pause } from '../mail/queue-state.ts'

/** Whether mail leaves: what a person must end first, what the mail server troubles, and how much waits. */
export type MailWatch = {
  pauses: readonly MailPause[]
  trouble: Pause | null
  unsent: number
}

export async function watchMail(deps: Deps): Promise<MailWatch> {
  const [pauses, unsent] = await Promise.all([mailPauses(deps.db), countUnsentToTell(deps.db)])
  return { pauses, trouble: mailQueue(deps.mailer).pause, unsent }
}
