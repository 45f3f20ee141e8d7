import { cellBefore } from '../../../src/domain/indicator-trend.ts'
import type { InputLine } from '../../../src/domain/input-line.ts'
import {
  completeFor,
  type Language,
  type RespondentLanguage,
} from '../../../src/domain/language.ts'
import type { Results } from '../../../src/domain/results.ts'
import { AgreedAndDone } from '../../components/agreed-and-done.tsx'
import { LocalisedText } from '../../components/localised-text.tsx'
import { PromisesKept } from '../../components/promises-kept.tsx'
import { LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { findingOf } from '../../text/finding.ts'
import { headlineSentence } from '../../text/headline.ts'
import { partnerResultsText } from '../../text/partner-results.ts'
import { PartTitle } from '../results/part-title.tsx'
import { type Part, partsOf } from '../results/parts.ts'

type Props = {
  language: RespondentLanguage
  /** The languages the page can be switched to. */
  offered: readonly RespondentLanguage[]
  results: Results
  /** Documents of earlier rounds that were shared, in order of time. */
  earlier: readonly Results[]
  /** What was agreed before the round, against what was done. */
  agreed: readonly InputLine[]
}

/** The overall results as every partner reads them: each statement with its finding, in words alone. */
export function AllResultsPage({ language, offered, results, earlier, agreed }: Props) {
  const t = partnerResultsText[language]
  const spoken = completeFor(language)
  return (
    <RespondentPage language={language} title={t.allTitle}>
      <form method="post">
        <input type="hidden" name="page" value="results" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} offered={offered} />
      </form>
      <h1>{t.allTitle}</h1>
      <p>{t.sent(results.participation.sent, results.participation.invited)}</p>
      <div lang={spoken === language ? undefined : spoken}>
        <p class="n">{headlineSentence(results, spoken)}</p>
        {partsOf(results).map((part) => (
          <PartFindings part={part} earlier={earlier} language={spoken} />
        ))}
      </div>
      <AgreedAndDone lines={agreed} language={language} />
      <PromisesKept promises={results.promises} language={language} />
      <p>{t.rule(results.round.k)}</p>
    </RespondentPage>
  )
}

type PartProps = { part: Part; earlier: readonly Results[]; language: Language }

function PartFindings({ part, earlier, language }: PartProps) {
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
          </>
        ))}
      </dl>
    </section>
  )
}
