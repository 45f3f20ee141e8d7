import { findInstrument } from '../../db/store/instruments.ts'
import type { Invited } from '../../db/store/invitations.ts'
import { findResponse, type StoredResponse } from '../../db/store/responses.ts'
import { ChoosePartPage, type EntryPart } from '../../views/pages/on-behalf/choose-part.tsx'
import { EnteredPage } from '../../views/pages/on-behalf/entered.tsx'
import { EntryBanner } from '../../views/pages/on-behalf/entry-banner.tsx'
import { CheckPage } from '../../views/pages/respond/check.tsx'
import { AnswerFormPage } from '../../views/pages/respond/form.tsx'
import { timeOfDay } from '../../views/text/dates.ts'
import { doorsText } from '../../views/text/doors.ts'
import { type Fault, missingFrom } from '../domain/answers.ts'
import { dayAt } from '../domain/calendar.ts'
import { type Collision, emptyDraft, type Fields, fieldsOf } from '../domain/draft.ts'
import { type Desk, deskStanding, parseDeskChannel } from '../domain/response-entry.ts'
import { isLaunched, type LaunchedRound, type Round, receptionAt } from '../domain/round.ts'
import { keepEntry, type NotForDesk, openEntry, sendEntry } from '../flows/enter-on-behalf.ts'
import type { KeptDraft } from '../flows/keep-draft.ts'
import type { SentResponse } from '../flows/send-response.ts'
import { readForm } from '../http/forms.ts'
import type { Parts } from '../http/personal-link.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import {
  askedIn,
  askedTitle,
  type Posting,
  postedLanguage,
  postedPart,
  type RespondentVisit,
  readPosting,
  sheetOf,
} from '../http/respondent-visit.ts'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofInvited, ofRound, toRound } from './round-visit.ts'

const address = '/rounds/:id/invitations/:invitation/entry'

/** Answers that came on paper or by telephone are typed into the partner's own form. */
export const onBehalfRoutes: readonly StaffRoute[] = [
  get(address, 'enter answers', ofRound(ofInvited(choose))),
  post(`${address}/:channel`, 'enter answers', ofRound(ofInvited(enter))),
]

async function choose(visit: StaffVisit, round: Round, invited: Invited) {
  if (!isLaunched(round)) return toRound(visit, round)
  const parts = await partsOf(visit, round)
  return parts ? await choosePage(visit, round, invited, parts) : toRound(visit, round)
}

/** Somebody of the office at the partner's form. */
type Entry = {
  visit: StaffVisit
  round: LaunchedRound
  invited: Invited
  desk: Desk
  /** What the partner's form is drawn from. */
  form: RespondentVisit
}

async function enter(visit: StaffVisit, round: Round, invited: Invited) {
  const { c, deps, staff, office } = visit
  const channel = parseDeskChannel(c.req.param('channel'))
  if (!channel || !isLaunched(round)) return notFound(c, deps, staff.language)
  const parts = await partsOf(visit, round)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  if (!parts) return toRound(visit, round)
  const now = deps.clock.now()
  const { invitation } = invited
  const instrument = postedPart(posted.form, parts)
  const language = postedLanguage(posted.form, office) ?? invitation.language
  const reception = receptionAt(round, now)
  const form = { c, deps, office, invitation, round, parts, instrument, language, reception }
  const desk = { channel, enteredBy: staff.id, enteredOn: dayAt(now, round.zone) }
  const posting = readPosting(posted.form, instrument.survey)
  return await press({ visit, round, invited, desk, form }, posting)
}

async function partsOf({ deps }: StaffVisit, round: LaunchedRound): Promise<Parts | undefined> {
  const found = await Promise.all(round.instruments.map((id) => findInstrument(deps.db, id)))
  const [first, ...others] = found.filter((part) => part !== undefined)
  return first && [first, ...others]
}

