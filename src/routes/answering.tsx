import { findResponse, type StoredResponse } from '../../db/store/responses.ts'
import { CheckPage } from '../../views/pages/respond/check.tsx'
import { ClosedPage, OwnAnswersPage } from '../../views/pages/respond/closed.tsx'
import { AnswerFormPage } from '../../views/pages/respond/form.tsx'
import { ReceiptPage } from '../../views/pages/respond/receipt.tsx'
import { longDay, timeOfDay } from '../../views/text/dates.ts'
import { respondText } from '../../views/text/respond.ts'
import { type Fault, missingFrom } from '../domain/answers.ts'
import { type Collision, emptyDraft, type Fields, fieldsOf } from '../domain/draft.ts'
import { offeredBy } from '../domain/language.ts'
import { type KeptDraft, keepDraft } from '../flows/keep-draft.ts'
import { type SentResponse, sendResponse } from '../flows/send-response.ts'
import { returnedReply, shutFor } from '../http/anonymous-round.tsx'
import { draftForm, emptyForm } from '../http/form-pages.tsx'
import {
  askedIn,
  askedTitle,
  closingWords,
  endOfLink,
  type Posting,
  type RespondentVisit,
  sheetOf,
} from '../http/respondent-visit.ts'
import { page } from '../http/visit.tsx'
import { takesPulse } from './pulse-partner.tsx'
import { sentParts, sharedReply, sharedResultsOf } from './shared-results.tsx'

/** The form with what was entered so far; after closing, the answers as they were sent. */
export async function showForm(visit: RespondentVisit) {
  if (visit.reception !== 'counts') return await closedAnswers(visit)
  if ((await shutFor(visit)) === 'fixed') return await closedAnswers(visit)
  const { deps, invitation, instrument } = visit
  return plainForm(visit, await findResponse(deps.db, invitation.id, instrument.id))
}

/** The form as it stands; where it was sent already, it says when a change counts. */
function plainForm(visit: RespondentVisit, response: StoredResponse | undefined) {
  const { c, instrument, language, office } = visit
  const form = { instrument, language, office, script: scriptOf(visit) }
  const { sentNotice } = respondText[language].form
  if (response?.answers) return formReply(visit, { response, notice: { words: sentNotice } })
  return response?.draft ? draftForm(c, form, response.draft) : emptyForm(c, form)
}

export async function saveAnswers(visit: RespondentVisit, posting: Posting) {
  if (posting.answers.unknown.length > 0) return await tampered(visit, posting)
  const kept = await keep(visit, posting)
  const { faults } = posting.answers
  if (kept.kind === 'conflict' || faults.length > 0) return keptReply(visit, posting, kept, faults)
  const t = respondText[visit.language].form
  const time = timeOfDay(visit.deps.clock.now(), visit.round.zone, visit.language)
  const saved = kept.response.answers ? `${t.saved} ${t.sentNotice}` : t.saved
  return formReply(visit, {
    response: kept.response,
    notice:
      visit.reception === 'late'
        ? { words: t.lateNotice }
        : { title: t.savedTitle(time), words: saved },
  })
}

export async function checkAnswers(visit: RespondentVisit, posting: Posting) {
  if (posting.answers.unknown.length > 0) return await tampered(visit, posting)
  const kept = await keep(visit, posting)
  const faults = allFaults(visit, posting, kept.response)
  if (kept.kind === 'conflict' || faults.length > 0) return keptReply(visit, posting, kept, faults)
  return checkReply(visit, kept.response)
}

export async function sendAnswers(visit: RespondentVisit, posting: Posting) {
  const { answers, revision, by, undecided } = posting
  if (answers.unknown.length > 0) return await tampered(visit, posting)
  if (answers.faults.length > 0) return await checkAnswers(visit, posting)
  const { deps, invitation, round, instrument } = visit
  const sent = await sendResponse(deps, {
    invitation,
    round,
    instrument: instrument.id,
    sheet: sheetOf(instrument.survey),
    posted: { revision, by, fields: answers.fields, undecided },
  })
  return await sentReply(visit, posting, sent)
}

/** The same page in the other language, with all that is typed kept. */
export async function switchForm(visit: RespondentVisit, posting: Posting) {
  if (posting.answers.unknown.length > 0) return await tampered(visit, posting)
  const kept = await keep(visit, posting)
  if (posting.page === 'check') return checkReply(visit, kept.response)
  if (kept.kind === 'conflict' || posting.answers.faults.length > 0)
    return keptReply(visit, posting, kept, posting.answers.faults)
  return plainForm(visit, kept.response)
}

/** A link after closing; once the results are shared it leads to them. */
export async function closedReply(visit: RespondentVisit) {
  const results = await sharedResultsOf(visit)
  if (results) return await sharedReply(visit, results)
  const { c, language } = visit
  return page(
    c,
    <ClosedPage
      language={language}
      offered={offeredBy(visit.office)}
      closing={closingWords(visit)}
      until={endOfLink(visit)}
      sent={await sentParts(visit)}
      sealed={visit.round.mode === 'anonymous' && visit.reception === 'late'}
      pulse={(await takesPulse(visit)) ? visit.office.name : null}
    />,
  )
}

async function closedAnswers(visit: RespondentVisit) {
  const response = await findResponse(visit.deps.db, visit.invitation.id, visit.instrument.id)
  const fields = response?.answers ?? response?.late
  if (!fields) return await closedReply(visit)
  const results = await sharedResultsOf(visit)
  return page(visit.c, <OwnAnswersPage asked={askedIn(visit, fields)} results={results} />)
}

