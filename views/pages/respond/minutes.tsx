import type { Day } from '../../../src/domain/calendar.ts'
import type { RespondentLanguage } from '../../../src/domain/language.ts'
import type { SentMinutes } from '../../../src/domain/minutes.ts'
import { MeetingFacts, type MeetingShown } from '../../components/meeting-facts.tsx'
import { type AdditionShown, MinutesBody } from '../../components/minutes-body.tsx'
import { LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { longDay } from '../../text/dates.ts'
import { minutesTold } from '../../text/minutes.ts'

type Props = {
  language: RespondentLanguage
  offered: readonly RespondentLanguage[]
  meeting: MeetingShown | undefined
  sentOn: Day
  minutes: SentMinutes
  additions: readonly AdditionShown[]
}

/** The minutes of the meeting, as every partner reads them. */
export function MinutesPage({ language, offered, meeting, sentOn, minutes, additions }: Props) {
  const t = minutesTold[language]
  return (
    <RespondentPage language={language} title={t.title}>
      <form method="post">
        <input type="hidden" name="page" value="minutes" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} offered={offered} />
      </form>
      <h1>{t.title}</h1>
      <p>{t.sentOn(longDay(sentOn, language))}</p>
      {meeting && <MeetingFacts meeting={meeting} language={language} />}
      <MinutesBody minutes={minutes} additions={additions} language={language} />
    </RespondentPage>
  )
}
