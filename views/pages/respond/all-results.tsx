import { cellBefore } from '../../../src/domain/indicator-trend.ts'
import type { InputLine } from '../../../src/domain/input-line.ts'
import {
  completeFor,
  type Language,
  type RespondentLanguage,
} from '../../../src/domain/language.ts'
import type { NoChange } from '../../../src/domain/no-change.ts'
import type { Results } from '../../../src/domain/results.ts'
import { AgreedAndDone } from '../../components/agreed-and-done.tsx'
import { Comments } from '../../components/comments.tsx'
import { InquiryTold, type Told } from '../../components/inquiry/inquiry-told.tsx'
import { LocalisedText } from '../../components/localised-text.tsx'
import { NoChangeWords } from '../../components/no-change-words.tsx'
import { PromisesKept } from '../../components/promises-kept.tsx'
import { LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { findingOf } from '../../text/finding.ts'
import { headlineSentence } from '../../text/headline.ts'
import { packText } from '../../text/pack.ts'
import { partnerResultsText } from '../../text/partner-results.ts'
import { grantedWords } from '../../text/told-inquiry.ts'
import { PartTitle } from '../results/part-title.tsx'
import { otherComments, type Part, partsOf } from '../results/parts.ts'

/** What every partner reads, whoever looks at it. */
type Pack = {
  results: Results
  /** Documents of earlier rounds that were shared, in order of time. */
  earlier: readonly Results[]
  /** What was agreed before the round, against what was done. */
  agreed: readonly InputLine[]
  /** What will not change, and why. */
  noChanges: readonly NoChange[]
  /** Stories, wishes and propositions with what became of them. */
  told: Omit<Told, 'language'> | undefined
}

type Props = Pack & {
  language: RespondentLanguage
  /** The languages the page can be switched to. */
  offered: readonly RespondentLanguage[]
}

/** The overall results as every partner reads them: each statement with its finding, in words alone. */
export function AllResultsPage({ language, offered, ...pack }: Props) {
  return (
    <RespondentPage language={language} title={partnerResultsText[language].allTitle}>
      <form method="post">
        <input type="hidden" name="page" value="results" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} offered={offered} />
      </form>
      <AllResults {...pack} language={language} />
    </RespondentPage>
  )
}

/** The same page, read by the office's staff. */
export function PackPage({
  language,
  round,
  ...pack
}: Pack & { language: Language; round: string }) {
  const t = packText[language]
  return (
    <RespondentPage language={language} title={partnerResultsText[language].allTitle}>
      <p>
        <a href={`/rounds/${round}/meeting`}>{t.back}</a>
      </p>
      <p>{t.same}</p>
      <AllResults {...pack} language={language} />
    </RespondentPage>
  )
}

function AllResults(props: Pack & { language: RespondentLanguage }) {
  const { language, results, earlier, agreed, noChanges, told } = props
  const t = partnerResultsText[language]
  const spoken = completeFor(language)
  return (
    <>
      <h1>{t.allTitle}</h1>
      <p>{t.sent(results.participation.sent, results.participation.invited)}</p>
      <div lang={spoken === language ? undefined : spoken}>
        <p class="n">{headlineSentence(results, spoken)}</p>
        {partsOf(results).map((part) => (
          <PartFindings
            part={part}
            comments={results.comments.filter(({ section }) => section === part.id)}
            earlier={earlier}
            noChanges={noChanges}
            language={spoken}
          />
        ))}
        <Comments comments={otherComments(results)} language={spoken} />
      </div>
      <AgreedAndDone lines={agreed} language={language} />
      <PromisesKept promises={results.promises} language={language} />
      {results.wishesBefore && <p>{grantedWords(results.wishesBefore, language)}</p>}
      {told && <InquiryTold {...told} language={language} />}
      <p>{t.rule(results.round.k)}</p>
    </>
  )
}

type PartProps = Pick<Pack, 'earlier' | 'noChanges'> & {
  part: Part
  comments: Results['comments']
  language: Language
}

function PartFindings({ part, comments, earlier, noChanges, language }: PartProps) {
  return (
    <section>
      <h2>
        <PartTitle part={part} language={language} />
      </h2>
      <dl>
        {part.indicators.map((now) => (
          <>
            <dt>
              <LocalisedText text={now.text} fallback={now.code} language={language} />
            </dt>
            <dd>{findingOf(now, cellBefore(now, earlier), language)}</dd>
            {now.ends && (
              <dd>
                1 = <LocalisedText text={now.ends.left} fallback="" language={language} />
                <br />5 = <LocalisedText text={now.ends.right} fallback="" language={language} />
              </dd>
            )}
            {noChanges
              .filter(({ code }) => code === now.code)
              .map((said) => (
                <dd>
                  <NoChangeWords said={said} language={language} />
                </dd>
              ))}
          </>
        ))}
      </dl>
      <Comments comments={comments} language={language} />
    </section>
  )
}
