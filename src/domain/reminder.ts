import { hours, type Instant } from './calendar.ts'
import type { Invitation, ParticipationState } from './invitation.ts'
import type { Message } from './message.ts'
import type { Contact } from './partner.ts'

type Asked = {
  invitation: Invitation
  contact: Contact
  state: ParticipationState
  messages: readonly Pick<Message, 'state' | 'queuedAt'>[]
}

/** Pressing twice, or reminding at once after inviting, writes to nobody twice. */
const rest = hours(1)

/** A reminder by schedule leaves in peace whoever was written to on the day before. */
export const restOfSchedule = hours(20)

/**
 * Whether an invited contact may be reminded now: it has neither sent nor declined, wants reminders, its address is not
 * refused, and no mail to it is still on its way or was written within the last hour (or the rest given).
 */
export function mayBeReminded(
  { invitation, contact, state, messages }: Asked,
  now: Instant,
  since = rest,
) {
  return (
    state !== 'sent' &&
    state !== 'declined' &&
    invitation.wantsReminders &&
    !contact.optedOut &&
    contact.refusal === null &&
    messages.every(
      (message) =>
        message.state !== 'waiting' &&
        message.state !== 'sending' &&
        now - message.queuedAt >= since,
    )
  )
}
