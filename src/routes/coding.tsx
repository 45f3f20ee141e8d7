import { readersOf } from '../../db/store/readers.ts'
import { BoardPage } from '../../views/pages/coding/board-page.tsx'
import { CodingPage } from '../../views/pages/coding/coding-page.tsx'
import { DifferencesPage } from '../../views/pages/coding/differences-page.tsx'
import {
  answersFor,
  comparisonOf,
  isComparable,
  isComplete,
  isFinished,
  progressOf,
  themesSeen,
} from '../domain/coding.ts'
import { readByBoth } from '../domain/double-reading.ts'
import { parseId, type StaffId, type TextId } from '../domain/ids.ts'
import { type ClosedRound, isClosed } from '../domain/round.ts'
import { type Valence, valences } from '../domain/segment.ts'
import { filledIn, type TextQuestion } from '../domain/survey.ts'
import { type AnswerToCode, type Coding, codingOf } from '../flows/coding-of.ts'
import { discussCoding } from '../flows/discuss-coding.ts'
import {
  finishAnswer,
  type Marked,
  markTheme,
  type Part,
  unmarkTheme,
} from '../flows/mark-theme.ts'
import { selfCodesOf } from '../flows/self-codes.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound, toRound } from './round-visit.ts'

const address = '/rounds/:id/coding'

/** What partners told, coded by the two readers of a round; others see how far they are. */
export const codingRoutes: readonly StaffRoute[] = [
  get(
    address,
    'see closed results',
    ofCoded((visit, round) => overview(visit, round)),
  ),
  get(
    `${address}/board`,
    'read raw comments',
    ofCoder((desk) => board(desk)),
  ),
  post(`${address}/marks`, 'read raw comments', ofCoder(mark)),
  post(`${address}/marks/:mark/removal`, 'read raw comments', ofCoder(unmark)),
  post(`${address}/answers`, 'read raw comments', ofCoder(finish)),
  post(`${address}/discussion`, 'read raw comments', ofCoder(discuss)),
  get(`${address}/differences`, 'read raw comments', ofCoder(differences)),
]

type Handler = (visit: StaffVisit, round: ClosedRound) => Response | Promise<Response>

/** Pages of a round whose results are computed: before, what was written can still change. */
function ofCoded(handler: Handler) {
  return ofRound((visit, round) =>
    isClosed(round) && round.resultsAt !== null ? handler(visit, round) : toRound(visit, round),
  )
}

type Coder = { id: StaffId; name: string }

/** One of the two coders at a round that is being coded. */
type Desk = { visit: StaffVisit; round: ClosedRound; coding: Coding; coders: readonly Coder[] }

/** For the two readers of a round while it is coded; to everybody else such a page is not there. */
function ofCoder(handler: (desk: Desk) => Response | Promise<Response>) {
  return ofCoded(async (visit, round) => {
    const { c, deps, staff } = visit
    const coders = await readersOf(deps.db, round.id)
    if (!coders.some(({ id }) => id === staff.id)) return notFound(c, deps, staff.language)
    if (round.state !== 'closed' || coders.length < 2) return toCoding(visit, round)
    return await handler({ visit, round, coders, coding: await codingOf(deps, round) })
  })
}

async function overview(visit: StaffVisit, round: ClosedRound, faultEarly = false) {
  const { c, deps, frame, staff } = visit
  const coders = await readersOf(deps.db, round.id)
  const coding = await codingOf(deps, round)
  const ids = coders.map(({ id }) => id)
  const progress = progressOf(coding, ids)
  const isCoder = ids.includes(staff.id)
  const now = comparisonWith(coding, ids)
  return page(
    c,
    <CodingPage
      frame={frame}
      round={round}
      coders={coders}
      progress={progress}
      complete={isComplete(progress, now, coding.discussion !== undefined)}
      book={coding.book}
      left={isCoder ? leftFor(staff.id, coding).length : null}
      first={(isCoder && answersFor(staff.id, coding)[0]) || null}
      compared={
        isComparable(progress) || coding.discussion
          ? {
              kind: 'figures',
              now,
              before: coding.discussion
                ? { comparison: coding.discussion.before, day: coding.discussion.day }
                : null,
              differ: isCoder ? differing(coding, ids).length : null,
            }
          : { kind: 'early' }
      }
      faultEarly={faultEarly}
    />,
    faultEarly ? 409 : 200,
  )
}

