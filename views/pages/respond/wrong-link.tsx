import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { AnswerList } from '../../components/respond/answer-list.tsx'
import type { Asked } from '../../components/respond/asked.ts'
import { RespondentPage } from '../../components/respond/respondent-page.tsx'
import { respondText } from '../../text/respond.ts'

/** A damaged or replaced link, and how to get a new one. */
export function WrongLinkPage({
  language,
  replaced,
  typed,
}: {
  language: RespondentLanguage
  replaced: boolean
  /** What somebody posted over a link that was replaced meanwhile, to copy it from. */
  typed?: Asked | undefined
}) {
  const t = respondText[language].wrong
  const title = replaced ? t.replacedTitle : t.title
  return (
    <RespondentPage language={language} title={title}>
      <h1>{title}</h1>
      {(replaced ? t.replacedWords : t.words).map((words) => (
        <p>{words}</p>
      ))}
      {typed && (
        <>
          <div class="e" role="alert">
            <strong>{t.typedTitle}</strong>
            <p>{t.typedWords}</p>
          </div>
          <AnswerList asked={typed} />
        </>
      )}
    </RespondentPage>
  )
}
