import { reportsBy } from '../../db/store/action-reports.ts'
import { assessmentsBy } from '../../db/store/capacity.ts'
import { cleanedTextsOf } from '../../db/store/cleaned-texts.ts'
import { bouncesOf, messagesTo, sheetsOf } from '../../db/store/contact-copy.ts'
import { findInstrument } from '../../db/store/instruments.ts'
import { signaturesBy } from '../../db/store/joint-plans.ts'
import { findMeetingGrade } from '../../db/store/meeting-checks.ts'
import { findOffice } from '../../db/store/offices.ts'
import { findPartner } from '../../db/store/partners.ts'
import { proposalsOf } from '../../db/store/proposals.ts'
import { pulseAnswersBy } from '../../db/store/pulse-answers.ts'
import { versionsBy } from '../../db/store/register-entries.ts'
import type { StoredResponse } from '../../db/store/responses.ts'
import { extrasOf } from '../../db/store/rounds.ts'
import { segmentsOf } from '../../db/store/segments.ts'
import { storiesOf } from '../../db/store/stories.ts'
import { wishesOf } from '../../db/store/wishes.ts'
import type { Deps } from '../deps.ts'
import { type Day, dayAt } from '../domain/calendar.ts'
import { actOf } from '../domain/capacity/assessment.ts'
import { isConfirmed } from '../domain/cleaned-text.ts'
import { emptyDraft, type Fields, fieldsOf } from '../domain/draft.ts'
import type { InvitationId } from '../domain/ids.ts'
import type { Invitation } from '../domain/invitation.ts'
import { type Issue, issueFrom } from '../domain/issue.ts'
import { textIn } from '../domain/language.ts'
import type { Contact } from '../domain/partner.ts'
import { linkEnds, type Round } from '../domain/round.ts'
import { filledIn, questionsOf } from '../domain/survey.ts'
import { readsIssue } from './past-focal-point.ts'

/**
 * Everything that is kept about one person, as plain names and values for a file. Answers stand in it only where the
 * personal link they were given with is at hand: nobody at the office may read them, and whoever came by the link of one
 * round, a printed code for instance, does not read those of another.
 * @param opened the invitation whose link asks; null for the office
 */
export async function copyOfContact(deps: Deps, contact: Contact, opened: InvitationId | null) {
  const [office, partner, sheets, messages, bounces, reports, signatures, assessments, issues] =
    await Promise.all([
      findOffice(deps.db),
      findPartner(deps.db, contact.partner),
      sheetsOf(deps.db, contact.id),
      messagesTo(deps.db, contact.id),
      bouncesOf(deps.db, contact.id),
      reportsBy(deps.db, contact.id),
      signaturesBy(deps.db, contact.id),
      assessmentsBy(deps.db, contact.id),
      versionsBy(deps.db, contact.id),
    ])
  const { name, email, language, main, optedOut, refusal } = contact
  const zone = office?.zone ?? 'UTC'
  return {
    madeOn: dayAt(deps.clock.now(), zone),
    office: office?.name,
    organisation: partner?.name,
    person: { name, email, language, mainContact: main, wantsNoMail: optedOut, refusal },
    invitations: await Promise.all(
      sheets.map(async ({ invitation, round, responses }) => ({
        round: round.title[office?.language ?? 'en'],
        year: round.year,
        language: invitation.language,
        askedBy: (await wasAskedByOffice(deps, invitation)) ? 'office' : 'colleague',
        wantsReminders: invitation.wantsReminders,
        declinedOn: invitation.declinedOn,
        declineReason: invitation.declineReason,
        declineChoice: invitation.declineChoice ?? null,
        linkWorksUntil: endOfLink(round),
        ...(await proposalsIn(deps, invitation, opened)),
        ...(await saidBetweenRounds(deps, invitation, opened)),
        meetingWorthItsTime: await saidOfMeeting(deps, invitation, opened),
        parts: await Promise.all(
          responses.map((one) => partOf(deps, one, round, invitation.id === opened)),
        ),
      })),
    ),
    signedPlans: signatures.map(({ name: signedAs, signedAt }) => ({
      signedAs,
      on: dayAt(signedAt, zone),
    })),
    reportsOnActions: reports,
    issues: await saidInIssues(deps, contact, issues, opened),
    capacityAssessments: assessments.map(actOf).map(({ way, begunOn, sentOn, withdrawnOn }) => ({
      way,
      begunOn,
      sentOn,
      withdrawnOn,
      answers: 'behind the link of this assessment',
    })),
    returnedMails: bounces.map(({ words, markedAt }) => ({ words, on: dayAt(markedAt, zone) })),
    mails: messages.map(({ queuedAt, settledAt, toName, toAddress, ...mail }) => ({
      ...mail,
      to: `${toName} <${toAddress}>`,
      writtenOn: dayAt(queuedAt, zone),
      settledOn: settledAt === null ? null : dayAt(settledAt, zone),
    })),
  }
}

type Version = Awaited<ReturnType<typeof versionsBy>>[number]

/** What the person wrote in issues; behind a link, only those that can be read there. */
async function saidInIssues(
  deps: Deps,
  contact: Contact,
  versions: readonly Version[],
  opened: InvitationId | null,
) {
  const said = []
  for (const version of versions) {
    const issue = issueFrom(version)
    if (issue && (opened === null || (await readsIssue(deps, issue, contact))))
      said.push(saidInIssue(issue, version.writtenOn))
  }
  return said
}

