import type { Day } from './calendar.ts'
import type { ContactId, InvitationId, PartnerId, RoundId } from './ids.ts'
import type { RespondentLanguage } from './language.ts'

/** Why an organisation may not take part, to be said in one click. */
export const declineChoices = [
  'no-time',
  'little-contact',
  'not-our-way',
  'no-trust',
  'other',
] as const
export type DeclineChoice = (typeof declineChoices)[number]

/** One contact asked to answer for its organisation in one round. */
export type Invitation = {
  id: InvitationId
  round: RoundId
  partner: PartnerId
  contact: ContactId
  /** 0 is the person the office invited; the others are colleagues whom the organisation asked itself. */
  seat: number
  language: RespondentLanguage
  /** The value of the round's breakdown at opening; null where the round has none. */
  group: string | null
  /** Counts the links sent; only the newest works. */
  linkVersion: number
  declinedOn: Day | null
  declineReason: string | null
  /** The reason that was chosen of those on the list; absent or null where none was. */
  declineChoice?: DeclineChoice | null
  wantsReminders: boolean
  /** How far it had come when its anonymous round was sealed; absent or null in every other. */
  sealedAs?: ParticipationState | null
}

/** How far an invited organisation has come; never what it answered. */
export const participationStates = ['invited', 'started', 'sent', 'declined'] as const
export type ParticipationState = (typeof participationStates)[number]