async function press(entry: Entry, posting: Posting) {
  if (posting.page !== 'form' && posting.page !== 'check') return await start(entry)
  if (posting.answers.unknown.length > 0) return await tampered(entry, posting)
  switch (posting.act) {
    case 'save':
      return await save(entry, posting)
    case 'check':
      return await check(entry, posting)
    case 'send':
      return await send(entry, posting)
    case 'language':
      return await switchLanguage(entry, posting)
    default:
      return await start(entry)
  }
}

async function start(entry: Entry) {
  const opened = await openEntry(entry.form.deps, partOf(entry))
  if (opened.kind === 'not-for-desk') return await refused(entry, opened)
  return formReply(entry, { response: opened.response })
}

async function save(entry: Entry, posting: Posting) {
  const kept = await keep(entry, posting)
  if (kept.kind === 'not-for-desk') return await refused(entry, kept)
  const { faults } = posting.answers
  if (kept.kind === 'conflict' || faults.length > 0) return keptReply(entry, posting, kept, faults)
  const { language, round, deps } = entry.form
  const time = timeOfDay(deps.clock.now(), round.zone, language)
  const notice = { words: doorsText[language].onBehalf.saved(time) }
  return formReply(entry, { response: kept.response, notice })
}

async function check(entry: Entry, posting: Posting) {
  const kept = await keep(entry, posting)
  if (kept.kind === 'not-for-desk') return await refused(entry, kept)
  const faults = allFaults(entry, posting, kept.response)
  if (kept.kind === 'conflict' || faults.length > 0) return keptReply(entry, posting, kept, faults)
  return checkReply(entry, kept.response)
}

async function send(entry: Entry, posting: Posting) {
  if (posting.answers.faults.length > 0) return await check(entry, posting)
  const { deps, instrument } = entry.form
  const sheet = sheetOf(instrument.survey)
  const sending = { ...partOf(entry), sheet, posted: postedIn(posting) }
  return await sentReply(entry, posting, await sendEntry(deps, sending, entry.desk))
}

async function switchLanguage(entry: Entry, posting: Posting) {
  const kept = await keep(entry, posting)
  if (kept.kind === 'not-for-desk') return await refused(entry, kept)
  const { faults } = posting.answers
  if (kept.kind === 'conflict' || faults.length > 0) return keptReply(entry, posting, kept, faults)
  return posting.page === 'check'
    ? checkReply(entry, kept.response)
    : formReply(entry, { response: kept.response })
}

function partOf({ form }: Entry) {
  return { invitation: form.invitation, round: form.round, instrument: form.instrument.id }
}

function postedIn({ revision, by, undecided, answers }: Posting) {
  return { revision, by, undecided, fields: answers.fields }
}

async function keep(entry: Entry, posting: Posting): Promise<KeptDraft | NotForDesk> {
  return await keepEntry(entry.form.deps, partOf(entry), entry.desk, postedIn(posting))
}

function allFaults({ form }: Entry, posting: Posting, response: StoredResponse) {
  const { faults } = posting.answers
  const told = new Set(faults.map(({ field }) => field))
  const missing = missingFrom(
    sheetOf(form.instrument.survey),
    fieldsOf(response.draft ?? emptyDraft),
  )
  return [...faults, ...missing.filter(({ field }) => !told.has(field))]
}

function keptReply(entry: Entry, posting: Posting, kept: KeptDraft, faults: readonly Fault[]) {
  const collisions = kept.kind === 'conflict' ? kept.collisions : []
  const yours = Object.fromEntries(collisions.map(({ field, yours: value }) => [field, value]))
  const typed = { ...posting.answers.typed, ...yours }
  return formReply(entry, { response: kept.response, typed, faults, collisions })
}

async function tampered(entry: Entry, posting: Posting) {
  const opened = await openEntry(entry.form.deps, partOf(entry))
  if (opened.kind === 'not-for-desk') return await refused(entry, opened)
  const typed = { ...posting.answers.fields, ...posting.answers.typed }
  const notice = { words: doorsText[entry.form.language].onBehalf.unknown, alert: true }
  return formReply(entry, { response: opened.response, typed, notice }, 422)
}

type Shown = {
  response: StoredResponse | undefined
  typed?: Fields
  faults?: readonly Fault[]
  collisions?: readonly Collision[]
  notice?: { words: string; alert?: boolean }
}

