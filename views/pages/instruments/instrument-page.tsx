import { textIn } from '../../../src/domain/language.ts'
import {
  filled,
  indicatorsOf,
  mayBeInterview,
  type OfficeNames,
  questionsOf,
  type Survey,
} from '../../../src/domain/survey.ts'
import { completenessOf } from '../../../src/domain/survey-texts.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { instrumentsText } from '../../text/instruments.ts'
import { KindFacts } from './kind-facts.tsx'
import { LanguagesOf } from './languages-of.tsx'
import { QuestionOutline } from './question-outline.tsx'
import { SurveyWords } from './survey-words.tsx'

export type Shown = {
  frame: Frame
  office: OfficeNames
  survey: Survey
  /** The language of the survey's texts; the page around them stays in the reader's. */
  shown: string
}

/** An instrument as staff need it: every statement with its code, revision, anchors and what it counts for. */
export function InstrumentPage(props: Shown) {
  const { frame, office, survey, shown } = props
  const t = instrumentsText[frame.language]
  const { text } = textIn(survey.title, frame.language)
  return (
    <StaffPage frame={frame} title={filled(text, office)}>
      <p>
        <a href="/instruments">{t.title}</a>
      </p>
      <h1>
        <SurveyWords text={survey.title} language={shown} page={frame} office={office} />
      </h1>
      <Facts {...props} />
      <p>{t.frozen}</p>
      <p>{survey.item_comment === 'optional' ? t.comment : t.commentOnce}</p>
      <p class="actions">
        <a class="button second" href={`/instruments/${survey.id}/as-respondent?language=${shown}`}>
          {t.asRespondent}
        </a>
        <Languages {...props} />
      </p>
      {survey.sections.map((section) => (
        <section>
          <h2>
            <SurveyWords text={section.title} language={shown} page={frame} office={office} />{' '}
            <small>{section.id}</small>
          </h2>
          {section.intro && (
            <p>
              <SurveyWords text={section.intro} language={shown} page={frame} office={office} />
            </p>
          )}
          {section.questions.map((asked) => (
            <QuestionOutline asked={asked} {...props} />
          ))}
        </section>
      ))}
      <KindFacts {...props} />
    </StaffPage>
  )
}

function Facts({ frame, survey, office, shown }: Shown) {
  const t = instrumentsText[frame.language]
  const indicators = indicatorsOf(survey)
  return (
    <dl class="facts">
      <dt>{t.facts.kind}</dt>
      <dd>{t.kinds[survey.kind]}</dd>
      <dt>{t.facts.version}</dt>
      <dd>{survey.version}</dd>
      <dt>{t.facts.languages}</dt>
      <dd>
        <LanguagesOf languages={completenessOf(survey)} language={frame.language} />
      </dd>
      <dt>{t.facts.indicators}</dt>
      <dd>
        {t.indicators(indicators.length, indicators.filter(({ headline }) => headline).length)}
      </dd>
      <dt>{t.facts.questions}</dt>
      <dd>{questionsOf(survey).length}</dd>
      <dt>{t.facts.scale}</dt>
      <dd>
        {survey.scale.options.map(({ value, label }) => (
          <>
            {value > 1 && ', '}
            {value} <SurveyWords text={label} language={shown} page={frame} office={office} />
          </>
        ))}
      </dd>
      {mayBeInterview(survey) && (
        <>
          <dt>{t.facts.modes}</dt>
          <dd>{t.interview}</dd>
        </>
      )}
    </dl>
  )
}

function Languages({ frame, survey, shown }: Shown) {
  const t = instrumentsText[frame.language]
  return (
    <>
      {survey.languages
        .filter((language) => language !== shown)
        .map((language) => (
          <a href={`/instruments/${survey.id}?language=${language}`}>
            {t.language} {t.languageName[language] ?? language}
          </a>
        ))}
    </>
  )
}
