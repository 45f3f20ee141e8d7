import { type Context, Hono } from 'hono'
import { findContact } from '../../db/store/contacts.ts'
import type { Instrument } from '../../db/store/instruments.ts'
import { findOffice } from '../../db/store/offices.ts'
import { findPartner } from '../../db/store/partners.ts'
import { findResponse, type StoredResponse } from '../../db/store/responses.ts'
import { CalledOffPage } from '../../views/pages/respond/called-off.tsx'
import {
  type Part,
  type Standing,
  StartPage,
  type StartProps,
} from '../../views/pages/respond/start.tsx'
import { WrongLinkPage } from '../../views/pages/respond/wrong-link.tsx'
import { longDay } from '../../views/text/dates.ts'
import { doorsText } from '../../views/text/doors.ts'
import { respondText } from '../../views/text/respond.ts'
import type { Deps } from '../deps.ts'
import { cleanText, lengthOf } from '../domain/answers.ts'
import { dayAt } from '../domain/calendar.ts'
import { fieldsOf, sameFields } from '../domain/draft.ts'
import type { Invitation } from '../domain/invitation.ts'
import { completeFor, offeredBy, type RespondentLanguage } from '../domain/language.ts'
import type { Office } from '../domain/office.ts'
import { type CancelledRound, linkEnds } from '../domain/round.ts'
import { copyOfContact } from '../flows/copy-of-contact.ts'
import { declineInvitation } from '../flows/decline-invitation.ts'
import { returnedReply, type Shut, shutFor } from '../http/anonymous-round.tsx'
import { jsonDownload } from '../http/download.ts'
import { type Form, field, mediaType, readForm } from '../http/forms.ts'
import { inColour } from '../http/inline-style.ts'
import { countMisses } from '../http/misses.ts'
import { openVisit } from '../http/personal-link.ts'
import { notFound, preferredLanguage, refuse, refuseUnreadable } from '../http/refusals.tsx'
import { inLanguage, promisedIn, spokenTo } from '../http/respondent-language.ts'
import {
  askedTitle,
  closingWords,
  type Posting,
  postedLanguage,
  postedPart,
  type RespondentVisit,
  readPosting,
  receptionOf,
} from '../http/respondent-visit.ts'
import { saveAsTyped } from '../http/saved-as-typed.ts'
import { isStorageTrouble, noteStorageTrouble } from '../http/storage-trouble.ts'
import { page } from '../http/visit.tsx'
import {
  checkAnswers,
  closedReply,
  saveAnswers,
  sendAnswers,
  showForm,
  switchForm,
  unsavedAnswers,
} from './answering.tsx'
import { consultingReply, ownProposalsReply, proposedBy } from './consulting-partner.tsx'
import { type ForwardOutcome, forward, forwardingOf } from './forwarding.tsx'
import { isAboutIssues, issuesReply } from './partner-issues.tsx'
import { isAboutPlan, planReply } from './partner-plan.tsx'
import { isAboutPulse, pulseReply } from './pulse-partner.tsx'
import { replacedReply } from './replaced-link.tsx'
import {
  allResultsReply,
  meetingCheckReply,
  ownYearsReply,
  sentMinutesReply,
  sharedPackOf,
} from './shared-results.tsx'

/** What a personal link opens. GET shows where one stands; every button is a POST to the same address. */
export function answerRoutes(deps: Deps) {
  const misses = countMisses(30)
  return new Hono().all('/r/*', async (c) => {
    const opened = await openVisit(c, deps, misses)
    const language = preferredLanguage(c)
    switch (opened.kind) {
      case 'opened': {
        const office = await findOffice(deps.db)
        if (!office) return notFound(c, deps)
        inColour(c, office.colour)
        const { invitation, round, parts, printedOn } = opened
        const reception = receptionOf(deps, round)
        const visit = {
          c,
          deps,
          office,
          invitation,
          round,
          parts,
          instrument: parts[0],
          reception,
          printedOn,
          language: spokenTo(invitation, office),
        }
        return await respond(c, visit)
      }
      case 'consulting':
        return await consultingReply(c, deps, opened)
      case 'replaced':
        return await replacedReply(c, deps, opened.invitation)
      case 'cancelled':
        return await calledOff(c, deps, opened.invitation, opened.round)
      case 'damaged':
        return page(c, <WrongLinkPage language={language} replaced={false} />, opened.status)
      case 'too-many':
        c.header('Retry-After', `${opened.wait}`)
        return refuse(c, deps, 'tooMany', 429)
    }
  })
}

