import type { Attendance } from '../../../src/domain/attendance.ts'
import type { EventNote } from '../../../src/domain/event-note.ts'
import type { Language } from '../../../src/domain/language.ts'
import { eventNotesText } from '../../text/event-notes.ts'
import { attendanceSentence } from '../rounds/event-attendance.tsx'

export type EventOfRound = { attendance: Attendance | undefined; notes: readonly EventNote[] }

const inOrder = ['best-practice', 'challenge', 'decision'] as const

/** What the learning event leaves to the year: who was there, practices, challenges, decisions. */
export function EventOfReport({ event, language }: { event: EventOfRound; language: Language }) {
  const { report: t, lists } = eventNotesText[language]
  const { attendance, notes } = event
  const isEmpty = !attendance && !inOrder.some((kind) => notes.some((one) => one.kind === kind))
  return (
    <section id="event">
      <h2>{t.title}</h2>
      <p>{isEmpty ? t.nothing : attendanceSentence(attendance, language)}</p>
      {inOrder.map((kind) => {
        const own = notes.filter((one) => one.kind === kind)
        if (own.length === 0) return null
        return (
          <>
            <h3>{lists[kind]}</h3>
            <ul>
              {own.map(({ words }) => (
                <li>
                  <bdi>{words}</bdi>
                </li>
              ))}
            </ul>
          </>
        )
      })}
    </section>
  )
}
