import type { Slide } from '../../../src/domain/deck.ts'
import { type EventNote, eventNoteKinds, noSlide } from '../../../src/domain/event-note.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { presentText } from '../../text/present.ts'
import { slideName } from './slide-name.ts'
import { NoteWords } from './slide-notes.tsx'

type Props = {
  frame: Frame
  round: string
  year: number
  notes: readonly EventNote[]
  slides: readonly Slide[]
  zone: string
}

/** Everything noted at the event, by kind: decisions and draft actions wait here for the joint plan. */
export function NotesPage({ frame, round, year, notes, slides, zone }: Props) {
  const { language } = frame
  const { notesPage: t, note, backToDeck } = presentText[language]
  return (
    <StaffPage frame={frame} title={`${t.title} · ${year}`}>
      <p>
        <a href={`/rounds/${round}/present`}>{backToDeck}</a>
      </p>
      <h1>
        {t.title} <small>{year}</small>
      </h1>
      {notes.length === 0 ? <div class="empty">{t.empty}</div> : <p class="lead">{t.lead}</p>}
      {eventNoteKinds.toReversed().map((kind) => {
        const own = notes.filter((one) => one.kind === kind)
        if (own.length === 0) return null
        return (
          <section>
            <h2>{note.kinds[kind]}</h2>
            <ul class="entries">
              {own.map((one) => (
                <li>
                  <NoteWords note={one} zone={zone} language={language} />
                  <p class="soft">
                    <About note={one} slides={slides} frame={frame} />
                  </p>
                  <details>
                    <summary>{note.remove}</summary>
                    <form method="post" action={`/rounds/${round}/present/notes/${one.id}/removal`}>
                      <button type="submit" class="danger">
                        {note.removeSure}
                      </button>
                    </form>
                  </details>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </StaffPage>
  )
}

type AboutProps = { note: EventNote; slides: readonly Slide[]; frame: Frame }

function About({ note, slides, frame: { language } }: AboutProps) {
  if (note.slide === noSlide) return null
  const slide = slides.find(({ id }) => id === note.slide)
  return <bdi>{slide ? slideName(slide, language) : presentText[language].notesPage.slideGone}</bdi>
}
