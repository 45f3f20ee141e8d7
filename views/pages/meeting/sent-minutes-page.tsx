import type { Day } from '../../../src/domain/calendar.ts'
import type { SentMinutes } from '../../../src/domain/minutes.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary, Field } from '../../components/fields.tsx'
import { type AdditionShown, MinutesBody } from '../../components/minutes-body.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longDay } from '../../text/dates.ts'
import { minutesText, minutesTold } from '../../text/minutes.ts'

type Props = {
  frame: Frame
  round: Round
  sentOn: Day
  minutes: SentMinutes
  additions: readonly AdditionShown[]
  mayAdd: boolean
  /** A correction that could not be added. */
  typed?: string
  fault?: 'missing' | 'too-long'
}

/** The minutes as they were sent, and the way to correct them beside. */
export function SentMinutesPage(props: Props) {
  const { frame, round, sentOn, minutes, additions, mayAdd, typed = '', fault } = props
  const { language } = frame
  const t = minutesText[language]
  const told = minutesTold[language]
  const faults = fault ? [{ field: 'words', words: t.add.faults[fault] }] : []
  return (
    <StaffPage frame={frame} title={told.title}>
      <p>
        <a href={`/rounds/${round.id}/meeting`}>{t.back}</a>
      </p>
      <h1>{told.title}</h1>
      <FaultSummary title={t.faultTitle} faults={faults} />
      <p class="lead">{told.sentOn(longDay(sentOn, language))}</p>
      <MinutesBody minutes={minutes} additions={additions} language={language} />
      {mayAdd && (
        <section>
          <h2>{t.add.title}</h2>
          <p>{t.add.lead}</p>
          <form
            method="post"
            action={`/rounds/${round.id}/meeting/minutes/additions`}
            class="stack"
          >
            <Field name="words" label={t.add.label} faults={faults}>
              {(attributes) => (
                <textarea {...attributes} rows={3}>
                  {typed}
                </textarea>
              )}
            </Field>
            <p class="actions">
              <button type="submit">{t.add.button}</button>
            </p>
          </form>
        </section>
      )}
    </StaffPage>
  )
}
