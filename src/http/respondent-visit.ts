import type { Context } from 'hono'
import type { Instrument } from '../../db/store/instruments.ts'
import { type Asked, type Said, said } from '../../views/components/respond/asked.ts'
import { longDay, longMoment } from '../../views/text/dates.ts'
import type { Deps } from '../deps.ts'
import {
  type AnswerSheet,
  answerSheet,
  cleanText,
  type Fault,
  type ReadAnswers,
  readAnswers,
} from '../domain/answers.ts'
import { type Day, dayAt } from '../domain/calendar.ts'
import type { Field, Fields } from '../domain/draft.ts'
import { type DeclineChoice, declineChoices, type Invitation } from '../domain/invitation.ts'
import { offeredBy, parseRespondentLanguage, type RespondentLanguage } from '../domain/language.ts'
import type { Office } from '../domain/office.ts'
import { type Contested, mineField, pickField, picks, settlePicks } from '../domain/picks.ts'
import {
  closingInstant,
  isClosed,
  type LaunchedRound,
  linkEnds,
  type Reception,
  receptionAt,
} from '../domain/round.ts'
import type { Survey } from '../domain/survey.ts'
import { type Form, field } from './forms.ts'
import type { Parts } from './personal-link.ts'

/** A request by somebody who holds a personal link that works. */
export type RespondentVisit = {
  c: Context
  deps: Deps
  office: Office
  invitation: Invitation
  round: LaunchedRound
  parts: Parts
  /** The part this page is about. */
  instrument: Instrument
  /** The language of the page to show. */
  language: RespondentLanguage
  reception: Reception
  /** When the office printed the code of this link for the partner. */
  printedOn?: Day | null
}

/** What a respondent's form brings besides its language. */
export type Posting = {
  act: string
  page: string
  revision: number
  /** The name a page with script gives itself, so that its own earlier text is no conflict. */
  by: string | undefined
  decline: { ticked: boolean; reason: string; choice: DeclineChoice | null }
  answers: ReadAnswers
  /** Answers that differ from another page's and still wait for a pick. */
  undecided: readonly Field[]
}

const controls = new Set([
  'act',
  'page',
  'part',
  'language',
  'revision',
  'key',
  'decline',
  'reason',
  'choice',
])

export function readPosting(form: Form, survey: Survey): Posting {
  const act = field(form, 'act')
  const pageName = field(form, 'page')
  const sheet = sheetOf(survey)
  const contested = contestedIn(form, sheet)
  const settling = new Set(
    contested.flatMap(({ field: name }) => [pickField(name), mineField(name)]),
  )
  const posted = new Map([...form].filter(([name]) => !controls.has(name) && !settling.has(name)))
  const answers = readAnswers(sheet, posted, pageName === 'form')
  const faulty = new Set(answers.faults.map((fault) => fault.field))
  const open = contested.filter(({ field: name }) => !faulty.has(name))
  const { fields, undecided } = settlePicks(answers.fields, open)
  return {
    act: act.startsWith('language-') ? 'language' : act,
    page: pageName,
    revision: Number(/^\d{1,9}$/.exec(field(form, 'revision'))?.[0] ?? 0),
    by: pageKey(field(form, 'key')),
    decline: declineIn(form),
    answers: { ...answers, fields },
    undecided,
  }
}

/** Choosing a reason says as much as the tick: either is a person's click. */
function declineIn(form: Form): Posting['decline'] {
  const choice = declineChoices.find((one) => one === field(form, 'choice')) ?? null
  const ticked = field(form, 'decline') === 'yes' || choice !== null
  return { ticked, reason: field(form, 'reason'), choice }
}

/** What a conflict page says about the fields it showed twice. */
function contestedIn(form: Form, sheet: AnswerSheet): readonly Contested[] {
  return [...sheet.rules.keys()].flatMap((name) => {
    const pick = picks.find((one) => one === field(form, pickField(name)))
    const mine = form.has(mineField(name)) ? cleanText(field(form, mineField(name))) : undefined
    return pick === undefined && mine === undefined ? [] : [{ field: name, pick, mine }]
  })
}

const pageKeyShape = /^[A-Za-z0-9_-]{8,40}$/

export function pageKey(text: string): string | undefined {
  return pageKeyShape.test(text) ? text : undefined
}

/** The part a form names; the first where it names none, as in a round of one part. */
export function postedPart(form: Form, parts: Parts): Instrument {
  return partNamed(parts, field(form, 'part')) ?? parts[0]
}

export function partNamed(parts: Parts, name: string): Instrument | undefined {
  return parts.find(({ survey }) => survey.id === name)
}

/** The language a form was in, or the one its language button asks for, of those the office offers. */
export function postedLanguage(
  form: Form,
  office: Pick<Office, 'languages'>,
): RespondentLanguage | undefined {
  const offered = offeredBy(office)
  return (
    parseRespondentLanguage(field(form, 'act').replace('language-', ''), offered) ??
    parseRespondentLanguage(field(form, 'language'), offered)
  )
}

const sheets = new WeakMap<Survey, AnswerSheet>()

export function sheetOf(survey: Survey): AnswerSheet {
  const known = sheets.get(survey) ?? answerSheet(survey)
  sheets.set(survey, known)
  return known
}

/** What the form's parts are drawn from. */
export function askedIn(
  { office, instrument, language }: RespondentVisit,
  fields: Fields,
  faults: readonly Fault[] = [],
): Asked {
  const offered = offeredBy(office)
  return { survey: instrument.survey, office, language, offered, fields, faults }
}

/** What the part is called, in the page's language. */
export function askedTitle(visit: RespondentVisit): Said {
  return said(askedIn(visit, {}), visit.instrument.survey.title)
}

/** When the round closes, or has closed, on the office's clock. */
export function closingWords({ round, language }: RespondentVisit): string {
  const closing = isClosed(round) ? round.closedAt : closingInstant(round)
  return longMoment(closing, round.zone, language)
}

/** The day from which the link opens nothing any more. */
export function endOfLink({ round, language }: RespondentVisit): string {
  return longDay(dayAt(linkEnds(round), round.zone), language)
}

export function receptionOf(deps: Deps, round: LaunchedRound): Reception {
  return receptionAt(round, deps.clock.now())
}
