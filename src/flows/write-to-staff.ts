import { findMeeting } from '../../db/store/meetings.ts'
import type { Queued } from '../../db/store/messages.ts'
import { findOneTimeLink } from '../../db/store/one-time-links.ts'
import { findResults } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import { findStaff } from '../../db/store/staff.ts'
import { currentStrategy } from '../../db/store/strategies.ts'
import type { Composed } from '../../views/emails/compose.ts'
import { mailCheckEmail } from '../../views/emails/mail-check.ts'
import { packEmail } from '../../views/emails/meeting.ts'
import { partnersToSeeToEmail } from '../../views/emails/partners-to-see-to.ts'
import { passwordResetEmail } from '../../views/emails/password-reset.ts'
import { roundClosedEmail } from '../../views/emails/round-closed.ts'
import { staffInvitationEmail } from '../../views/emails/staff-invitation.ts'
import { strategyEndingEmail } from '../../views/emails/strategy-ending.ts'
import { talkRequestsEmail } from '../../views/emails/talk-requests.ts'
import type { Deps } from '../deps.ts'
import { may } from '../domain/access.ts'
import { dayAt } from '../domain/calendar.ts'
import { mayReadPack } from '../domain/meeting.ts'
import type { Office } from '../domain/office.ts'
import { grace, isClosed, isShared } from '../domain/round.ts'
import type { Staff } from '../domain/staff.ts'
import { hearsOfStrategy, strategyOccasion } from '../domain/strategy.ts'
import { meetingToTell } from './letter-to-partner.ts'
import { partnersByPerson } from './remind-of-partners.ts'
import { talkRequestsOf } from './talk-requests.ts'
import { writeIssueMail, writeLateIssues } from './write-issue-mail.ts'

type ToStaff = { staff: Staff; composed: Composed }

/** What a person of the office is told; undefined once it no longer holds. */
export async function writeToStaff(
  deps: Deps,
  office: Office,
  message: Queued,
): Promise<ToStaff | undefined> {
  const staff = message.staff && (await findStaff(deps.db, message.staff))
  if (!staff) return undefined
  if (message.kind === 'mail-check')
    return { staff, composed: checkOf(deps, office, staff, message) }
  const composed = await writerOf(message.kind)(deps, office, message, staff)
  return composed && { staff, composed }
}

function writerOf(kind: Queued['kind']) {
  if (kind === 'pack') return aboutPack
  if (kind === 'issue') return aboutIssue
  if (kind === 'issues-late') return aboutLateIssues
  if (kind === 'round-closed') return aboutRound
  if (kind === 'strategy-ending') return aboutStrategy
  if (kind === 'partners-to-see-to') return aboutPartners
  return kind === 'talk-requests' ? aboutTalks : aboutPassword
}

function checkOf(deps: Deps, office: Office, staff: Staff, { language, queuedAt }: Queued) {
  const link = `${deps.settings.PUBLIC_URL}/settings/mail`
  return mailCheckEmail({
    language,
    office: office.name,
    name: staff.name,
    queuedAt,
    zone: office.zone,
    link,
  })
}

/** A link that was used or has ended meanwhile is not sent. */
async function aboutPassword(deps: Deps, office: Office, message: Queued, staff: Staff) {
  if (message.oneTimeLink === null) return undefined
  const token = deps.links.oneTime(message.oneTimeLink)
  const link = await findOneTimeLink(deps.db, deps.links.fingerprint(token))
  if (!link || link.expiresAt <= deps.clock.now()) return undefined
  const { PUBLIC_URL } = deps.settings
  const props = {
    language: message.language,
    office: office.name,
    deOffice: office.deName,
    name: staff.name,
    link: `${PUBLIC_URL}/password/${token}`,
    expiresAt: link.expiresAt,
    zone: office.zone,
  }
  if (message.kind === 'password-reset') return passwordResetEmail(props)
  const signIn = `${PUBLIC_URL}/sign-in`
  return staffInvitationEmail({ ...props, address: staff.email, role: staff.role, signIn })
}

async function aboutRound(deps: Deps, office: Office, message: Queued, staff: Staff) {
  const round = message.round === null ? undefined : await findRound(deps.db, message.round)
  if (!round || !isClosed(round)) return undefined
  const { language } = message
  const document = await findResults(deps.db, round.id)
  return roundClosedEmail({
    language,
    title: round.title[language],
    name: staff.name,
    closedAt: round.closedAt,
    zone: office.zone,
    results: document
      ? { kind: 'ready', ...document.participation }
      : { kind: 'later', at: round.closedAt + grace },
    link: `${deps.settings.PUBLIC_URL}/rounds/${round.id}`,
  })
}

/** Somebody who may read shared results no more, or leads the meeting no more, gets nothing. */
async function aboutPack(deps: Deps, office: Office, message: Queued, staff: Staff) {
  const round = message.round === null ? undefined : await findRound(deps.db, message.round)
  if (!round || !isShared(round)) return undefined
  const meeting = await findMeeting(deps.db, round.id)
  if (!mayReadPack(staff, meeting)) return undefined
  const { language } = message
  return packEmail({
    language,
    title: round.title[language],
    name: staff.name,
    zone: office.zone,
    meeting: await meetingToTell(deps, round),
    link: `${deps.settings.PUBLIC_URL}/rounds/${round.id}/pack`,
  })
}

async function aboutIssue(deps: Deps, _office: Office, message: Queued, staff: Staff) {
  return await writeIssueMail(deps, staff, message)
}

async function aboutLateIssues(deps: Deps, office: Office, message: Queued, staff: Staff) {
  return await writeLateIssues(deps, office, staff, message)
}

/** How many ask, as it is when the mail leaves; who it is stands on a page of that person alone. */
async function aboutTalks(deps: Deps, office: Office, message: Queued, staff: Staff) {
  if (!may(staff.role, 'read requests for a talk')) return undefined
  const round = message.round === null ? undefined : await findRound(deps.db, message.round)
  if (!round || !isClosed(round)) return undefined
  const asking = (await talkRequestsOf(deps, round, staff.id)).length
  if (asking === 0) return undefined
  const { language } = message
  return talkRequestsEmail({
    language,
    office: office.name,
    title: round.title[language],
    name: staff.name,
    asking,
    link: `${deps.settings.PUBLIC_URL}/rounds/${round.id}/talks`,
  })
}

/** A strategy that was given another last day meanwhile is not spoken of. */
async function aboutStrategy(deps: Deps, _office: Office, message: Queued, staff: Staff) {
  const strategy = (await currentStrategy(deps.db))?.body
  if (!strategy || !hearsOfStrategy(staff.role)) return undefined
  if (message.occasion !== strategyOccasion(strategy, staff.id)) return undefined
  const { language } = message
  return strategyEndingEmail({
    language,
    title: strategy.title[language],
    name: staff.name,
    ends: strategy.ends,
    link: `${deps.settings.PUBLIC_URL}/strategy`,
  })
}

/** As it stands when the mail leaves; nothing where it has all been seen to. */
async function aboutPartners(deps: Deps, office: Office, { language }: Queued, staff: Staff) {
  const told = await partnersByPerson(deps, dayAt(deps.clock.now(), office.zone))
  const partners = told.get(staff.id) ?? []
  if (partners.length === 0) return undefined
  return partnersToSeeToEmail({
    language,
    name: staff.name,
    partners: partners.map(({ partner, things }) => ({ name: partner.name, things })),
    link: `${deps.settings.PUBLIC_URL}/partners/to-see-to`,
  })
}
