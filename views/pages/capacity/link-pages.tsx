import type { Day } from '../../../src/domain/calendar.ts'
import type { LevelsOverYears, ReadAssessment } from '../../../src/domain/capacity/over-years.ts'
import type { Language } from '../../../src/domain/language.ts'
import { AssessmentAnswers, AssessmentFacts } from '../../components/capacity/assessment-words.tsx'
import { LevelsTable } from '../../components/capacity/levels-table.tsx'
import { type NameableReader, ReaderBoxes } from '../../components/capacity/reader-boxes.tsx'
import { Option } from '../../components/respond/question-group.tsx'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { capacityLinkText } from '../../text/capacity-link.ts'
import { longDay } from '../../text/dates.ts'

type StartProps = {
  language: Language
  office: string
  partner: string
  minutes: number
  /** When the conversation began, where there was one. */
  notedOn: Day | null
  begun: boolean
  sentOn: Day | null
  /** It stands in figures and is not corrected any more. */
  fixed: boolean
  /** The box for taking it back was not ticked. */
  unticked?: boolean
}

/** What an assessment is and whose; nothing that was answered stands here. */
export function CapacityStartPage(props: StartProps) {
  const { language, office, partner, minutes, notedOn, sentOn, fixed, begun } = props
  const t = capacityLinkText[language].start
  return (
    <RespondentPage language={language} kind="start" title={capacityLinkText[language].title}>
      <form method="post">
        <input type="hidden" name="page" value="start" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} />
        <h1>{capacityLinkText[language].title}</h1>
        {notedOn === null ? (
          <>
            <p>{t.asks(<bdi>{office}</bdi>, <bdi>{partner}</bdi>)}</p>
            <p>{t.takes(minutes)}</p>
            <p>{t.how}</p>
          </>
        ) : (
          <p>{t.noted(longDay(notedOn, language))}</p>
        )}
        {sentOn !== null && <p class="n">{t.sent(longDay(sentOn, language))}</p>}
        {fixed && <p>{capacityLinkText[language].form.fixed}</p>}
        {sentOn !== null && <Act act="read">{t.read}</Act>}
        {!fixed && (
          <Act act="start" {...(sentOn !== null && { kind: 's' })}>
            {sentOn !== null ? t.edit : begun ? t.goOn : t.begin}
          </Act>
        )}
        <h2>{t.whoTitle}</h2>
        <ul>
          {t.who(<bdi>{office}</bdi>, <bdi>{partner}</bdi>).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </form>
      <Withdrawal language={language} unticked={props.unticked === true} />
    </RespondentPage>
  )
}

function Withdrawal({ language, unticked }: { language: Language; unticked: boolean }) {
  const t = capacityLinkText[language].withdraw
  return (
    <form method="post">
      <input type="hidden" name="page" value="start" />
      <input type="hidden" name="language" value={language} />
      <details open={unticked}>
        <summary>{t.title}</summary>
        <p>{t.words}</p>
        <fieldset
          id="withdraw"
          aria-invalid={unticked ? 'true' : undefined}
          aria-describedby={unticked ? 'withdraw-f' : undefined}
        >
          {unticked && (
            <p class="f" role="alert" id="withdraw-f">
              {t.tickFirst}
            </p>
          )}
          <Option type="checkbox" name="withdraw" value="yes" chosen={false}>
            {t.tick}
          </Option>
        </fieldset>
        <Act act="withdraw" kind="s">
          {t.button}
        </Act>
      </details>
    </form>
  )
}

type ReadProps = {
  language: Language
  read: ReadAssessment
  over: LevelsOverYears
  people: readonly NameableReader[]
  fixed: boolean
  justSent: boolean
  kept: boolean
}

/** What an assessment says, beside those before it, and who of the office may read it. */
export function CapacityReadPage(props: ReadProps) {
  const { language, read, over, people, fixed, justSent, kept } = props
  const t = capacityLinkText[language]
  const title = justSent ? t.sentTitle : t.levels.title
  return (
    <RespondentPage language={language} {...(justSent && { kind: 'receipt' })} title={title}>
      <form method="post">
        <input type="hidden" name="page" value="read" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} />
        <h1>{title}</h1>
        {justSent && <p>{t.sentWords}</p>}
        {kept && (
          <p class="n" role="status">
            {t.readers.kept}
          </p>
        )}
        <p>{t.levels.lead}</p>
      </form>
      <LevelsTable language={language} instrument={read.instrument} over={over} />
      <h2>{t.levels.factsTitle}</h2>
      <AssessmentFacts language={language} read={read} />
      <form method="post">
        <input type="hidden" name="page" value="read" />
        <input type="hidden" name="language" value={language} />
        <ReaderBoxes
          language={language}
          title={t.readers.title}
          hint={t.form.readersHint}
          people={people}
        />
        <Act act="readers">{t.readers.keep}</Act>
        {fixed ? (
          <p>{t.form.fixed}</p>
        ) : (
          <Act act="start" kind="s">
            {t.start.edit}
          </Act>
        )}
        <Act act="first" kind="l">
          {t.back}
        </Act>
      </form>
      <h2>{t.levels.answersTitle}</h2>
      <AssessmentAnswers language={language} read={read} />
    </RespondentPage>
  )
}

/** All that is left once a partner took its assessment back. */
export function CapacityWithdrawnPage({ language, on }: { language: Language; on: Day | null }) {
  const t = capacityLinkText[language].withdraw
  return (
    <RespondentPage language={language} title={t.doneTitle}>
      <h1>{t.doneTitle}</h1>
      <p>{on === null ? t.done : t.gone(longDay(on, language))}</p>
    </RespondentPage>
  )
}

/** A link that opens nothing: damaged, or replaced by a newer one. */
export function CapacityClosedPage({
  language,
  kind,
}: {
  language: Language
  kind: 'wrong' | 'replaced'
}) {
  const t = capacityLinkText[language]
  const title = kind === 'wrong' ? t.wrongTitle : t.replacedTitle
  return (
    <RespondentPage language={language} title={title}>
      <h1>{title}</h1>
      <p>{kind === 'wrong' ? t.wrong : t.replaced}</p>
    </RespondentPage>
  )
}
