import type { Collision } from '../../../src/domain/draft.ts'
import type { Language } from '../../../src/domain/language.ts'
import { AnswerList } from '../../components/respond/answer-list.tsx'
import { type Asked, said } from '../../components/respond/asked.ts'
import { Conflict } from '../../components/respond/conflict.tsx'
import { FaultList } from '../../components/respond/fault-list.tsx'
import { Act, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { SurveySections } from '../../components/respond/survey-form.tsx'
import { respondText } from '../../text/respond.ts'
import { selfScoreText } from '../../text/self-score.ts'

type Props = {
  language: Language
  asked: Asked
  revision: number
  /** The page that lists the parts. */
  back: string
  collisions?: readonly Collision[]
  alert?: string | undefined
}

/** The statements as the partners read them, to be graded by the office itself. */
export function SelfScoreSheetPage(props: Props) {
  const { language, asked, revision, back, collisions = [], alert } = props
  const t = selfScoreText[language]
  const words = respondText[language]
  const { words: title, lang } = said(asked, asked.survey.title)
  const problem = asked.faults.length > 0 || collisions.length > 0
  return (
    <RespondentPage
      language={language}
      title={problem ? `${words.faults.pageTitle} ${t.title}` : t.title}
    >
      <div class="n">
        <strong>{t.banner}</strong>
        <p>{t.bannerWords}</p>
        <p>
          <a href={back}>{t.toParts}</a>
        </p>
      </div>
      <form method="post" novalidate>
        <input type="hidden" name="page" value="form" />
        <input type="hidden" name="revision" value={`${revision}`} />
        <h1 lang={lang}>{title}</h1>
        {alert && (
          <p class="e" role="alert">
            {alert}
          </p>
        )}
        <FaultList asked={asked} />
        {collisions.length > 0 && (
          <Conflict asked={asked} collisions={collisions} words={t.conflict} />
        )}
        <SurveySections asked={asked} />
        <Act act="save">{t.save}</Act>
      </form>
    </RespondentPage>
  )
}

type SealedProps = { language: Language; asked: Asked; closed: string; back: string }

/** The same sheet once the round has closed: to be read. */
export function SealedSheetPage({ language, asked, closed, back }: SealedProps) {
  const t = selfScoreText[language]
  return (
    <RespondentPage language={language} title={t.title}>
      <div class="n">
        <strong>{t.sealed}</strong>
        <p>{t.sealedWords(closed)}</p>
        <p>
          <a href={back}>{t.toRound}</a>
        </p>
      </div>
      <h1>{t.title}</h1>
      <AnswerList asked={asked} />
    </RespondentPage>
  )
}