/** Raising it, or saying that it is not settled. */
function saidInIssue({ step, title, words, note }: Issue, on: Day) {
  return step === 'raised' ? { on, step, title, words } : { on, step, title, why: note }
}

function endOfLink(round: Round): string | null {
  return round.state === 'draft' ? null : dayAt(linkEnds(round), round.zone)
}

const elsewhere = 'in the copy taken with the personal link of this round'

/** What the organisation proposed and supported before the round opened. */
async function proposalsIn(deps: Deps, { id, round, partner }: Invitation, opened: unknown) {
  const all = await proposalsOf(deps.db, round)
  if (all.length === 0) return {}
  if (id !== opened) return { proposed: elsewhere, supported: elsewhere }
  return {
    proposed: all
      .filter(({ author }) => author === partner)
      .map(({ words, why, commitment, language, decision }) => ({
        words,
        why,
        commitment,
        language,
        decision,
      })),
    supported: all
      .filter(({ supporters }) => supporters.includes(partner))
      .map(({ words }) => words),
  }
}

/** The grade given to the interface meeting by this link. */
async function saidOfMeeting(deps: Deps, { id }: Invitation, opened: unknown) {
  const grade = await findMeetingGrade(deps.db, id)
  return grade === undefined || id === opened ? (grade ?? null) : elsewhere
}

/** What was said by this link between rounds. */
async function saidBetweenRounds(deps: Deps, { id }: Invitation, opened: unknown) {
  const said = await pulseAnswersBy(deps.db, id)
  if (said.length === 0) return {}
  return { saidBetweenRounds: id === opened ? said : elsewhere }
}

async function partOf(deps: Deps, response: StoredResponse, round: Round, withAnswers: boolean) {
  const { channel, enteredOn, sentOn, lateOn } = response
  const facts = { came: channel, enteredOn, sentOn, lateOn }
  if (!withAnswers) return { ...facts, answers: elsewhere }
  const instrument = await findInstrument(deps.db, response.instrument)
  const office = (await findOffice(deps.db)) ?? { name: '', deName: '' }
  const asked = new Map(
    instrument &&
      questionsOf(instrument.survey).map(({ code, text }) => [
        code,
        textIn(filledIn(text, office), 'en').text,
      ]),
  )
  const said = (fields: Fields | null) =>
    fields &&
    Object.entries(fields).map(([field, answer]) => ({
      field,
      question: asked.get(field) ?? asked.get(field.split('.')[0] ?? '') ?? null,
      answer,
    }))
  return {
    ...facts,
    answers: said(response.answers),
    afterReading: await afterReading(deps, response, round),
    themesMarked: await themesMarked(deps, response, round),
    saidOfStories: await saidOfStories(deps, response, round),
    answersToWishes: await answersToWishes(deps, response, round),
    late: said(response.late),
    draft: said(fieldsOf(response.draft ?? emptyDraft)),
  }
}

/** What two readers left of the person's texts; empty where they left one out. */
async function afterReading({ db, links }: Deps, { id, answers }: StoredResponse, round: Round) {
  const cleaned = new Map((await cleanedTextsOf(db, round.id)).map((text) => [text.id, text]))
  return Object.keys(answers ?? {}).flatMap((field) => {
    const text = cleaned.get(links.text(id, field))
    if (!text || !isConfirmed(text)) return []
    return [{ field, words: text.words }]
  })
}

/** What coders saw in the person's answers; who saw it is the office's own matter. */
async function themesMarked({ db, links }: Deps, { id, answers }: StoredResponse, round: Round) {
  const fields = new Map(Object.keys(answers ?? {}).map((field) => [links.text(id, field), field]))
  return (await segmentsOf(db, round.id)).flatMap(({ text, theme, valence }) => {
    const field = fields.get(text)
    return field === undefined ? [] : [{ field, theme, valence }]
  })
}

/** The office asks the main contact, and whom it ticked beside; everybody else was asked by a colleague. */
async function wasAskedByOffice(
  deps: Deps,
  { seat, round, contact }: Invitation,
): Promise<boolean> {
  return seat === 0 || (await extrasOf(deps.db, round)).has(contact)
}

/** What the review group said about the person's stories. */
async function saidOfStories({ db, links }: Deps, { id, answers }: StoredResponse, round: Round) {
  const fields = new Map(Object.keys(answers ?? {}).map((field) => [links.text(id, field), field]))
  return (await storiesOf(db, round.id)).flatMap(
    ({ text, theme, place, group, indicators = null, checkedOn }) => {
      const field = fields.get(text)
      return field === undefined ? [] : [{ field, theme, place, group, indicators, checkedOn }]
    },
  )
}

/** What the office answered to the person's wishes. */
async function answersToWishes({ db, links }: Deps, { id, answers }: StoredResponse, round: Round) {
  const fields = new Map(Object.keys(answers ?? {}).map((field) => [links.text(id, field), field]))
  return (await wishesOf(db, round.id)).flatMap(({ text, theme, answer, reason }) => {
    const field = fields.get(text)
    return field === undefined ? [] : [{ field, theme, answer, reason }]
  })
}
