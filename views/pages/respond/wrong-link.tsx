import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { RespondentPage } from '../../components/respond/respondent-page.tsx'
import { respondText } from '../../text/respond.ts'

/** A damaged or replaced link, and how to get a new one. */
export function WrongLinkPage({
  language,
  replaced,
}: {
  language: RespondentLanguage
  replaced: boolean
}) {
  const t = respondText[language].wrong
  const title = replaced ? t.replacedTitle : t.title
  return (
    <RespondentPage language={language} title={title}>
      <h1>{title}</h1>
      {(replaced ? t.replacedWords : t.words).map((words) => (
        <p>{words}</p>
      ))}
    </RespondentPage>
  )
}
