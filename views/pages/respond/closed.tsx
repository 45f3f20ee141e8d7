import type { Language } from '../../../src/domain/language.ts'
import { AnswerList } from '../../components/respond/answer-list.tsx'
import type { Asked } from '../../components/respond/asked.ts'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { respondText } from '../../text/respond.ts'

type Props = {
  language: Language
  closing: string
  /** Parts that were sent, whose answers a button shows. */
  sent: readonly { id: string; title: string }[]
}

/** What a link shows after closing: no form, and nothing typed unless a button asks for it. */
export function ClosedPage({ language, closing, sent }: Props) {
  const t = respondText[language].closed
  return (
    <RespondentPage language={language} kind="start" title={t.title}>
      <form method="post">
        <input type="hidden" name="page" value="start" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} />
        <h1>{t.title}</h1>
        <p>{t.words(closing)}</p>
        <p>{t.results}</p>
        {sent.length === 0 && <p>{t.notSent}</p>}
      </form>
      {sent.map(({ id, title }) => (
        <form method="post">
          <input type="hidden" name="page" value="start" />
          <input type="hidden" name="part" value={id} />
          <input type="hidden" name="language" value={language} />
          {sent.length > 1 && <h2>{title}</h2>}
          <Act act="start" kind="s">
            {t.show}
          </Act>
        </form>
      ))}
    </RespondentPage>
  )
}

/** A partner's own answers after closing. */
export function OwnAnswersPage({ asked }: { asked: Asked }) {
  const t = respondText[asked.language].receipt
  return (
    <RespondentPage language={asked.language} kind="receipt" title={t.yours}>
      <h1>{t.yours}</h1>
      <AnswerList asked={asked} />
    </RespondentPage>
  )
}
