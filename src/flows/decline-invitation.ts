import { atomically } from '#dialect'
import { markDeclined } from '../../db/store/invitations.ts'
import { stopWaiting } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import { cleanText } from '../domain/answers.ts'
import { dayAt } from '../domain/calendar.ts'
import type { Invitation } from '../domain/invitation.ts'
import type { LaunchedRound } from '../domain/round.ts'

/** "We do not take part": a normal answer, with a reason if the person wants to give one. It ends the reminders. */
export async function declineInvitation(
  deps: Deps,
  invitation: Invitation,
  round: LaunchedRound,
  reason: string,
): Promise<void> {
  const today = dayAt(deps.clock.now(), round.zone)
  const words = cleanText(reason)
  await atomically(deps.db, (tx) => [
    markDeclined(tx, invitation.id, today, words === '' ? null : words),
    stopWaiting(tx, invitation.id),
  ])
}
