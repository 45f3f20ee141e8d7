import { may } from '../../../src/domain/access.ts'
import { indicatorsOf, type OfficeNames, type Survey } from '../../../src/domain/survey.ts'
import { completenessOf } from '../../../src/domain/survey-texts.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { instrumentsText } from '../../text/instruments.ts'
import { settingsText } from '../../text/settings.ts'
import { LanguagesOf } from './languages-of.tsx'
import { SurveyWords } from './survey-words.tsx'

type Props = { frame: Frame; office: OfficeNames; surveys: readonly Survey[] }

export function InstrumentsPage({ frame, office, surveys }: Props) {
  const t = instrumentsText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      {surveys.length === 0 ? (
        <div class="empty">
          <h2>{t.empty.title}</h2>
          <p>{t.empty.words}</p>
        </div>
      ) : (
        <>
          <p>{t.lead}</p>
          <section class="scroll" aria-label={t.title}>
            <table class="stacked">
              <thead>
                <tr>
                  <th scope="col">{t.columns.title}</th>
                  <th scope="col">{t.columns.version}</th>
                  <th scope="col">{t.columns.languages}</th>
                  <th scope="col" class="number">
                    {t.columns.indicators}
                  </th>
                  <th scope="col" class="number">
                    {t.columns.headline}
                  </th>
                </tr>
              </thead>
              <tbody>
                {surveys.map((survey) => (
                  <Row survey={survey} office={office} frame={frame} />
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      {may(frame.person.role, 'run office settings') && (
        <p>
          <a href="/settings/languages">{settingsText[frame.language].languages.link}</a>
        </p>
      )}
    </StaffPage>
  )
}

function Row({ survey, office, frame }: { survey: Survey; office: OfficeNames; frame: Frame }) {
  const t = instrumentsText[frame.language]
  const indicators = indicatorsOf(survey)
  return (
    <tr>
      <th scope="row">
        <a href={`/instruments/${survey.id}`}>
          <SurveyWords text={survey.title} language={frame.language} page={frame} office={office} />
        </a>
      </th>
      <td data-name={t.columns.version}>{survey.version}</td>
      <td data-name={t.columns.languages}>
        <LanguagesOf languages={completenessOf(survey)} language={frame.language} />
      </td>
      <td class="number" data-name={t.columns.indicators}>
        {indicators.length}
      </td>
      <td class="number" data-name={t.columns.headline}>
        {indicators.filter(({ headline }) => headline).length}
      </td>
    </tr>
  )
}
