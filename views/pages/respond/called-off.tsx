import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { RespondentPage } from '../../components/respond/respondent-page.tsx'
import { respondText } from '../../text/respond.ts'

type Props = {
  language: RespondentLanguage
  office: string
  title: string
  /** The day from which the link says nothing any more. */
  until: string
}

/** What a link says once its round was called off. */
export function CalledOffPage({ language, office, title, until }: Props) {
  const { calledOff: t, data } = respondText[language]
  return (
    <RespondentPage language={language} title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.words(office, title)}</p>
      <p>{t.erased}</p>
      <p>{data.link(until)}</p>
    </RespondentPage>
  )
}