/** Whatever is asked of it, the link of a round that was called off says so. */
async function calledOff(c: Context, deps: Deps, invitation: Invitation, round: CancelledRound) {
  const office = await findOffice(deps.db)
  if (!office) return notFound(c, deps)
  const language = spokenTo(invitation, office)
  const said = {
    language,
    office: office.name,
    title: round.title[completeFor(language)],
    until: longDay(dayAt(linkEnds(round), round.zone), language),
  }
  return page(c, <CalledOffPage {...said} />, 410)
}

async function respond(c: Context, visit: RespondentVisit) {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return await startReply(visit)
  if (c.req.method !== 'POST') return notFound(c, visit.deps, completeFor(visit.language))
  if (mediaType(c.req.raw) === 'application/json') return await saveAsTyped(visit)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable')
    return refuseUnreadable(c, visit.deps, posted, completeFor(visit.language))
  const language = postedLanguage(posted.form, visit.office) ?? visit.language
  const instrument = postedPart(posted.form, visit.parts)
  if (field(posted.form, 'act') === 'forward')
    return await askColleague({ ...visit, language }, posted.form)
  if (isAboutIssues(posted.form)) return await issuesReply({ ...visit, language }, posted.form)
  if (isAboutPlan(visit, posted.form)) return await planReply({ ...visit, language }, posted.form)
  const pulse = isAboutPulse(posted.form) && (await pulseReply({ ...visit, language }, posted.form))
  if (pulse) return pulse
  const isCheck = field(posted.form, 'act') === 'meeting-check'
  const check = isCheck && (await meetingCheckReply({ ...visit, language }, posted.form))
  if (check) return check
  const posting = readPosting(posted.form, instrument.survey)
  return await pressOrKeep({ ...visit, instrument, language }, posting)
}

/** Where nothing can be kept just now, the page comes back with all that was typed. */
async function pressOrKeep(visit: RespondentVisit, posting: Posting) {
  try {
    return await press(visit, posting)
  } catch (error) {
    if (!isStorageTrouble(error)) throw error
    noteStorageTrouble(visit.c, visit.deps, error)
    return await unkeptReply(visit, posting)
  }
}

async function unkeptReply(visit: RespondentVisit, posting: Posting) {
  if (posting.act !== 'decline') return await unsavedAnswers(visit, posting)
  const { ticked, reason, choice } = posting.decline
  const { words } = respondText[visit.language].unkept
  return await startReply(visit, {
    status: 503,
    decline: { fault: words, field: 'decline', reason, ticked, choice },
  })
}

async function press(visit: RespondentVisit, posting: Posting) {
  const shut = brings(posting) ? await shutFor(visit) : undefined
  if (shut && !isSentAgain(posting, shut)) return returnedReply(visit, posting, shut)
  switch (posting.act) {
    case 'start':
    case 'edit':
      return await showForm(visit)
    case 'save':
      return await saveAnswers(visit, posting)
    case 'check':
      return await checkAnswers(visit, posting)
    case 'send':
      return await sendAnswers(visit, posting)
    case 'decline':
      return await decline(visit, posting)
    case 'copy':
      return await ownCopy(visit)
    case 'results':
      return await resultsReply(visit)
    case 'years':
      return await yearsReply(visit)
    case 'minutes':
      return (await sentMinutesReply(visit)) ?? (await startReply(visit))
    case 'proposals':
      return await ownProposalsReply(visit)
    case 'language':
      return await inOtherLanguage(visit, posting)
    default:
      return await startReply(visit, { status: 422 })
  }
}

async function inOtherLanguage(visit: RespondentVisit, posting: Posting) {
  switch (posting.page) {
    case 'form':
    case 'check':
      return await switchForm(visit, posting)
    case 'minutes':
      return (await sentMinutesReply(visit)) ?? (await startReply(visit))
    case 'results':
      return await resultsReply(visit)
    case 'years':
      return await yearsReply(visit)
    case 'proposals':
      return await ownProposalsReply(visit)
    default:
      return await startReply(visit)
  }
}

/** Everything that is kept about whom the link belongs to, as a file. */
async function ownCopy({ c, deps, invitation }: RespondentVisit) {
  const contact = await findContact(deps.db, invitation.contact)
  if (!contact) return notFound(c, deps)
  const copy = await copyOfContact(deps, contact, invitation.id)
  return jsonDownload(c, `${copy.office} ${copy.madeOn}.json`, copy)
}

async function resultsReply(visit: RespondentVisit) {
  const pack = await sharedPackOf(visit)
  return pack ? allResultsReply(visit, pack) : await startReply(visit)
}

async function yearsReply(visit: RespondentVisit) {
  return (await ownYearsReply(visit)) ?? (await startReply(visit))
}

/** Whether a post holds answers to keep or send, and is not just a button. */
function brings({ act, page: from }: Posting): boolean {
  if (act === 'language') return from === 'form' || from === 'check'
  return act === 'save' || act === 'check' || act === 'send'
}

