import { findInstrument } from '../../db/store/instruments.ts'
import { findInvited, invitedTo } from '../../db/store/invitations.ts'
import { isSuperseded, type Queued } from '../../db/store/messages.ts'
import { findOffice } from '../../db/store/offices.ts'
import { findResponse } from '../../db/store/responses.ts'
import { findResults } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import { allStaff, findStaff } from '../../db/store/staff.ts'
import { closingSoonEmail } from '../../views/emails/closing-soon.ts'
import type { Composed } from '../../views/emails/compose.ts'
import { invitationEmail } from '../../views/emails/invitation.ts'
import { reminderEmail } from '../../views/emails/reminder.ts'
import { resultsEmail } from '../../views/emails/results.ts'
import type { ToAnswer, ToPartner } from '../../views/emails/to-partner.ts'
import type { Deps } from '../deps.ts'
import type { Instant } from '../domain/calendar.ts'
import type { InvitationId, StaffId } from '../domain/ids.ts'
import type { Invitation } from '../domain/invitation.ts'
import { type Language, textIn } from '../domain/language.ts'
import { reminderKinds } from '../domain/message.ts'
import type { Office } from '../domain/office.ts'
import { isOfficeDay, nextOfficeDay } from '../domain/reminder-schedule.ts'
import { closingInstant, isShared, type OpenRound, type Round } from '../domain/round.ts'
import { shownCode } from '../domain/short-code.ts'
import type { Staff } from '../domain/staff.ts'
import { filled, type Survey } from '../domain/survey.ts'
import type { Letter } from '../mail/mailer.ts'
import { qrPicture } from '../qr-code.ts'
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
  const coordinator = (await allStaff(deps.db)).find(({ role }) => role === 'coordinator')
  switch (message.kind) {
    case 'invitation':
    case 'reminder':
    case 'closing-soon':
      return await writeToPartner(deps, office, coordinator, message)
    case 'results':
      return await writeResults(deps, office, coordinator, message)
    case 'staff-invitation':
    case 'password-reset':
    case 'round-closed': {
      const written = await writeToStaff(deps, office, message)
      if (!written) return unwanted
      const { staff, composed } = written
      const replyTo = coordinator?.id === staff.id ? undefined : coordinator
      return letter(deps, office, { message, to: staff, replyTo, composed, unsubscribe: null })
    }
  }
}

async function writeToPartner(
  deps: Deps,
  office: Office,
  coordinator: Staff | undefined,
  message: Queued,
): Promise<Written> {
  const found = await wantedBy(deps, message)
  if (!found) return unwanted
  const { round } = found
  const until = morningFor(message, round, deps.clock.now())
  if (until !== null) return { kind: 'not-now', until }
  const { facts, picture } = await toPartner(deps, { office, coordinator, message, found })
  const composed = emailFor(message)({
    ...facts,
    closesAt: closingInstant(round),
    zone: round.zone,
    k: round.k,
    parts: await partsOf(deps, office, message, found),
  })
  const { unsubscribe } = facts
  const about = { message, to: found.contact, replyTo: coordinator, composed, unsubscribe, picture }
  return letter(deps, office, about)
}

async function writeResults(
  deps: Deps,
  office: Office,
  coordinator: Staff | undefined,
  message: Queued,
): Promise<Written> {
  const found = await resultsWantedBy(deps, message)
  const results = found && (await findResults(deps.db, found.round.id))
  if (!found || !results) return unwanted
  const { facts, picture } = await toPartner(deps, { office, coordinator, message, found })
  const { sent, invited } = results.participation
  const composed = resultsEmail({ ...facts, sent, invited })
  const { unsubscribe } = facts
  const about = { message, to: found.contact, replyTo: coordinator, composed, unsubscribe, picture }
  return letter(deps, office, about)
}

type About = {
  office: Office
  coordinator: Staff | undefined
  message: Queued
  found: Found & { round: Round }
}

