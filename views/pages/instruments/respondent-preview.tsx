import type { Language } from '../../../src/domain/language.ts'
import type { OfficeNames, Survey } from '../../../src/domain/survey.ts'
import { said } from '../../components/respond/asked.ts'
import { RespondentPage } from '../../components/respond/respondent-page.tsx'
import { SurveyForm } from '../../components/respond/survey-form.tsx'
import { instrumentsText } from '../../text/instruments.ts'
import { respondText } from '../../text/respond.ts'

type Props = { survey: Survey; office: OfficeNames; language: Language; reader: Language }

/** The respondent's own page and questions, with nothing that could be sent. */
export function RespondentPreview({ survey, office, language, reader }: Props) {
  const t = instrumentsText[reader]
  const asked = { survey, office, language, fields: {}, faults: [] }
  const title = said(asked, survey.title).words
  return (
    <RespondentPage language={language} title={title}>
      <div class="n" lang={reader}>
        <p>{t.preview}</p>
        <p>
          <a href={`/instruments/${survey.id}?language=${language}`}>{t.previewBack}</a>
        </p>
      </div>
      <h1>{title}</h1>
      <p>{respondText[language].form.scale[survey.kind]}</p>
      <SurveyForm asked={asked} />
    </RespondentPage>
  )
}