/** The send button pressed again on what was sent: it ends on the same receipt. */
function isSentAgain({ act }: Posting, shut: Shut): boolean {
  return act === 'send' && shut === 'fixed'
}

async function askColleague(visit: RespondentVisit, form: Form) {
  if (visit.reception !== 'counts') return await closedReply(visit)
  const forwarded = await forward(visit, form)
  return await startReply(visit, { status: forwarded.status, forwarded })
}

type Extra = {
  status?: 200 | 422 | 503
  decline?: NonNullable<StartProps['decline']>
  forwarded?: ForwardOutcome
}

async function startReply(
  visit: RespondentVisit,
  { status = 200, decline, forwarded }: Extra = {},
) {
  if (visit.reception !== 'counts') return await closedReply(visit)
  const { c, deps, office, round, invitation, language } = visit
  const partner = await findPartner(deps.db, invitation.partner)
  return page(
    c,
    <StartPage
      language={language}
      title={inLanguage(round.title, language)}
      promise={promisedIn(visit)}
      offered={offeredBy(office)}
      office={office.name}
      partner={partner?.name ?? ''}
      aboutNetwork={Boolean(round.network)}
      closing={closingWords(visit)}
      parts={await partsOf(visit)}
      fixed={round.mode === 'anonymous'}
      declined={invitation.declinedOn !== null}
      calendar={calendarOf(visit)}
      questions={questionsIn(visit)}
      printed={printedWords(visit)}
      forwarding={await forwardingOf(visit, forwarded)}
      proposed={await proposedBy(visit)}
      {...(decline && { decline })}
    />,
    status,
  )
}

function calendarOf({ round, reception, language }: RespondentVisit): string | undefined {
  if (reception !== 'counts') return undefined
  return `/calendar/${round.id}/closing.ics?language=${completeFor(language)}`
}

/** Whom to ask; nothing where the office says nothing. */
function questionsIn({ office, language }: RespondentVisit) {
  const { questions } = office.texts
  return questions.en === '' ? undefined : inLanguage(questions, language)
}

async function partsOf(visit: RespondentVisit): Promise<readonly Part[]> {
  return await Promise.all(
    visit.parts.map(async (part) => ({
      id: part.survey.id,
      title: askedTitle({ ...visit, instrument: part }),
      minutes: part.survey.minutes,
      standing: await standingOf(visit, part),
    })),
  )
}

async function standingOf(
  { deps, invitation, language, office }: RespondentVisit,
  part: Instrument,
): Promise<Standing> {
  const response = await findResponse(deps.db, invitation.id, part.id)
  if (response?.sentOn)
    return {
      kind: 'sent',
      day: longDay(response.sentOn, language),
      code: deps.links.receipt(response.id),
      unsent: hasUnsent(response),
      told: enteredFor(response, office, language),
    }
  return response?.draft
    ? { kind: 'draft', told: enteredFor(response, office, language) }
    : { kind: 'nothing-yet' }
}

/** Whether something was changed after sending that does not count yet. */
function hasUnsent({ draft, answers }: StoredResponse): boolean {
  return draft !== null && answers !== null && !sameFields(fieldsOf(draft), answers)
}

function printedWords({ printedOn, office, language }: RespondentVisit): string | undefined {
  if (!printedOn) return undefined
  return doorsText[language].paper.printed(office.name, longDay(printedOn, language))
}

/** That the office typed the answers in, where it did and the partner has not gone on itself. */
function enteredFor(
  { channel, enteredOn, sentOn }: StoredResponse,
  office: Office,
  language: RespondentLanguage,
): string | undefined {
  if (channel === 'link' || enteredOn === null) return undefined
  const { told, toldBegun } = doorsText[language].onBehalf
  const words = sentOn === null ? toldBegun : told[channel]
  return words(office.name, longDay(enteredOn, language))
}

const longestReason = 1000

async function decline(visit: RespondentVisit, posting: Posting) {
  const { ticked, reason, choice } = posting.decline
  const t = respondText[visit.language].start
  const over = lengthOf(cleanText(reason)) - longestReason
  const refusal = (field: 'decline' | 'reason', fault: string) =>
    startReply(visit, { status: 422, decline: { fault, field, reason, ticked, choice } })
  if (visit.reception !== 'counts') return await closedReply(visit)
  if (!ticked) return await refusal('decline', t.tickFirst)
  if (over > 0) return await refusal('reason', t.reasonTooLong(over))
  if ((await partsOf(visit)).some(({ standing }) => standing.kind === 'sent'))
    return await startReply(visit)
  await declineInvitation(visit.deps, visit.invitation, visit.round, reason, choice)
  const declinedOn = visit.invitation.declinedOn ?? 'today'
  return await startReply({ ...visit, invitation: { ...visit.invitation, declinedOn } })
}
