import { type Day, dayAt } from '../../../src/domain/calendar.ts'
import {
  type EventNote,
  type EventNoteKind,
  eventNoteKinds,
  longestNote,
  type NoteFault,
} from '../../../src/domain/event-note.ts'
import type { Language } from '../../../src/domain/language.ts'
import { longDay } from '../../text/dates.ts'
import { presentText } from '../../text/present.ts'
import type { Leaf } from './deck.ts'

/** What was typed and could not be kept. */
export type RefusedNote = { leaf: string; kind: EventNoteKind; words: string; fault: NoteFault }

type Props = {
  round: string
  leaf: Leaf
  notes: readonly EventNote[]
  refused: RefusedNote | undefined
  zone: string
  language: Language
}

/** What was noted to a slide, and room for more. */
export function SlideNotes({ round, leaf, notes, refused, zone, language }: Props) {
  const t = presentText[language].note
  const own = refused?.leaf === leaf.id ? refused : undefined
  return (
    <div class="notes" lang={language}>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li>
              <NoteWords note={note} zone={zone} language={language} />
            </li>
          ))}
        </ul>
      )}
      <form
        method="post"
        action={`/rounds/${round}/present/notes`}
        class="note"
        data-kept={t.kept}
        data-refused={t.refused}
        data-failed={t.failed}
      >
        <input type="hidden" name="leaf" value={leaf.id} />
        <input type="hidden" name="slide" value={leaf.slide.id} />
        <label for={`words-${leaf.id}`}>{t.words}</label>
        {own && (
          <p class="fault" id={`fault-${leaf.id}`}>
            {t.faults[own.fault]}
          </p>
        )}
        <textarea
          id={`words-${leaf.id}`}
          name="words"
          rows={2}
          maxLength={longestNote}
          aria-invalid={own ? 'true' : undefined}
          aria-describedby={own ? `fault-${leaf.id}` : undefined}
        >
          {own?.words}
        </textarea>
        <label for={`kind-${leaf.id}`}>{t.kind}</label>
        <select id={`kind-${leaf.id}`} name="kind">
          {eventNoteKinds.map((kind) => (
            <option value={kind} selected={kind === own?.kind}>
              {t.kinds[kind]}
            </option>
          ))}
        </select>{' '}
        <button type="submit">{t.keep}</button> <span role="status" />
      </form>
    </div>
  )
}

type NoteProps = { note: EventNote; zone: string; language: Language }

export function NoteWords({ note, zone, language }: NoteProps) {
  const t = presentText[language].note
  const day: Day = dayAt(note.notedAt, zone)
  return (
    <>
      <strong>{t.kinds[note.kind]}</strong> <bdi>{note.words}</bdi>{' '}
      <small>
        {longDay(day, language)}, <bdi>{note.author ?? t.nobody}</bdi>
      </small>
    </>
  )
}
