import type { RespondentLanguage } from '../../../src/domain/language.ts'
import type { Said } from '../../components/respond/asked.ts'
import { OwnCopy } from '../../components/respond/own-copy.tsx'
import { Act, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { respondText } from '../../text/respond.ts'

type Props = {
  language: RespondentLanguage
  office: string
  code: string
  day: string
  time: string
  closing: string
  /** Until when the link opens its page. */
  until: string
  late: boolean
  /** What was sent cannot be changed: an anonymous round. */
  fixed?: boolean
  part: string
  /** Another part of the round that waits to be sent. */
  next: { id: string; title: Said } | undefined
}

/** The proof that the answers arrived. */
export function ReceiptPage(props: Props) {
  const { language, office, code, day, time, closing, until, late, fixed, part, next } = props
  const { receipt: t, anonymous } = respondText[language]
  return (
    <RespondentPage language={language} kind="receipt" title={t.title}>
      <h1>{t.title}</h1>
      <p>
        {t.code} <code data-receipt>{code}</code>
      </p>
      <p>
        {t.on(day, time)} {t.keep}
      </p>
      {late ? <p class="n">{t.late}</p> : <p>{fixed ? anonymous.sent : t.change(closing)}</p>}
      <p>{t.results(office)}</p>
      {next && (
        <form method="post">
          <input type="hidden" name="page" value="start" />
          <input type="hidden" name="part" value={next.id} />
          <input type="hidden" name="language" value={language} />
          <h2>{t.next}</h2>
          <p lang={next.title.lang}>{next.title.words}</p>
          <Act act="start">{t.goOn}</Act>
        </form>
      )}
      <form method="post">
        <input type="hidden" name="page" value="receipt" />
        <input type="hidden" name="part" value={part} />
        <input type="hidden" name="language" value={language} />
        <Act act="edit" kind="s">
          {fixed ? anonymous.see : t.again}
        </Act>
      </form>
      <OwnCopy language={language} until={until} />
    </RespondentPage>
  )
}
