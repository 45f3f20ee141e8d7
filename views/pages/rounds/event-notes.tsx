import { dayAt } from '../../../src/domain/calendar.ts'
import { eventNoteKinds, longestNote } from '../../../src/domain/event-note.ts'
import { FaultSummary, Field, SelectField } from '../../components/fields.tsx'
import { calendarText } from '../../text/calendar.ts'
import { longDay } from '../../text/dates.ts'
import { eventNotesText } from '../../text/event-notes.ts'
import { presentText } from '../../text/present.ts'
import type { EventPageProps } from './event.tsx'

/** The kinds of notes in the order they are read. */
const inOrder = ['best-practice', 'challenge', 'decision', 'draft-action', 'note'] as const

/** What came of the event, by kind, with room for more. */
export function EventNotes(props: EventPageProps) {
  const { frame, round, notes, readOnly } = props
  const { language } = frame
  const { notes: t, lists } = eventNotesText[language]
  return (
    <section id="notes">
      <h2>{t.title}</h2>
      <p class="soft">{t.lead}</p>
      {notes.length === 0 && <p>{t.none}</p>}
      {inOrder.map((kind) => {
        const own = notes.filter((one) => one.kind === kind)
        if (own.length === 0) return null
        return (
          <>
            <h3>{lists[kind]}</h3>
            <ul class="entries">
              {own.map((one) => (
                <li>
                  <bdi>{one.words}</bdi>{' '}
                  <small>
                    {longDay(dayAt(one.notedAt, round.zone), language)},{' '}
                    <bdi>{one.author ?? presentText[language].note.nobody}</bdi>
                  </small>
                  {!readOnly && <Removal {...props} note={one.id} />}
                </li>
              ))}
            </ul>
          </>
        )
      })}
      {notes.length > 0 && (
        <p class="actions">
          <a href={`/rounds/${round.id}/event.csv`}>{t.export}</a>
        </p>
      )}
      {!readOnly && <NoteForm {...props} />}
    </section>
  )
}

function Removal({ frame, round, note }: EventPageProps & { note: string }) {
  const t = presentText[frame.language].note
  return (
    <details>
      <summary>{t.remove}</summary>
      <form method="post" action={`/rounds/${round.id}/event/notes/${note}/removal`}>
        <button type="submit" class="danger">
          {t.removeSure}
        </button>
      </form>
    </details>
  )
}

function NoteForm({ frame, round, typedNote }: EventPageProps) {
  const { notes: t } = eventNotesText[frame.language]
  const { note } = presentText[frame.language]
  const { fault, kind, words } = typedNote
  const faults = fault ? [{ field: 'words', words: note.faults[fault] }] : []
  return (
    <>
      <h3>{t.add}</h3>
      <FaultSummary title={calendarText[frame.language].page.faultTitle} faults={faults} />
      <form method="post" action={`/rounds/${round.id}/event/notes`} class="stack" novalidate>
        <SelectField
          name="kind"
          label={note.kind}
          value={kind}
          options={eventNoteKinds
            .toReversed()
            .map((value) => ({ value, label: note.kinds[value] }))}
          faults={[]}
        />
        <Field name="words" label={note.words} faults={faults}>
          {(attributes) => (
            <textarea {...attributes} rows={3} maxLength={longestNote}>
              {words}
            </textarea>
          )}
        </Field>
        <div class="actions">
          <button type="submit">{note.keep}</button>
        </div>
      </form>
    </>
  )
}