async function keep(
  visit: RespondentVisit,
  { revision, by, answers, undecided }: Posting,
): Promise<KeptDraft> {
  const sheet = { invitation: visit.invitation.id, instrument: visit.instrument.id }
  return await keepDraft(visit.deps, sheet, { revision, by, fields: answers.fields, undecided })
}

/** What is wrong with what was posted, and what is still missing. */
function allFaults(visit: RespondentVisit, posting: Posting, response: StoredResponse) {
  const { faults } = posting.answers
  const already = new Set(faults.map((fault) => fault.field))
  const missing = missingFrom(
    sheetOf(visit.instrument.survey),
    fieldsOf(response.draft ?? emptyDraft),
  )
  return [...faults, ...missing.filter((fault) => !already.has(fault.field))]
}

/** The form again: what is wrong beside each question, both texts where two devices differ, all that was typed. */
function keptReply(
  visit: RespondentVisit,
  posting: Posting,
  kept: KeptDraft,
  faults: readonly Fault[],
) {
  const collisions = kept.kind === 'conflict' ? kept.collisions : []
  const yours = Object.fromEntries(collisions.map(({ field, yours: value }) => [field, value]))
  const typed = { ...posting.answers.typed, ...yours }
  return formReply(visit, { response: kept.response, typed, faults, collisions })
}

async function tampered(visit: RespondentVisit, posting: Posting) {
  const { deps, invitation, instrument } = visit
  const found = await findResponse(deps.db, invitation.id, instrument.id)
  const typed = { ...posting.answers.fields, ...posting.answers.typed }
  const words = respondText[visit.language].faults.unknown
  const notice = { words, alert: true }
  return formReply(visit, { response: found, typed, faults: posting.answers.faults, notice }, 422)
}

/** The page that was posted, with every word still on it: the storage took none just now. */
export async function unsavedAnswers(visit: RespondentVisit, posting: Posting) {
  const { deps, invitation, instrument } = visit
  const found = await findResponse(deps.db, invitation.id, instrument.id)
  const notice = { ...respondText[visit.language].unkept, alert: true }
  if (posting.page === 'check' && found) return checkReply(visit, found, { unkept: notice })
  const { fields, typed, faults } = posting.answers
  const { revision } = posting
  return formReply(
    visit,
    { response: found, typed: { ...fields, ...typed }, faults, notice, revision },
    503,
  )
}

type Shown = {
  response: StoredResponse | undefined
  typed?: Fields
  faults?: readonly Fault[]
  collisions?: readonly Collision[]
  notice?: { title?: string; words: string; alert?: boolean }
  /** What the typed fields were typed on, where that is not the draft as it stands. */
  revision?: number
}

function formReply(visit: RespondentVisit, shown: Shown, status?: 422 | 503) {
  const { response, typed = {}, faults = [], collisions = [], notice } = shown
  const draft = response?.draft ?? emptyDraft
  const asked = askedIn(visit, { ...fieldsOf(draft), ...typed }, faults)
  const wrong = collisions.length > 0 ? 409 : faults.length > 0 ? 422 : 200
  return page(
    visit.c,
    <AnswerFormPage
      asked={asked}
      revision={shown.revision ?? draft.revision}
      script={scriptOf(visit)}
      collisions={collisions}
      unsaved={Object.keys(typed)}
      {...(notice && { notice })}
    />,
    status ?? wrong,
  )
}

function scriptOf({ deps }: RespondentVisit): string | undefined {
  return deps.assets.path('answers.js')
}

type AboutCheck = { changedElsewhere?: boolean; unkept?: { title: string; words: string } }

function checkReply(visit: RespondentVisit, response: StoredResponse, about: AboutCheck = {}) {
  const { changedElsewhere = false, unkept } = about
  const draft = response.draft ?? emptyDraft
  return page(
    visit.c,
    <CheckPage
      asked={askedIn(visit, fieldsOf(draft))}
      revision={draft.revision}
      changedElsewhere={changedElsewhere}
      late={visit.reception === 'late'}
      {...(visit.round.mode === 'anonymous' && { carried: Object.entries(fieldsOf(draft)) })}
      {...(unkept && { unkept })}
    />,
    unkept ? 503 : changedElsewhere ? 409 : 200,
  )
}

async function sentReply(visit: RespondentVisit, posting: Posting, sent: SentResponse) {
  switch (sent.kind) {
    case 'received':
      return await receiptReply(visit, sent)
    case 'incomplete':
      return formReply(visit, { response: sent.response, faults: sent.faults })
    case 'conflict':
      return keptReply(visit, posting, sent, [])
    case 'fixed':
      return returnedReply(visit, posting, 'fixed')
    case 'too-late':
      return returnedReply(visit, posting, 'late')
    case 'changed-elsewhere':
      return checkReply(visit, sent.response, { changedElsewhere: true })
  }
}

async function receiptReply(
  visit: RespondentVisit,
  sent: Extract<SentResponse, { kind: 'received' }>,
) {
  const { c, deps, language, office, round, instrument } = visit
  return page(
    c,
    <ReceiptPage
      language={language}
      office={office.name}
      code={sent.code}
      day={longDay(sent.on, language)}
      time={timeOfDay(deps.clock.now(), round.zone, language)}
      closing={closingWords(visit)}
      until={endOfLink(visit)}
      late={sent.late}
      fixed={round.mode === 'anonymous'}
      part={instrument.survey.id}
      next={await nextPart(visit)}
    />,
  )
}

/** The first other part that has not been sent. */
async function nextPart(visit: RespondentVisit) {
  for (const part of visit.parts) {
    if (part.id === visit.instrument.id) continue
    const response = await findResponse(visit.deps.db, visit.invitation.id, part.id)
    if (!response?.answers)
      return { id: part.survey.id, title: askedTitle({ ...visit, instrument: part }) }
  }
  return undefined
}
