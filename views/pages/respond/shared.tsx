import { completeFor, type RespondentLanguage } from '../../../src/domain/language.ts'
import type { Results } from '../../../src/domain/results.ts'
import { MeetingFacts, type MeetingShown } from '../../components/meeting-facts.tsx'
import type { Said } from '../../components/respond/asked.ts'
import { IssuesDoor } from '../../components/respond/issues-door.tsx'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { headlineSentence } from '../../text/headline.ts'
import { minutesTold } from '../../text/minutes.ts'
import { ownYearsText } from '../../text/own-years.ts'
import { partnerResultsText } from '../../text/partner-results.ts'
import { planText } from '../../text/plan.ts'
import { respondText } from '../../text/respond.ts'
import { MeetingCheck, type MeetingQuestion } from './meeting-check.tsx'
import { PulseOffer } from './pulse.tsx'

type Props = {
  language: RespondentLanguage
  /** The languages the page can be switched to. */
  offered: readonly RespondentLanguage[]
  office: string
  title: Said
  results: Results
  /** Parts that were sent, whose answers a button shows. */
  sent: readonly { id: string; title: Said }[]
  /** When both sides talk about them, where it is set. */
  meeting?: MeetingShown | undefined
  /** There is a joint plan to read. */
  plan: boolean
  /** Whether the minutes of the meeting were sent. */
  hasMinutes: boolean
  /** The question about the meeting, while it is asked. */
  check?: MeetingQuestion | undefined
  /** Whether a word between two rounds is taken now. */
  pulse: boolean
}

/** What a link shows once the results are shared: the answer to the year's question, and the way to everything else. */
export function SharedPage(props: Props) {
  const { language, offered, office, title, results, sent, meeting, plan, hasMinutes, pulse } =
    props
  const t = partnerResultsText[language]
  const spoken = completeFor(language)
  const { participation } = results
  return (
    <RespondentPage language={language} kind="start" title={t.title}>
      <form method="post">
        <input type="hidden" name="page" value="start" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} offered={offered} />
        <h1>{t.title}</h1>
        <p>
          <bdi lang={title.lang}>{title.words}</bdi>
        </p>
        <p>
          {t.lead} {t.sent(participation.sent, participation.invited)}
        </p>
        <p class="n" lang={spoken === language ? undefined : spoken}>
          {headlineSentence(results, spoken)}
        </p>
        <Act act="results">{t.seeAll}</Act>
        <Act act="years" kind="s">
          {ownYearsText[language].see}
        </Act>
        {plan && (
          <Act act="plan" kind="s">
            {planText[language].seePlan}
          </Act>
        )}
      </form>
      {results.round.mode === 'anonymous' ? (
        <p>{respondText[language].anonymous.sealed}</p>
      ) : (
        sent.length === 0 && <p>{t.notSent}</p>
      )}
      {sent.map((part) => (
        <form method="post">
          <input type="hidden" name="page" value="start" />
          <input type="hidden" name="part" value={part.id} />
          <input type="hidden" name="language" value={language} />
          {sent.length > 1 && <h2 lang={part.title.lang}>{part.title.words}</h2>}
          <Act act="start" kind="s">
            {t.seeOwn}
          </Act>
        </form>
      ))}
      <p>{t.next(office)}</p>
      {meeting && <MeetingFacts meeting={meeting} language={language} />}
      {hasMinutes && (
        <form method="post">
          <input type="hidden" name="page" value="start" />
          <input type="hidden" name="language" value={language} />
          <Act act="minutes" kind="s">
            {minutesTold[language].read}
          </Act>
        </form>
      )}
      <IssuesDoor language={language} />
      {props.check && <MeetingCheck language={language} check={props.check} />}
      {pulse && <PulseOffer language={language} office={office} />}
    </RespondentPage>
  )
}
