import type {
  Attendance,
  AttendanceFault,
  TypedAttendance,
} from '../../../src/domain/attendance.ts'
import type { EventNote, EventNoteKind, NoteFault } from '../../../src/domain/event-note.ts'
import type { EventFault, TypedEvent } from '../../../src/domain/learning-event.ts'
import type { Entry } from '../../../src/domain/registers/entry.ts'
import type { LaunchedRound } from '../../../src/domain/round.ts'
import { FaultSummary, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { calendarText } from '../../text/calendar.ts'
import { eventNotesText } from '../../text/event-notes.ts'
import { AttendanceForm } from './event-attendance.tsx'
import { EventNotes } from './event-notes.tsx'
import { EventStories } from './event-stories.tsx'

export type EventPageProps = {
  frame: Frame
  round: LaunchedRound
  typed: TypedEvent
  faults: readonly EventFault[]
  /** Whether a date is set, so that it can be put into a calendar. */
  isSet: boolean
  /** What the address of its calendar file carries. */
  calendarKey: string
  saved: boolean
  attendance: Attendance | undefined
  typedAttendance: TypedAttendance
  attendanceFaults: readonly AttendanceFault[]
  notes: readonly EventNote[]
  /** Of the year, as far as they may be told. */
  stories: readonly Entry[]
  typedNote: { kind: EventNoteKind; words: string; fault: NoteFault | null }
  /** The round is archived: its event is read, and nothing added. */
  readOnly: boolean
}

/** The learning event of a round: when and where, who was there, and what came of it. */
export function EventPage(props: EventPageProps) {
  const { frame, round, saved, readOnly } = props
  const { page: t } = calendarText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}`}>{t.back}</a>
      </p>
      <h1>{t.title}</h1>
      {saved && (
        <p class="note good" role="status">
          {t.saved}
        </p>
      )}
      <p class="lead">{t.lead}</p>
      <section>
        <h2>{eventNotesText[frame.language].whenTitle}</h2>
        {readOnly ? <WhenAndWhere {...props} /> : <WhenForm {...props} />}
      </section>
      <EventStories language={frame.language} stories={props.stories} />
      <AttendanceForm {...props} />
      <EventNotes {...props} />
    </StaffPage>
  )
}

function WhenForm(props: EventPageProps) {
  const { frame, round, typed, faults: found, isSet, calendarKey } = props
  const { page: t, putEvent } = calendarText[frame.language]
  const faults = found.map(({ field, kind }) => ({ field, words: t.faults[kind] }))
  return (
    <>
      <FaultSummary title={t.faultTitle} faults={faults} />
      <form method="post" action={`/rounds/${round.id}/event`} class="stack" novalidate>
        <TextField name="day" type="date" label={t.day} value={typed.day} faults={faults} />
        <TextField
          name="time"
          type="time"
          label={t.time}
          hint={t.zone(round.zone.replaceAll('_', ' '))}
          value={typed.time}
          faults={faults}
        />
        <TextField name="hours" type="number" label={t.hours} value={typed.hours} faults={faults} />
        <TextField
          name="place"
          label={t.place}
          hint={t.placeHint}
          value={typed.place}
          faults={faults}
        />
        <div class="actions">
          <button type="submit">{t.save}</button>
        </div>
      </form>
      {isSet && (
        <p>
          <a href={`/calendar/${round.id}/event.ics?language=${frame.language}&key=${calendarKey}`}>
            {putEvent}
          </a>
        </p>
      )}
    </>
  )
}

function WhenAndWhere({ frame, typed, isSet }: EventPageProps) {
  const { page: t } = calendarText[frame.language]
  if (!isSet) return <p>–</p>
  return (
    <dl class="facts">
      <dt>{t.day}</dt>
      <dd>{typed.day}</dd>
      <dt>{t.time}</dt>
      <dd>{typed.time}</dd>
      <dt>{t.place}</dt>
      <dd>
        <bdi>{typed.place || '–'}</bdi>
      </dd>
    </dl>
  )
}
