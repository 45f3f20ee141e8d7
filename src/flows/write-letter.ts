import { findInvited } from '../../db/store/invitations.ts'
import { isSuperseded, type Queued } from '../../db/store/messages.ts'
import { findOffice } from '../../db/store/offices.ts'
import { findRound } from '../../db/store/rounds.ts'
import { findStaff } from '../../db/store/staff.ts'
import { type Composed, compose } from '../../views/emails/compose.ts'
import type { Deps } from '../deps.ts'
import type { Instant } from '../domain/calendar.ts'
import { reminderKinds } from '../domain/message.ts'
import type { Office } from '../domain/office.ts'
import { isOfficeDay, nextOfficeDay } from '../domain/reminder-schedule.ts'
import {
  type ClosedRound,
  closingInstant,
  consultingEnd,
  isClosed,
  isShared,
  type OpenRound,
  type Round,
} from '../domain/round.ts'
import type { Staff } from '../domain/staff.ts'
import { type LetterKind, letterKinds } from '../domain/wording.ts'
import type { Letter } from '../mail/mailer.ts'
import { coordinatorOf, letterToPartner, unsubscribeAddress } from './letter-to-partner.ts'
import { unsentParts } from './parts-left.ts'
import { readersOf, sampleAmong } from './sample-reader.ts'
import { writeActionDue } from './write-action-due.ts'
import { writeAnnouncement } from './write-announcement.ts'
import { writeCapacity } from './write-capacity.ts'
import { writeIssueNews } from './write-issue-mail.ts'
import { writeToStaff } from './write-to-staff.ts'

/** The letter of a message, from the facts as they are now; or the news that nobody should get it any more. */
export type Written =
  | { kind: 'letter'; letter: Letter }
  | { kind: 'unwanted' }
  /** A reminder, and it is night at the office. */
  | { kind: 'not-now'; until: Instant }

const unwanted: Written = { kind: 'unwanted' }

/**
 * Writes a letter at the moment of sending. Links are derived here and kept nowhere; a reminder to somebody who has just
 * answered, declined or unsubscribed is not written at all.
 */
export async function writeLetter(deps: Deps, message: Queued): Promise<Written> {
  const office = await findOffice(deps.db)
  if (!office) return unwanted
  switch (message.kind) {
    case 'consultation':
    case 'invitation':
    case 'reminder':
    case 'closing-soon':
    case 'thanks':
    case 'results':
      return await writeToPartner(deps, office, message)
    case 'letter-test':
      return await writeTest(deps, office, message)
    case 'extension':
    case 'minutes':
    case 'pulse':
    case 'cancellation': {
      const coordinator = await coordinatorOf(deps)
      const announced = await writeAnnouncement(deps, office, coordinator, message)
      if (!announced) return unwanted
      const { contact, composed, unsubscribe } = announced
      const ready = { message, to: contact, replyTo: coordinator, composed, unsubscribe }
      return letter(deps, office, ready)
    }
    case 'issue-news': {
      const coordinator = await coordinatorOf(deps)
      const news = await writeIssueNews(deps, office, coordinator, message)
      if (!news) return unwanted
      const { contact, composed, unsubscribe } = news
      const ready = { message, to: contact, replyTo: coordinator, composed, unsubscribe }
      return letter(deps, office, ready)
    }
    case 'capacity': {
      const coordinator = await coordinatorOf(deps)
      const written = await writeCapacity(deps, office, coordinator, message)
      if (!written) return unwanted
      const { contact, composed, unsubscribe } = written
      const ready = { message, to: contact, replyTo: coordinator, composed, unsubscribe }
      return letter(deps, office, ready)
    }
    case 'action-due':
      return await writeDue(deps, office, message)
    case 'staff-invitation':
    case 'password-reset':
    case 'round-closed':
    case 'pack':
    case 'talk-requests':
    case 'partners-to-see-to':
    case 'strategy-ending':
    case 'issue':
    case 'issues-late':
    case 'mail-check': {
      const written = await writeToStaff(deps, office, message)
      if (!written) return unwanted
      const { staff, composed } = written
      const coordinator = await coordinatorOf(deps)
      // A reply to a request in confidence must not reach the coordinator.
      const isOwn = coordinator?.id === staff.id || message.kind === 'talk-requests'
      const replyTo = isOwn ? undefined : coordinator
      return letter(deps, office, { message, to: staff, replyTo, composed, unsubscribe: null })
    }
  }
}

async function writeDue(deps: Deps, office: Office, message: Queued): Promise<Written> {
  const due = await writeActionDue(deps, office, message)
  return due.kind === 'written' ? letter(deps, office, { message, ...due }) : due
}

async function writeToPartner(deps: Deps, office: Office, message: Queued): Promise<Written> {
  const found = await readerOf(deps, message)
  if (!found) return unwanted
  const until = morningFor(message, found.round, deps.clock.now())
  if (until !== null) return { kind: 'not-now', until }
  const { contact } = found
  const { language } = message
  const cid = `qr.${message.id}@${mailHost(deps)}`
  const { subject, blocks, picture } = await letterToPartner(deps, {
    ...found,
    office,
    kind: letterKindOf(message),
    language,
    to: { ...found, cid },
  })
  return letter(deps, office, {
    message,
    to: contact,
    replyTo: await coordinatorOf(deps),
    composed: compose(language, subject, blocks),
    unsubscribe: unsubscribeAddress(deps, contact),
    picture,
  })
}

