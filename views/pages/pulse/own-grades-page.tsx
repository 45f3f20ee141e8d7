import type { Language } from '../../../src/domain/language.ts'
import { AnswerList } from '../../components/respond/answer-list.tsx'
import { type Asked, said } from '../../components/respond/asked.ts'
import { FaultList } from '../../components/respond/fault-list.tsx'
import { Act, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { SurveySections } from '../../components/respond/survey-form.tsx'
import { pulseText } from '../../text/pulse.ts'
import { respondText } from '../../text/respond.ts'

type Props = { language: Language; asked: Asked; alert?: string | undefined }

/** The statements as the partners read them, graded by the office on any day. */
export function OwnGradesFormPage({ language, asked, alert }: Props) {
  const { form: t } = pulseText[language]
  const { words: title, lang } = said(asked, asked.survey.title)
  const problem = asked.faults.length > 0 || alert !== undefined
  return (
    <RespondentPage
      language={language}
      title={problem ? `${respondText[language].faults.pageTitle} ${t.title}` : t.title}
    >
      <Banner language={language} words={t.words} />
      <form method="post" novalidate>
        <input type="hidden" name="page" value="form" />
        <h1 lang={lang}>{title}</h1>
        {alert && (
          <p class="e" role="alert">
            {alert}
          </p>
        )}
        <FaultList asked={asked} />
        <SurveySections asked={asked} />
        <Act act="save">{t.save}</Act>
      </form>
    </RespondentPage>
  )
}

/** A sheet as it was kept, to be read. */
export function OwnGradesPage({ language, asked, day }: Props & { day: string }) {
  const { form: t } = pulseText[language]
  return (
    <RespondentPage language={language} title={t.title}>
      <Banner language={language} words={t.kept(day)} />
      <h1>{t.title}</h1>
      <AnswerList asked={asked} />
    </RespondentPage>
  )
}

function Banner({ language, words }: { language: Language; words: string }) {
  const { form: t } = pulseText[language]
  return (
    <div class="n">
      <strong>{t.banner}</strong>
      <p>{words}</p>
      <p>
        <a href="/between-rounds">{t.back}</a>
      </p>
    </div>
  )
}
