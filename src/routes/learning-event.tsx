import { findAttendance } from '../../db/store/attendances.ts'
import { eventNotesOf } from '../../db/store/event-notes.ts'
import { findLearningEvent } from '../../db/store/learning-events.ts'
import { entriesOf } from '../../db/store/register-entries.ts'
import { EventPage, type EventPageProps } from '../../views/pages/rounds/event.tsx'
import { eventNotesText } from '../../views/text/event-notes.ts'
import { presentText } from '../../views/text/present.ts'
import { writeCsv } from '../csv/write-csv.ts'
import type { Attendance, TypedAttendance } from '../domain/attendance.ts'
import { dayAt } from '../domain/calendar.ts'
import { type EventNoteKind, eventNoteKinds, noSlide } from '../domain/event-note.ts'
import { parseId } from '../domain/ids.ts'
import { typedEvent } from '../domain/learning-event.ts'
import { isLaunched, isReadOnly, type LaunchedRound, type Round } from '../domain/round.ts'
import { storiesToTell } from '../domain/stories-to-tell.ts'
import { countAttendance } from '../flows/count-attendance.ts'
import { noteAtEvent, removeNote } from '../flows/note-at-event.ts'
import { setLearningEvent } from '../flows/set-learning-event.ts'
import { csvDownload } from '../http/download.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { file, get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { csvVariant } from './result-exports.ts'
import { ofRound, toRound } from './round-visit.ts'

/** When and where the results of a round are looked at together, who was there, and what came of it. */
export const learningEventRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/event',
    'prepare the event',
    ofRound(launchedOnly((visit, round) => show(visit, round))),
  ),
  post('/rounds/:id/event', 'prepare the event', ofForm(set)),
  post('/rounds/:id/event/attendance', 'prepare the event', ofForm(count)),
  post('/rounds/:id/event/notes', 'prepare the event', ofForm(note)),
  post('/rounds/:id/event/notes/:note/removal', 'prepare the event', ofRound(remove)),
  file('/rounds/:id/event.csv', 'prepare the event', ofRound(download)),
]

type Handler = (visit: StaffVisit, round: LaunchedRound) => Promise<Response>

function launchedOnly(handler: Handler) {
  return (visit: StaffVisit, round: Round) =>
    isLaunched(round) ? handler(visit, round) : toRound(visit, round)
}

function ofForm(
  handler: (visit: StaffVisit, round: LaunchedRound, form: Form) => Promise<Response>,
) {
  return ofRound(
    launchedOnly(async (visit, round) => {
      const { c, deps } = visit
      const posted = await readForm(c.req.raw)
      return posted.kind === 'unreadable'
        ? refuseUnreadable(c, deps, posted)
        : await handler(visit, round, posted.form)
    }),
  )
}

/** What was typed into one of the forms and could not be kept. */
type Refused = Partial<
  Pick<EventPageProps, 'typed' | 'faults' | 'typedAttendance' | 'attendanceFaults' | 'typedNote'>
>

async function show(visit: StaffVisit, round: LaunchedRound, refused?: Refused) {
  const { c, deps, frame } = visit
  const event = await findLearningEvent(deps.db, round.id)
  const attendance = await findAttendance(deps.db, round.id)
  return page(
    c,
    <EventPage
      frame={frame}
      round={round}
      typed={typedEvent(event)}
      faults={[]}
      isSet={event !== undefined}
      calendarKey={deps.links.calendar(round.id)}
      saved={!refused && c.req.query('saved') !== undefined}
      attendance={attendance}
      typedAttendance={typedAttendance(attendance)}
      attendanceFaults={[]}
      notes={await eventNotesOf(deps.db, round.id)}
      stories={storiesToTell(await entriesOf(deps.db, 'stories'), round.year)}
      typedNote={{ kind: 'best-practice', words: '', fault: null }}
      readOnly={isReadOnly(round)}
      {...refused}
    />,
    refused ? 422 : 200,
  )
}

function typedAttendance(counted: Attendance | undefined): TypedAttendance {
  if (!counted) return { women: '', men: '', organisations: '' }
  const { women, men, organisations } = counted
  return { women: `${women}`, men: `${men}`, organisations: `${organisations}` }
}

async function set(visit: StaffVisit, round: LaunchedRound, form: Form) {
  const typed = {
    day: field(form, 'day'),
    time: field(form, 'time'),
    hours: field(form, 'hours'),
    place: field(form, 'place'),
  }
  const outcome = await setLearningEvent(visit.deps, round.id, typed)
  return outcome.kind === 'set'
    ? saved(visit, round)
    : await show(visit, round, { typed, faults: outcome.faults })
}

async function count(visit: StaffVisit, round: LaunchedRound, form: Form) {
  const typed = {
    women: field(form, 'women'),
    men: field(form, 'men'),
    organisations: field(form, 'organisations'),
  }
  const outcome = await countAttendance(visit.deps, round.id, typed)
  return outcome.kind === 'counted'
    ? saved(visit, round, 'attendance')
    : await show(visit, round, { typedAttendance: typed, attendanceFaults: outcome.faults })
}

async function note(visit: StaffVisit, round: LaunchedRound, form: Form) {
  const typed = { slide: noSlide, kind: field(form, 'kind'), words: field(form, 'words') }
  const noted = await noteAtEvent(visit.deps, round.id, visit.staff.id, typed)
  if (noted.kind === 'noted') return saved(visit, round, 'notes')
  const kind: EventNoteKind = eventNoteKinds.find((one) => one === typed.kind) ?? 'note'
  return await show(visit, round, { typedNote: { kind, words: typed.words, fault: noted.fault } })
}

async function remove(visit: StaffVisit, round: Round) {
  const { c, deps, staff } = visit
  const id = parseId<'event-note'>(c.req.param('note'))
  const removed = id ? await removeNote(deps, round.id, id) : { kind: 'not-found' }
  return removed.kind === 'not-found'
    ? notFound(c, deps, staff.language)
    : saved(visit, round, 'notes')
}

function saved({ c }: StaffVisit, { id }: Round, place?: string) {
  return c.redirect(`/rounds/${id}/event?saved${place ? `#${place}` : ''}`, 303)
}

/** Everything that was written down, a line for each, with who was there at the end. */
async function download(visit: StaffVisit, round: Round) {
  const { c, deps, staff } = visit
  const { notes: t, attendance: counts } = eventNotesText[staff.language]
  const { note: words } = presentText[staff.language]
  const notes = await eventNotesOf(deps.db, round.id)
  const counted = await findAttendance(deps.db, round.id)
  const rows = [
    [t.columns.kind, t.columns.words, t.columns.day, t.columns.by],
    ...notes.map((one) => [
      words.kinds[one.kind],
      one.words,
      dayAt(one.notedAt, round.zone),
      one.author ?? words.nobody,
    ]),
    ...(counted
      ? [
          [counts.labels.women, counted.women],
          [counts.labels.men, counted.men],
          [counts.labels.organisations, counted.organisations],
        ]
      : []),
  ]
  return csvDownload(c, `${t.file} ${round.year}.csv`, writeCsv(rows, csvVariant(visit)))
}
