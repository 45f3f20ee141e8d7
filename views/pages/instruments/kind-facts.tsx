import type { Survey } from '../../../src/domain/survey.ts'
import { instrumentsText } from '../../text/instruments.ts'
import type { Shown } from './instrument-page.tsx'
import { SurveyWords } from './survey-words.tsx'

type Of<Kind extends Survey['kind']> = Shown & { survey: Extract<Survey, { kind: Kind }> }

/** What only this kind of instrument has: the classes of a diagnostic, the themes of an appreciative inquiry. */
export function KindFacts(props: Shown) {
  const { survey } = props
  switch (survey.kind) {
    case 'diagnostic':
      return <Classes {...props} survey={survey} />
    case 'appreciative_inquiry':
      return <Codebook {...props} survey={survey} />
    case 'scorecard':
    case 'principles_check':
    case 'self_assessment':
      return null
  }
}

function Classes({ survey, frame, office, shown }: Of<'diagnostic'>) {
  const t = instrumentsText[frame.language].classes
  const { classes, minimum_answered } = survey.rule
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.words(minimum_answered.trait_questions)}</p>
      <ul>
        {classes.map(({ from, to, label }) => (
          <li>
            {t.traits(from, to)}{' '}
            <SurveyWords text={label} language={shown} page={frame} office={office} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Codebook({ survey, frame, office, shown }: Of<'appreciative_inquiry'>) {
  const t = instrumentsText[frame.language].codebook
  const { version, themes } = survey.codebook
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.words(version)}</p>
      <dl>
        {themes.map(({ code, rev, label, definition }) => (
          <>
            <dt>
              <SurveyWords text={label} language={shown} page={frame} office={office} />{' '}
              <small>
                {code}, {instrumentsText[frame.language].revision(rev)}
              </small>
            </dt>
            <dd>
              <SurveyWords text={definition} language={shown} page={frame} office={office} />
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}
