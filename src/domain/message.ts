import type { Instant } from './calendar.ts'
import { hours, minutes } from './calendar.ts'
import type { EmailAddress } from './email-address.ts'
import type {
  CapacityAssessmentId,
  InvitationId,
  MessageId,
  OneTimeLinkId,
  StaffId,
} from './ids.ts'
import type { Language } from './language.ts'
import type { LetterKind } from './wording.ts'

export const messageStates = ['waiting', 'sending', 'sent', 'unsure', 'failed', 'stopped'] as const
export type MessageState = (typeof messageStates)[number]

/** What a message is about. The text is written when it is sent; only these facts are kept. */
export const messageKinds = [
  'consultation',
  'invitation',
  'reminder',
  'closing-soon',
  'thanks',
  'results',
  'minutes',
  'pulse',
  'extension',
  'cancellation',
  'action-due',
  'issue',
  'issues-late',
  'issue-news',
  'staff-invitation',
  'password-reset',
  'round-closed',
  'pack',
  'talk-requests',
  'partners-to-see-to',
  'strategy-ending',
  'letter-test',
  'mail-check',
  'capacity',
] as const
export type MessageKind = (typeof messageKinds)[number]

/** What goes only to those who have not sent, and never at night of the office. */
export const reminderKinds: readonly MessageKind[] = ['reminder', 'closing-soon']

/** One message to one person. */
export type Message = {
  id: MessageId
  kind: MessageKind
  invitation: InvitationId | null
  staff: StaffId | null
  oneTimeLink: OneTimeLinkId | null
  /** Which of the round's mails a test shows; null in all other messages. */
  letter?: LetterKind | null
  /** The assessment of capacities whose link it carries; null in all other messages. */
  assessment?: CapacityAssessmentId | null
  to: { name: string; address: EmailAddress }
  language: Language
  state: MessageState
  /** How often the server was asked. */
  tries: number
  queuedAt: Instant
  /** When it may next be tried. */
  dueAt: Instant
  /** The server's last words. */
  reply: string | null
  /** When it came to its end; null too where an answer ended it, for nobody is to know when that came. */
  settledAt: Instant | null
}

/** Why no mail leaves at all; never the fault of an address. */
export const mailTroubles = [
  'connection',
  'tls',
  'sign-in',
  'sender',
  'busy',
  'mailbox',
  'stopping',
] as const
export type MailTrouble = (typeof mailTroubles)[number]

/** What a mail server made of a message. */
export type Delivery =
  | { kind: 'accepted'; reply: string }
  /** 5xx about this recipient or message: asking again will not help. */
  | { kind: 'refused'; reply: string }
  /** 4xx: asked to come back later. */
  | { kind: 'deferred'; reply: string }
  /** Connection, TLS or sign-in: nobody's address is at fault, the queue waits. */
  | { kind: 'unreachable'; reply: string; trouble?: MailTrouble }
  /** The text was handed over, but no answer came. */
  | { kind: 'unsure'; reply: string }

const firstWaits = [minutes(5), minutes(15), minutes(30), minutes(60)]
const patience = hours(72)

/**
 * When to ask again after a 4xx: 5, 15, 30 and 60 minutes after the try before, then hourly, until 72 hours after queueing.
 * What waited longer than that for other reasons, as while the mail was stopped, is still asked again twice.
 * @returns the wait in milliseconds, or undefined when patience is at its end
 */
export function waitAfter(tries: number, queuedAt: Instant, now: Instant): number | undefined {
  const wait = firstWaits[tries - 1] ?? hours(1)
  return tries > 2 && now + wait - queuedAt > patience ? undefined : wait
}
