import type { Language } from '../../../src/domain/language.ts'
import { Act, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { respondText } from '../../text/respond.ts'

type Props = {
  language: Language
  office: string
  code: string
  day: string
  time: string
  closing: string
  late: boolean
}

/** The proof that the answers arrived. */
export function ReceiptPage({ language, office, code, day, time, closing, late }: Props) {
  const t = respondText[language].receipt
  return (
    <RespondentPage language={language} kind="receipt" title={t.title}>
      <h1>{t.title}</h1>
      <p>
        {t.code}: <code data-receipt>{code}</code>
      </p>
      <p>
        {t.on(day, time)} {t.keep}
      </p>
      {late ? <p class="n">{t.late}</p> : <p>{t.change(closing)}</p>}
      <p>{t.results(office)}</p>
      <form method="post">
        <input type="hidden" name="page" value="receipt" />
        <input type="hidden" name="language" value={language} />
        <Act act="edit" kind="s">
          {t.again}
        </Act>
      </form>
    </RespondentPage>
  )
}
