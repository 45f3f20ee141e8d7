import { readersOf } from '../../db/store/readers.ts'
import { findResults } from '../../db/store/results.ts'
import { type ListedText, ReadingPage } from '../../views/pages/reading/reading-page.tsx'
import { TextPage } from '../../views/pages/reading/text-page.tsx'
import { readingText } from '../../views/text/reading.ts'
import { cleanText as cleaned, lengthOf, longestText } from '../domain/answers.ts'
import { isConfirmed } from '../domain/cleaned-text.ts'
import { textIn } from '../domain/language.ts'
import { nextToRead, readingProgress, readingState, waitsFor } from '../domain/reading.ts'
import { type ClosedRound, isClosed, type Round } from '../domain/round.ts'
import { filledIn, questionsOf } from '../domain/survey.ts'
import { markNames } from '../domain/telling-names.ts'
import { questionOf, readConsent, textKind } from '../domain/written-text.ts'
import { type Cleaning, cleanText } from '../flows/clean-text.ts'
import { heldBackOf } from '../flows/held-back.ts'
import { nameReaders, possibleReaders } from '../flows/name-readers.ts'
import { namesThatTell } from '../flows/names-that-tell.ts'
import { type Reading, type ReadText, readingOf } from '../flows/read-comments.ts'
import { readableResults } from '../flows/read-results.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound, toRound } from './round-visit.ts'

const address = '/rounds/:id/reading'

/** What partners wrote: the two readers clean it and confirm each other's work; others see how far they are. */
export const readingRoutes: readonly StaffRoute[] = [
  get(
    address,
    'see closed results',
    ofRead((visit, round) => overview(visit, round)),
  ),
  post(`${address}/readers`, 'run rounds', ofRead(name)),
  get(`${address}/next`, 'read raw comments', ofReader(next)),
  get(
    `${address}/:text`,
    'read raw comments',
    ofText((table) => show(table)),
  ),
  post(`${address}/:text`, 'read raw comments', ofText(keep)),
]

type Handler = (visit: StaffVisit, round: ClosedRound) => Response | Promise<Response>

/** Pages of a round whose results are computed: before, what was written can still change. */
function ofRead(handler: Handler) {
  return ofRound((visit, round: Round) =>
    isClosed(round) && round.resultsAt !== null ? handler(visit, round) : toRound(visit, round),
  )
}

async function overview(visit: StaffVisit, round: ClosedRound, refused: readonly string[] = []) {
  const { c, deps, frame, staff } = visit
  const reading = await readingOf(deps, round)
  const readers = await readersOf(deps.db, round.id)
  const isReader = readers.some(({ id }) => id === staff.id)
  const listed = reading.texts.map((text): ListedText => {
    const question = textIn(askedIn(visit, text) ?? { en: text.question }, staff.language).text
    const waits = waitsFor(staff.id, text)
    return { id: text.id, question, state: readingState(text), waits }
  })
  const notTwo = { field: 'first', words: readingText[frame.language].readers.notTwo }
  return page(
    c,
    <ReadingPage
      frame={frame}
      round={round}
      progress={readingProgress(reading.texts)}
      readers={readers}
      possible={await possibleReaders(deps)}
      mayName={mayHere(visit, 'run rounds')}
      faults={refused.length > 0 ? [notTwo] : []}
      typed={refused}
      texts={isReader && round.state === 'closed' ? listed : null}
      held={heldBackOf(round, reading)}
      results={await findResults(deps.db, round.id)}
      earlier={await earlierThan(visit, round)}
    />,
    refused.length > 0 ? 422 : 200,
  )
}

async function earlierThan({ deps, staff }: StaffVisit, { year }: ClosedRound) {
  return (await readableResults(deps, staff.role)).filter(({ round }) => round.year < year)
}