function formReply(entry: Entry, shown: Shown, status?: 422) {
  const { response, typed = {}, faults = [], collisions = [], notice } = shown
  const draft = response?.draft ?? emptyDraft
  const wrong = collisions.length > 0 ? 409 : faults.length > 0 ? 422 : 200
  return page(
    entry.visit.c,
    <AnswerFormPage
      above={<Banner entry={entry} />}
      asked={askedIn(entry.form, { ...fieldsOf(draft), ...typed }, faults)}
      revision={draft.revision}
      // What is typed at the desk stays out of the device's own store: others use it too.
      script={undefined}
      collisions={collisions}
      {...(notice && { notice })}
    />,
    status ?? wrong,
  )
}

function checkReply(entry: Entry, { draft }: StoredResponse, changedElsewhere = false) {
  return page(
    entry.visit.c,
    <CheckPage
      above={<Banner entry={entry} />}
      asked={askedIn(entry.form, fieldsOf(draft ?? emptyDraft))}
      revision={(draft ?? emptyDraft).revision}
      changedElsewhere={changedElsewhere}
      late={false}
    />,
    changedElsewhere ? 409 : 200,
  )
}

function Banner({ entry: { visit, invited, desk } }: { entry: Entry }) {
  return (
    <EntryBanner
      language={visit.staff.language}
      partner={invited.partner.name}
      channel={desk.channel}
      back={addressOf(invited)}
    />
  )
}

function addressOf({ invitation }: Invited): string {
  return `/rounds/${invitation.round}/invitations/${invitation.id}/entry`
}

async function sentReply(entry: Entry, posting: Posting, sent: SentResponse | NotForDesk) {
  switch (sent.kind) {
    case 'not-for-desk':
      return await refused(entry, sent)
    case 'fixed':
      return await refused(entry, { kind: 'not-for-desk', why: 'sent' })
    case 'too-late':
      return await refused(entry, { kind: 'not-for-desk', why: 'closed' })
    case 'incomplete':
      return formReply(entry, { response: sent.response, faults: sent.faults })
    case 'conflict':
      return keptReply(entry, posting, sent, [])
    case 'changed-elsewhere':
      return checkReply(entry, sent.response, true)
    case 'received':
      return await enteredReply(entry, sent.code)
  }
}

async function enteredReply({ visit, round, invited, form }: Entry, code: string) {
  const standings = await entryParts(form)
  const more = standings.some(({ standing }) => standing === 'free' || standing === 'begun-here')
  const { c, frame } = visit
  const { partner } = invited
  const about = { frame, round, partner, address: addressOf(invited), code, more }
  return page(c, <EnteredPage {...about} />)
}

async function refused({ visit, round, invited, form }: Entry, { why }: NotForDesk) {
  return await choosePage(visit, round, invited, form.parts, why)
}

async function choosePage(
  visit: StaffVisit,
  round: LaunchedRound,
  invited: Invited,
  parts: Parts,
  refusal?: NotForDesk['why'],
) {
  const { c, deps, office, frame, staff } = visit
  const { invitation, partner } = invited
  const reception = receptionAt(round, deps.clock.now())
  const { language } = staff
  const instrument = parts[0]
  const form = { c, deps, office, invitation, round, parts, instrument, language, reception }
  const barred =
    invitation.declinedOn !== null ? 'declined' : reception === 'late' ? 'closed' : undefined
  return page(
    c,
    <ChoosePartPage
      frame={frame}
      round={round}
      partner={partner}
      address={addressOf(invited)}
      parts={await entryParts(form)}
      barred={barred}
      refused={refusal}
    />,
    refusal ? 409 : 200,
  )
}

async function entryParts(form: RespondentVisit): Promise<readonly EntryPart[]> {
  const { deps, invitation, parts } = form
  return await Promise.all(
    parts.map(async (part) => ({
      id: part.survey.id,
      title: askedTitle({ ...form, instrument: part }).words,
      standing: deskStanding(await findResponse(deps.db, invitation.id, part.id)),
    })),
  )
}