function comparisonWith(coding: Coding, [first, second]: readonly StaffId[]) {
  return first && second
    ? comparisonOf(coding, coding.book, [first, second])
    : { answers: 0, themes: [] }
}

function leftFor(coder: StaffId, coding: Coding): readonly TextId[] {
  return answersFor(coder, coding).filter((text) => !isFinished(coding, text, coder))
}

/** Answers that both have finished and see different themes in. */
function differing(coding: Coding, [first, second]: readonly StaffId[]): readonly AnswerToCode[] {
  if (!first || !second) return []
  return coding.texts.filter(({ id }) => {
    if (!isFinished(coding, id, first) || !isFinished(coding, id, second)) return false
    const one = themesSeen(coding, coding.book, id, first)
    const other = themesSeen(coding, coding.book, id, second)
    return one.symmetricDifference(other).size > 0
  })
}

type Shown = { text?: string; valence?: string; fault?: 'part' | 'theme' | 'valence' | 'gone' }

/** The answer asked for, or the first that is not finished. */
async function board(desk: Desk, shown: Shown = {}) {
  const { visit, round, coding } = desk
  const { c, deps, frame, staff, office } = visit
  const mine = answersFor(staff.id, coding)
  const left = leftFor(staff.id, coding)
  const asked = shown.text ?? c.req.query('answer')
  const known = mine.find((text) => text === asked)
  if (asked === undefined && left.length === 0) return toCoding(visit, round)
  const id = known ?? left[0] ?? mine[0]
  const answer = coding.texts.find((one) => one.id === id)
  if (!answer || !id) return toCoding(visit, round)
  const place = mine.indexOf(id)
  const finished = isFinished(coding, id, staff.id)
  const fault = shown.fault ?? (asked !== undefined && !known ? 'gone' : null)
  return page(
    c,
    <BoardPage
      frame={frame}
      round={round}
      id={id}
      question={filledIn(answer.asked.text, office)}
      answer={answer.readable}
      book={coding.book}
      marks={coding.segments.filter(({ text, coder }) => text === id && coder === staff.id)}
      finished={finished}
      open={mayMark(coding, id, staff.id)}
      self={finished ? await selfCodesOf(deps, round, answer) : null}
      valence={readValence(shown.valence ?? c.req.query('valence')) ?? usualValence(answer.asked)}
      number={place + 1}
      all={mine.length}
      left={left.length}
      both={readByBoth(coding.answers).includes(id)}
      previous={mine[place - 1] ?? null}
      next={mine[place + 1] ?? null}
      fault={fault}
      style={deps.assets.path('coding.css')}
      script={deps.assets.path('coding.js')}
    />,
    fault === null ? 200 : fault === 'gone' ? 404 : 422,
  )
}

/** A finished answer is shut until its coder opens it again, or both talk about it. */
function mayMark(coding: Coding, text: TextId, coder: StaffId): boolean {
  return coding.discussion !== undefined || !isFinished(coding, text, coder)
}

function readValence(typed: string | undefined): Valence | undefined {
  return valences.find((one) => one === typed)
}

/** A wish is asked for in some questions, a concern in others; everything else asks for strengths. */
function usualValence({ valence, wish }: TextQuestion): Valence {
  return valence ?? (wish === undefined ? 'strength' : 'wish')
}

async function posted(
  { visit }: Desk,
  then: (form: Form) => Response | Promise<Response>,
): Promise<Response> {
  const read = await readForm(visit.c.req.raw)
  return read.kind === 'unreadable'
    ? refuseUnreadable(visit.c, visit.deps, read)
    : await then(read.form)
}

/** The answer a form is about, if it is one of this coder's. */
function answerIn(form: Form, { visit, coding }: Desk): AnswerToCode | undefined {
  const text = field(form, 'text')
  const mine = answersFor(visit.staff.id, coding)
  return coding.texts.find(({ id }) => id === text && mine.includes(id))
}

