import { atomically } from '#dialect'
import { markDeclined } from '../../db/store/invitations.ts'
import { stopWaiting } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import { cleanText } from '../domain/answers.ts'
import { dayAt } from '../domain/calendar.ts'
import type { DeclineChoice, Invitation } from '../domain/invitation.ts'
import type { LaunchedRound } from '../domain/round.ts'

/**
 * "We do not take part": a normal answer, with a reason if the person wants to give one, in a click or in words. It ends the
 * reminders.
 */
export async function declineInvitation(
  deps: Deps,
  invitation: Invitation,
  round: LaunchedRound,
  reason: string,
  choice: DeclineChoice | null = null,
): Promise<void> {
  const today = dayAt(deps.clock.now(), round.zone)
  const words = cleanText(reason)
  await atomically(deps.db, (tx) => [
    markDeclined(tx, invitation.id, today, words === '' ? null : words, choice),
    stopWaiting(tx, invitation.id),
  ])
}
