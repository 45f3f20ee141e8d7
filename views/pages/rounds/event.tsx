import type { EventFault, TypedEvent } from '../../../src/domain/learning-event.ts'
import type { LaunchedRound } from '../../../src/domain/round.ts'
import { FaultSummary, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { calendarText } from '../../text/calendar.ts'

type Props = {
  frame: Frame
  round: LaunchedRound
  typed: TypedEvent
  faults: readonly EventFault[]
  /** Whether a date is set, so that it can be put into a calendar. */
  isSet: boolean
  saved: boolean
}

/** When and where the learning event is. */
export function EventPage({ frame, round, typed, faults: found, isSet, saved }: Props) {
  const { page: t, putEvent } = calendarText[frame.language]
  const faults = found.map(({ field, kind }) => ({ field, words: t.faults[kind] }))
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
      <FaultSummary title={t.faultTitle} faults={faults} />
      <form method="post" class="stack" novalidate>
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
          <a href={`/calendar/${round.id}/event.ics?language=${frame.language}`}>{putEvent}</a>
        </p>
      )}
    </StaffPage>
  )
}