function mark(desk: Desk) {
  return posted(desk, async (form) => {
    const { visit, round, coding } = desk
    const { staff, deps } = visit
    const text = field(form, 'text')
    const answer = answerIn(form, desk)
    if (!answer) return await board(desk, { text })
    const valence = readValence(field(form, 'valence'))
    if (!valence) return await board(desk, { text, fault: 'valence' })
    if (!mayMark(coding, answer.id, staff.id)) return toAnswer(visit, round, answer.id)
    const made = { theme: field(form, 'theme'), valence, part: partIn(form) }
    const outcome = await markTheme(deps, round, staff.id, coding, answer, made)
    switch (outcome.kind) {
      case 'marked':
        return toAnswer(visit, round, answer.id, valence)
      case 'not-a-theme':
        return await board(desk, { text, valence, fault: 'theme' })
      case 'not-a-part':
        return await board(desk, { text, valence, fault: 'part' })
      case 'moved-on':
        return toCoding(visit, round)
    }
  })
}

/** A selection stands before ticked sentences: only the script fills it in, and it hides them. */
function partIn(form: Form): Part {
  const start = field(form, 'start')
  const end = field(form, 'end')
  if (start !== '' || end !== '')
    return { kind: 'selected', span: { start: wholeNumber(start), end: wholeNumber(end) } }
  const places = form.get('sentence') ?? []
  return places.length > 0
    ? { kind: 'sentences', places: places.map(wholeNumber) }
    : { kind: 'whole' }
}

function wholeNumber(typed: string): number {
  return /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN
}

function unmark(desk: Desk) {
  return posted(desk, async (form) => {
    const { visit, round, coding } = desk
    const { c, deps, staff } = visit
    const answer = answerIn(form, desk)
    const id = parseId<'segment'>(c.req.param('mark'))
    if (!answer || !id) return notFound(c, deps, staff.language)
    if (!mayMark(coding, answer.id, staff.id)) return toAnswer(visit, round, answer.id)
    const outcome = await unmarkTheme(deps, round, staff.id, id)
    return after(desk, outcome, () => toAnswer(visit, round, answer.id))
  })
}

function finish(desk: Desk) {
  return posted(desk, async (form) => {
    const { visit, round } = desk
    const { deps, staff } = visit
    const answer = answerIn(form, desk)
    if (!answer) return await board(desk, { text: field(form, 'text') })
    const finished = field(form, 'act') !== 'reopen'
    const outcome = await finishAnswer(deps, round, staff.id, answer.id, finished)
    return after(desk, outcome, () =>
      finished ? toNext(desk, answer.id) : toAnswer(visit, round, answer.id),
    )
  })
}

function after({ visit, round }: Desk, { kind }: Marked, done: () => Response): Response {
  return kind === 'moved-on' ? toCoding(visit, round) : done()
}

/** The next answer that is not finished, after this one and then from the start. */
function toNext({ visit, round, coding }: Desk, finished: TextId): Response {
  const left = leftFor(visit.staff.id, coding).filter((text) => text !== finished)
  const next = left.find((text) => text > finished) ?? left[0]
  return next ? toAnswer(visit, round, next) : toCoding(visit, round)
}

async function discuss(desk: Desk) {
  const { visit, round, coders, coding } = desk
  const [first, second] = coders.map(({ id }) => id)
  if (!first || !second) return toCoding(visit, round)
  const pair = [first, second] as const
  const outcome = await discussCoding(visit.deps, round, pair, visit.staff.id, coding)
  if (outcome.kind === 'too-early') return await overview(visit, round, true)
  return toCoding(visit, round)
}

/** Blind until both have agreed to talk. */
async function differences({ visit, round, coders, coding }: Desk) {
  if (!coding.discussion) return toCoding(visit, round)
  const { c, deps, frame, office } = visit
  const ids = coders.map(({ id }) => id)
  const found = await Promise.all(
    differing(coding, ids).map(async (answer) => ({
      id: answer.id,
      question: filledIn(answer.asked.text, office),
      answer: answer.readable,
      marks: coders.map(({ id: coder, name }) => ({
        name,
        marks: coding.segments.filter((one) => one.text === answer.id && one.coder === coder),
      })),
      self: await selfCodesOf(deps, round, answer),
    })),
  )
  return page(
    c,
    <DifferencesPage frame={frame} round={round} book={coding.book} differences={found} />,
  )
}

function toAnswer({ c }: StaffVisit, { id }: ClosedRound, text: TextId, valence?: Valence) {
  const query = new URLSearchParams({ answer: text, ...(valence && { valence }) })
  return c.redirect(`/rounds/${id}/coding/board?${query}`, 303)
}

function toCoding({ c }: StaffVisit, { id }: ClosedRound) {
  return c.redirect(`/rounds/${id}/coding`, 303)
}