async function name(visit: StaffVisit, round: ClosedRound) {
  const posted = await readForm(visit.c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(visit.c, visit.deps, posted)
  const wanted = [field(posted.form, 'first'), field(posted.form, 'second')]
  const { kind } = await nameReaders(visit.deps, round, wanted)
  return kind === 'not-two' ? await overview(visit, round, wanted) : toReading(visit, round)
}

/** One of the two readers at a round that is being read. */
type Table = { visit: StaffVisit; round: ClosedRound; reading: Reading; place: number }

/** For the two readers of a round, and while it is read; to everybody else such a page is not there. */
function ofReader(handler: (table: Table) => Response | Promise<Response>) {
  return ofRead(async (visit, round) => {
    const { c, deps, staff } = visit
    const readers = await readersOf(deps.db, round.id)
    const place = readers.findIndex(({ id }) => id === staff.id)
    if (place < 0) return notFound(c, deps, staff.language)
    if (round.state !== 'closed') return toReading(visit, round)
    return await handler({ visit, round, reading: await readingOf(deps, round), place })
  })
}

type AtText = Table & { text: ReadText }

function ofText(handler: (table: AtText) => Response | Promise<Response>) {
  return ofReader(async (table) => {
    const { c, deps, staff } = table.visit
    const text = table.reading.texts.find(({ id }) => id === c.req.param('text'))
    return text ? await handler({ ...table, text }) : notFound(c, deps, staff.language)
  })
}

function next({ visit, round, reading, place }: Table) {
  const after = visit.c.req.query('after') ?? null
  return toNext(visit, round, reading, place, after)
}

function toNext(
  visit: StaffVisit,
  round: ClosedRound,
  { texts }: Reading,
  place: number,
  after: string | null,
) {
  const text = nextToRead(texts, visit.staff.id, place, after)
  return text
    ? visit.c.redirect(`/rounds/${round.id}/reading/${text.id}`, 303)
    : toReading(visit, round)
}

type Shown = { typed?: string; fault?: string; told?: 'overtaken' | 'settled' }

async function show({ visit, round, reading, text }: AtText, shown: Shown = {}) {
  const { c, deps, frame, staff } = visit
  const standing = text.cleaned?.decision === 'kept' ? text.cleaned.words : text.words
  const settled = text.cleaned !== null && isConfirmed(text.cleaned)
  const { typed = settled ? '' : standing, fault, told = null } = shown
  return page(
    c,
    <TextPage
      frame={frame}
      round={round}
      id={text.id}
      me={staff.id}
      asked={askedIn(visit, text)}
      kind={textKind(text.instrument.survey, text.question)}
      consent={readConsent(text.consent)}
      original={settled ? null : markNames(text.words, await namesThatTell(deps))}
      cleaned={text.cleaned}
      typed={typed}
      faults={fault === undefined ? [] : [{ field: 'words', words: fault }]}
      told={told}
      left={reading.texts.filter((one) => waitsFor(staff.id, one)).length}
    />,
    told !== null ? 409 : fault !== undefined ? 422 : 200,
  )
}

async function keep(table: AtText) {
  const { visit, round, reading, text, place } = table
  const { c, deps, staff, frame } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const t = readingText[frame.language].text
  const words = cleaned(field(posted.form, 'words'))
  const decision = field(posted.form, 'act') === 'leave-out' ? 'left-out' : 'kept'
  const over = lengthOf(words) - longestText
  if (over > 0) return await show(table, { typed: words, fault: t.tooLong(over) })
  if (decision === 'kept' && words === '')
    return await show(table, { typed: words, fault: t.empty })
  const cleaning: Cleaning = { turn: Number(field(posted.form, 'turn')), words, decision }
  const outcome = await cleanText(deps, round, staff.id, text, cleaning)
  switch (outcome.kind) {
    case 'cleaned':
    case 'confirmed':
      return toNext(visit, round, reading, place, text.id)
    case 'moved-on':
      return toReading(visit, round)
    case 'overtaken':
    case 'settled':
      return await showAgain(table, words)
  }
}

/** What was typed beside what stands there by now. */
async function showAgain(table: AtText, typed: string) {
  const { visit, round, text } = table
  const reading = await readingOf(visit.deps, round)
  const now = reading.texts.find(({ id }) => id === text.id) ?? text
  const told = now.cleaned && isConfirmed(now.cleaned) ? 'settled' : 'overtaken'
  return await show({ ...table, reading, text: now }, { typed, told })
}

function askedIn({ office }: StaffVisit, { instrument, question }: ReadText) {
  const code = questionOf(question)
  const asked = questionsOf(instrument.survey).find((one) => one.code === code)
  return asked ? filledIn(asked.text, office) : null
}

function toReading({ c }: StaffVisit, { id }: ClosedRound) {
  return c.redirect(`/rounds/${id}/reading`, 303)
}
