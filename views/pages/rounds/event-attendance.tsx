import { type Attendance, attendanceFields } from '../../../src/domain/attendance.ts'
import type { Language } from '../../../src/domain/language.ts'
import { FaultSummary, TextField } from '../../components/fields.tsx'
import { calendarText } from '../../text/calendar.ts'
import { eventNotesText } from '../../text/event-notes.ts'
import type { EventPageProps } from './event.tsx'

/** How many were there, in one sentence. */
export function attendanceSentence(attendance: Attendance | undefined, language: Language): string {
  const { attendance: t } = eventNotesText[language]
  if (!attendance) return t.notCounted
  const { women, men, organisations } = attendance
  return t.sentence(women + men, women, organisations)
}

/** Counts of who was there; after archiving the sentence alone. */
export function AttendanceForm(props: EventPageProps) {
  const { frame, round, attendance, typedAttendance, attendanceFaults, readOnly } = props
  const { attendance: t } = eventNotesText[frame.language]
  const faults = attendanceFaults.map(({ field, kind }) => ({ field, words: t.faults[kind] }))
  return (
    <section id="attendance">
      <h2>{t.title}</h2>
      <FaultSummary title={calendarText[frame.language].page.faultTitle} faults={faults} />
      <p>{attendanceSentence(attendance, frame.language)}</p>
      {!readOnly && (
        <form
          method="post"
          action={`/rounds/${round.id}/event/attendance`}
          class="stack"
          novalidate
        >
          <p class="soft">{t.lead}</p>
          {attendanceFields.map((field) => (
            <TextField
              name={field}
              type="number"
              label={t.labels[field]}
              {...(field === 'organisations' && { hint: t.hint })}
              value={typedAttendance[field]}
              faults={faults}
            />
          ))}
          <div class="actions">
            <button type="submit">{t.save}</button>
          </div>
        </form>
      )}
    </section>
  )
}
