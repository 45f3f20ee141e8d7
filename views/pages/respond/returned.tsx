import { AnswerList } from '../../components/respond/answer-list.tsx'
import type { Asked } from '../../components/respond/asked.ts'
import { RespondentPage } from '../../components/respond/respondent-page.tsx'
import { respondText } from '../../text/respond.ts'

type Props = { asked: Asked; why: 'late' | 'fixed' | 'archived' }

/** Answers a round takes no more, handed back to whoever typed them. */
export function ReturnedPage({ asked, why }: Props) {
  const t = respondText[asked.language].anonymous
  return (
    <RespondentPage language={asked.language} kind="start" title={t.returnedTitle}>
      <h1>{t.returnedTitle}</h1>
      <p class="n" role="alert">
        {t[why]}
      </p>
      <p>{t.copy}</p>
      <AnswerList asked={asked} />
    </RespondentPage>
  )
}
