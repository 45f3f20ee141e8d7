import type { Invitation } from './invitation.ts'
import type { Message } from './message.ts'
import type { Contact } from './partner.ts'

type Invited = {
  invitation: Invitation
  contact: Contact
  messages: readonly Pick<Message, 'state'>[]
}

/**
 * Whether an invited contact is told when the closing moves or the round is called off: it takes part, may be written to,
 * and has been. Whoever was not reached yet reads the new date in the invitation.
 */
export function mayBeTold({ invitation, contact, messages }: Invited): boolean {
  return (
    isReachable({ invitation, contact }) &&
    messages.some(({ state }) => state === 'sent' || state === 'unsure' || state === 'sending')
  )
}

/** The part of it that is asked again at the moment of sending. */
export function isReachable({ invitation, contact }: Omit<Invited, 'messages'>): boolean {
  return invitation.declinedOn === null && !contact.optedOut && contact.refusal === null
}