/** Whom a message is about, if it still should be written. */
async function readerOf(deps: Deps, message: Queued) {
  switch (message.kind) {
    case 'thanks':
      return await reachedAfter(deps, message, isClosed)
    case 'results':
      return await reachedAfter(deps, message, isShared)
    case 'consultation':
      return await consultationWantedBy(deps, message)
    default:
      return await wantedBy(deps, message)
  }
}

/** Which of the round's texts a message is written with; the first reminder has words of its own. */
function letterKindOf({ kind, occasion }: Queued): LetterKind {
  const own = letterKinds.find((one) => one === kind)
  if (own) return own
  return occasion.endsWith(' 1') ? 'first-reminder' : 'second-reminder'
}

/** A reminder whose turn, or whose next try, comes at night waits for the morning. */
function morningFor({ kind }: Queued, { zone }: Round, now: Instant): Instant | null {
  return reminderKinds.includes(kind) && !isOfficeDay(now, zone) ? nextOfficeDay(now, zone) : null
}

/** One of the round's mails as it would read, to somebody of the office; undefined once that person or round is gone. */
async function writeTest(deps: Deps, office: Office, message: Queued): Promise<Written> {
  const { letter: kind, language } = message
  const staff = message.staff && (await findStaff(deps.db, message.staff))
  const round = message.round && (await findRound(deps.db, message.round))
  if (!kind || !staff || !round) return unwanted
  const sample = sampleAmong(await readersOf(deps, round), language)
  const { subject, blocks } = await letterToPartner(
    deps,
    {
      office,
      round,
      kind,
      language,
      partner: sample?.partner ?? { name: '…', focalPoint: null },
      contact: sample?.contact ?? staff,
      to: null,
    },
    { test: true },
  )
  const composed = compose(language, subject, blocks)
  return letter(deps, office, {
    message,
    to: staff,
    replyTo: undefined,
    composed,
    unsubscribe: null,
  })
}

/** The invitation behind a message, if its contact still should get it. */
async function wantedBy(deps: Deps, message: Queued) {
  const found = message.invitation && (await findInvited(deps.db, message.invitation))
  if (!found || found.contact.optedOut) return undefined
  const round = await findRound(deps.db, found.invitation.round)
  if (round?.state !== 'open' || closingInstant(round) <= deps.clock.now()) return undefined
  if (found.invitation.declinedOn !== null) return undefined
  if (await isSuperseded(deps.db, message)) return undefined
  const reminded = message.kind === 'invitation' || (await wantsReminder(deps, found, round))
  return reminded ? { ...found, round } : undefined
}

/** Who was to be asked before opening is, until the consultation ends. */
async function consultationWantedBy(deps: Deps, message: Queued) {
  const found = message.invitation && (await findInvited(deps.db, message.invitation))
  if (!found || found.contact.optedOut || found.contact.refusal !== null) return undefined
  const round = await findRound(deps.db, found.invitation.round)
  if (round?.state !== 'consulting' || consultingEnd(round) <= deps.clock.now()) return undefined
  return { ...found, round }
}

/** Somebody who was asked hears how it went on, unless that person takes no mail or cannot be reached. */
async function reachedAfter(
  deps: Deps,
  message: Queued,
  hasCome: (round: Round) => round is ClosedRound,
) {
  const found = message.invitation && (await findInvited(deps.db, message.invitation))
  if (!found || found.contact.optedOut || found.contact.refusal !== null) return undefined
  const round = await findRound(deps.db, found.invitation.round)
  if (!round || !hasCome(round) || (await isSuperseded(deps.db, message))) return undefined
  return { ...found, round }
}

type Found = NonNullable<Awaited<ReturnType<typeof findInvited>>>

async function wantsReminder(deps: Deps, found: Found, round: OpenRound): Promise<boolean> {
  const { invitation, contact } = found
  if (!invitation.wantsReminders || contact.refusal !== null) return false
  return (await unsentParts(deps, invitation, round)).length > 0
}

type Ready = {
  message: Queued
  to: Pick<Staff, 'name' | 'email'>
  replyTo: Staff | undefined
  composed: Composed
  unsubscribe: string | null
  picture?: Letter['picture']
}

function letter(deps: Deps, office: Office, ready: Ready): Written {
  const { message, to, replyTo, composed, unsubscribe, picture } = ready
  return {
    kind: 'letter',
    letter: {
      ...composed,
      picture,
      messageId: `${message.id}@${mailHost(deps)}`,
      senderName: office.name,
      to: { name: to.name, address: to.email },
      replyTo: replyTo ? { name: replyTo.name, address: replyTo.email } : null,
      unsubscribe,
      automatic: true,
    },
  }
}

/** What stands after the @ of a Message-ID: the sender's domain, so that it is the same at every try. */
function mailHost({ settings }: Deps): string {
  return settings.MAIL_FROM?.split('@')[1] ?? new URL(settings.PUBLIC_URL).hostname
}
