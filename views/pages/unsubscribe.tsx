import type { RespondentLanguage } from '../../src/domain/language.ts'
import { RespondentPage } from '../components/respond/respondent-page.tsx'
import { unsubscribeText } from '../text/unsubscribe.ts'

type Props = { language: RespondentLanguage; office: string; partner: string }

/** The question; nothing has changed yet. */
export function UnsubscribePage({ language, office, partner }: Props) {
  const t = unsubscribeText[language]
  return (
    <RespondentPage language={language} title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.question(<bdi>{office}</bdi>, <bdi>{partner}</bdi>)}</p>
      <p>{t.link}</p>
      <form method="post">
        <button type="submit">{t.button}</button>
      </form>
    </RespondentPage>
  )
}

export function UnsubscribedPage({ language, office }: Omit<Props, 'partner'>) {
  const t = unsubscribeText[language]
  return (
    <RespondentPage language={language} title={t.doneTitle}>
      <h1>{t.doneTitle}</h1>
      <p>{t.done(<bdi>{office}</bdi>)}</p>
      <p>{t.link}</p>
      <p>{t.mistake}</p>
    </RespondentPage>
  )
}

/** The address lost a part on its way. */
export function WrongUnsubscribePage({ language }: Pick<Props, 'language'>) {
  const t = unsubscribeText[language]
  return (
    <RespondentPage language={language} title={t.wrongTitle}>
      <h1>{t.wrongTitle}</h1>
      <p>{t.wrong}</p>
    </RespondentPage>
  )
}
