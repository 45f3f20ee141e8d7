import type { Instant } from '../../src/domain/calendar.ts'
import { completeFor, type RespondentLanguage } from '../../src/domain/language.ts'
import { longMoment } from '../text/dates.ts'
import { meetingTold, spokenNames } from '../text/meeting.ts'

/** The interface meeting as everybody may know it. */
export type MeetingShown = {
  /** The round it is about. */
  round: string
  /** What its address for calendars carries. */
  key: string
  starts: Instant
  zone: string
  place: string
  facilitator: string
  languages: readonly RespondentLanguage[]
}

type Props = { meeting: MeetingShown; language: RespondentLanguage }

/** When, where, led by whom and in which languages; and the way into one's own calendar. */
export function MeetingFacts({ meeting, language }: Props) {
  const { round, key, starts, zone, place, facilitator, languages } = meeting
  const t = meetingTold[language]
  const spoken = completeFor(language)
  const names = languages.map((one) => spokenNames[spoken][one])
  const listed = new Intl.ListFormat(spoken, { type: 'disjunction' }).format(names)
  return (
    <>
      <p>
        {longMoment(starts, zone, language)}, <bdi>{place}</bdi>. {t.ledBy} <bdi>{facilitator}</bdi>
        . {t.spoken(listed)}
      </p>
      <p>
        <a href={`/calendar/${round}/meeting.ics?language=${spoken}&key=${key}`}>{t.putMeeting}</a>
      </p>
    </>
  )
}
