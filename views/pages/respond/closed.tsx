import { completeFor, type RespondentLanguage } from '../../../src/domain/language.ts'
import type { Results } from '../../../src/domain/results.ts'
import { AnswerList } from '../../components/respond/answer-list.tsx'
import type { Asked, Said } from '../../components/respond/asked.ts'
import { IssuesDoor } from '../../components/respond/issues-door.tsx'
import { OwnCopy } from '../../components/respond/own-copy.tsx'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { figuresText, number } from '../../text/figures.ts'
import { partnerResultsText } from '../../text/partner-results.ts'
import { respondText } from '../../text/respond.ts'
import { PulseOffer } from './pulse.tsx'

type Props = {
  language: RespondentLanguage
  closing: string
  /** Until when the link opens this page. */
  until: string
  /** Parts that were sent, whose answers a button shows. */
  sent: readonly { id: string; title: Said }[]
  /** An anonymous round: no link leads to its answers any more. */
  sealed?: boolean
  /** The languages the page can be switched to. */
  offered: readonly RespondentLanguage[]
  /** The office that would hear at any time how it is going; null where a round asks now. */
  pulse: string | null
}

/** What a link shows after closing: no form, and nothing typed unless a button asks for it. */
export function ClosedPage(props: Props) {
  const { language, closing, until, sent, offered, sealed = false, pulse } = props
  const t = respondText[language].closed
  return (
    <RespondentPage language={language} kind="start" title={t.title}>
      <form method="post">
        <input type="hidden" name="page" value="start" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} offered={offered} />
        <h1>{t.title}</h1>
        <p>{t.words(closing)}</p>
        <p>{t.results}</p>
        {sealed ? (
          <p>{respondText[language].anonymous.sealed}</p>
        ) : (
          sent.length === 0 && <p>{t.notSent}</p>
        )}
      </form>
      {sent.map(({ id, title }) => (
        <form method="post">
          <input type="hidden" name="page" value="start" />
          <input type="hidden" name="part" value={id} />
          <input type="hidden" name="language" value={language} />
          {sent.length > 1 && <h2 lang={title.lang}>{title.words}</h2>}
          <Act act="start" kind="s">
            {t.show}
          </Act>
        </form>
      ))}
      <IssuesDoor language={language} />
      {pulse !== null && <PulseOffer language={language} office={pulse} />}
      <OwnCopy language={language} until={until} />
    </RespondentPage>
  )
}

type OwnProps = {
  asked: Asked
  /** What all partners said, once it is shared. */
  results?: Results | undefined
}

/** A partner's own answers after closing, beside those of all partners once they are shared. */
export function OwnAnswersPage({ asked, results }: OwnProps) {
  const t = respondText[asked.language].receipt
  return (
    <RespondentPage language={asked.language} kind="receipt" title={t.yours}>
      <h1>{t.yours}</h1>
      <AnswerList asked={asked} beside={results && besideOf(results, asked.language)} />
    </RespondentPage>
  )
}

/** What all partners said of a statement of the same series. */
function besideOf({ indicators }: Results, language: RespondentLanguage) {
  const { beside: t } = partnerResultsText[language]
  const spoken = completeFor(language)
  const byCode = new Map(indicators.map((cell) => [cell.code, cell]))
  return (code: string): string | undefined => {
    const cell = byCode.get(code)
    if (!cell) return undefined
    if (cell.state !== 'shown') return t.hidden
    const high = figuresText[spoken].gradeItGood(cell.high, cell.n)
    return `${t.shown(number(cell.median, spoken))} ${high}.`
  }
}