/** What every mail to a partner says, with its link made at this moment. */
async function toPartner(deps: Deps, { office, coordinator, message, found }: About) {
  const { round, invitation, partner, contact } = found
  const { PUBLIC_URL } = deps.settings
  const link = `${PUBLIC_URL}/r/${deps.links.invitation(invitation.id, invitation.linkVersion)}`
  const qr = qrPicture(link)
  const cid = `qr.${message.id}@${mailHost(deps)}`
  const facts: ToPartner = {
    language: message.language,
    office: office.name,
    title: round.title[message.language],
    partner: partner.name,
    contact: contact.name,
    link,
    qr: { cid, side: qr.side },
    code: shownCode(deps.links.code(invitation.id, invitation.linkVersion)),
    codePage: `${PUBLIC_URL}/code`,
    unsubscribe: `${PUBLIC_URL}/u/${deps.links.unsubscribe(contact.id)}`,
    coordinator: person(coordinator),
    focalPoint: person(await focalPointBeside(deps, partner.focalPoint, coordinator)),
  }
  return { facts, picture: { cid, name: 'qr-code.png', base64: qr.png.toString('base64') } }
}

function emailFor({ kind }: Queued) {
  if (kind === 'invitation') return invitationEmail
  return kind === 'closing-soon' ? closingSoonEmail : reminderEmail
}

/** A reminder whose turn, or whose next try, comes at night waits for the morning. */
function morningFor({ kind }: Queued, { zone }: OpenRound, now: Instant): Instant | null {
  return reminderKinds.includes(kind) && !isOfficeDay(now, zone) ? nextOfficeDay(now, zone) : null
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

/** Somebody who was asked reads what came of it, unless that person takes no mail or cannot be reached. */
async function resultsWantedBy(deps: Deps, message: Queued) {
  const found = message.invitation && (await findInvited(deps.db, message.invitation))
  if (!found || found.contact.optedOut || found.contact.refusal !== null) return undefined
  const round = await findRound(deps.db, found.invitation.round)
  if (!round || !isShared(round) || (await isSuperseded(deps.db, message))) return undefined
  return { ...found, round }
}

type Found = NonNullable<Awaited<ReturnType<typeof findInvited>>>

async function wantsReminder(deps: Deps, found: Found, round: OpenRound): Promise<boolean> {
  const { invitation, contact } = found
  if (!invitation.wantsReminders || contact.refusal !== null) return false
  return (await unsentParts(deps, invitation, round)).length > 0
}

/** The parts that nobody of the organisation has sent. */
async function unsentParts(deps: Deps, invitation: Invitation, round: OpenRound) {
  const people = await peopleOf(deps, invitation, round)
  const parts = await Promise.all(
    round.instruments.map(async (part) => {
      const sheets = await Promise.all(people.map((id) => findResponse(deps.db, id, part)))
      return sheets.some((sheet) => sheet !== undefined && sheet.answers !== null) ? [] : [part]
    }),
  )
  return parts.flat()
}

/** What is asked and about how long it takes; a letter is whole in one language, so a title may stand in another. */
async function partsOf(
  deps: Deps,
  office: Office,
  { kind, language }: Queued,
  { invitation, round }: Found & { round: OpenRound },
): Promise<ToAnswer['parts']> {
  const found = await Promise.all(round.instruments.map((id) => findInstrument(deps.db, id)))
  const all = found.flatMap((part) =>
    part
      ? [
          {
            id: part.id,
            title: titleOf(part.survey, language, office),
            minutes: part.survey.minutes,
          },
        ]
      : [],
  )
  if (kind === 'invitation') return { all, left: all }
  const unsent = await unsentParts(deps, invitation, round)
  return { all, left: all.filter(({ id }) => unsent.includes(id)) }
}

function titleOf({ title }: Survey, language: Language, office: Office): string {
  return filled(textIn(title, language).text, { name: office.name, deName: office.deName })
}

/** Everybody who answers for the same organisation: once it has sent, nobody of it is reminded. */
async function peopleOf(
  deps: Deps,
  { id, partner }: Invitation,
  round: OpenRound,
): Promise<readonly InvitationId[]> {
  if (!round.severalRespondents) return [id]
  const invited = await invitedTo(deps.db, round.id)
  return invited.flatMap(({ invitation }) => (invitation.partner === partner ? invitation.id : []))
}

/** The focal point, unless the coordinator is it too and stands in the letter already. */
async function focalPointBeside(
  deps: Deps,
  id: StaffId | null,
  coordinator: Staff | undefined,
): Promise<Staff | undefined> {
  return id === null || id === coordinator?.id ? undefined : await findStaff(deps.db, id)
}

function person(staff: Staff | undefined) {
  return staff ? { name: staff.name, address: staff.email } : null
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
