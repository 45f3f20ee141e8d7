import { findInvited } from '../../db/store/invitations.ts'
import { allIssues, findIssue, stepsOf } from '../../db/store/issues.ts'
import type { Queued } from '../../db/store/messages.ts'
import { allPartners, findPartner } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Composed } from '../../views/emails/compose.ts'
import { issueEmail, issueNewsEmail, issuesLateEmail } from '../../views/emails/issues.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import { parseId } from '../domain/ids.ts'
import { type Issue, isLate } from '../domain/issue.ts'
import { holdersOf } from '../domain/issue-access.ts'
import { lastDayToReopen, nextLevel } from '../domain/issue-steps.ts'
import type { Office } from '../domain/office.ts'
import type { Contact, Partner } from '../domain/partner.ts'
import type { Staff } from '../domain/staff.ts'
import { unsubscribeAddress } from './letter-to-partner.ts'
import { readsIssue } from './past-focal-point.ts'
import { takesMail } from './remind-of-actions.ts'

/** The issue a message speaks of as it stands now, and the step it tells of. */
async function toldIn({ db }: Deps, { occasion }: Queued) {
  const [, id, turn] = occasion.split(' ')
  const entry = parseId<'entry'>(id)
  const issue = entry && (await findIssue(db, entry))
  const steps = issue ? await stepsOf(db, issue.id) : []
  const then = steps.find((one) => String(one.issue.turn) === turn)?.issue
  return issue && then ? { issue, then } : undefined
}

/** What whoever deals with an issue is told; nothing once it is settled, or with somebody else. */
export async function writeIssueMail(
  deps: Deps,
  staff: Staff,
  message: Queued,
): Promise<Composed | undefined> {
  const { db, settings } = deps
  const told = await toldIn(deps, message)
  const partner = told && (await findPartner(db, told.issue.partner))
  if (!told || !partner) return undefined
  const { issue, then } = told
  if (issue.state !== 'open' || issue.level !== then.level) return undefined
  if (!isHeldBy(staff, issue, partner, await allStaff(db))) return undefined
  const { step } = then
  if (step === 'noted' || step === 'settled') return undefined
  return issueEmail({
    ...issue,
    step,
    language: message.language,
    name: staff.name,
    partner: partner.name,
    link: `${settings.PUBLIC_URL}/issues/${issue.id}`,
  })
}

function isHeldBy(staff: Staff, issue: Issue, partner: Partner, people: readonly Staff[]): boolean {
  return holdersOf(issue, partner, people).some(({ id }) => id === staff.id)
}

/** What is past its day at the last level and with this person, when the mail leaves. */
export async function writeLateIssues(
  deps: Deps,
  office: Office,
  staff: Staff,
  { language }: Queued,
): Promise<Composed | undefined> {
  const { db, clock, settings } = deps
  const today = dayAt(clock.now(), office.zone)
  const people = await allStaff(db)
  const partners = new Map((await allPartners(db)).map((one) => [one.id, one]))
  const issues = (await allIssues(db)).flatMap((issue) => {
    const partner = partners.get(issue.partner)
    const isMeant = isLate(issue, today) && nextLevel(issue.level) === null
    return isMeant && partner && isHeldBy(staff, issue, partner, people)
      ? [{ ...issue, partner: partner.name }]
      : []
  })
  if (issues.length === 0) return undefined
  const byDay = issues.toSorted((one, other) => (one.due < other.due ? -1 : 1))
  const link = `${settings.PUBLIC_URL}/issues`
  return issuesLateEmail({ language, name: staff.name, issues: byDay, link })
}

type ToContact = { contact: Contact; composed: Composed; unsubscribe: string }

/** What a partner is told of its issue: who deals with it now, or what came of it; nothing that holds no more. */
export async function writeIssueNews(
  deps: Deps,
  office: Office,
  coordinator: Staff | undefined,
  message: Queued,
): Promise<ToContact | undefined> {
  const found = message.invitation && (await findInvited(deps.db, message.invitation))
  const told = await toldIn(deps, message)
  if (!found || !told || !takesMail(found.contact)) return undefined
  const { issue, then } = told
  const holds = issue.state === then.state && issue.level === then.level
  if (!holds || !(await readsIssue(deps, issue, found.contact))) return undefined
  const { invitation, contact } = found
  const unsubscribe = unsubscribeAddress(deps, contact)
  const link = deps.links.invitation(invitation.id, invitation.linkVersion)
  const composed = issueNewsEmail({
    ...issue,
    language: message.language,
    office: office.name,
    name: contact.name,
    link: `${deps.settings.PUBLIC_URL}/r/${link}`,
    settled:
      issue.settledOn === null
        ? null
        : { outcome: issue.outcome, until: lastDayToReopen(issue.settledOn) },
    coordinator: coordinator ? { name: coordinator.name, address: coordinator.email } : null,
    unsubscribe,
  })
  return { contact, composed, unsubscribe }
}
