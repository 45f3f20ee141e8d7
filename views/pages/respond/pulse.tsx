import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { type PulseFault, pulseQuestions, type TypedPulse } from '../../../src/domain/pulse.ts'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { pulseTold } from '../../text/pulse.ts'

type Props = {
  language: RespondentLanguage
  offered: readonly RespondentLanguage[]
  office: string
  k: number
  typed: TypedPulse
  faults: readonly PulseFault[]
  /** That it could not be kept just now. */
  trouble: string | null
}

/** A partner says how it is going, between two rounds. */
export function PulsePage(props: Props) {
  const { language, offered, office, k, typed, faults, trouble } = props
  const t = pulseTold[language]
  return (
    <RespondentPage language={language} kind="form" title={t.title}>
      <form method="post">
        <input type="hidden" name="page" value="pulse" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} offered={offered} />
        <h1>{t.title}</h1>
        <Faults faults={faults} language={language} trouble={trouble} />
        <p>{t.lead(office)}</p>
        <p class="n">{t.who(k)}</p>
        <GradeField language={language} typed={typed} faults={faults} />
        {pulseQuestions.map((question) => (
          <TextQuestion
            question={question}
            language={language}
            value={typed[question]}
            fault={faults.find(({ field }) => field === question)}
          />
        ))}
        <Act act="pulse-send">{t.send}</Act>
      </form>
    </RespondentPage>
  )
}

function Faults({ faults, language, trouble }: Pick<Props, 'faults' | 'language' | 'trouble'>) {
  const t = pulseTold[language]
  if (trouble)
    return (
      <p class="e" role="alert" tabindex={-1} autofocus>
        {trouble}
      </p>
    )
  if (faults.length === 0) return null
  return (
    <div class="e" role="alert" tabindex={-1} autofocus>
      <strong>{t.faults}</strong>
      <ul>
        {faults.map((fault) => (
          <li>
            <a href={`#${fault.field}`}>{t.faultWords(fault)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const grades = [1, 2, 3, 4, 5] as const

function GradeField({ language, typed, faults }: Pick<Props, 'language' | 'typed' | 'faults'>) {
  const t = pulseTold[language]
  const fault = faults.find(({ field }) => field === 'grade')
  return (
    <fieldset id="grade" aria-invalid={fault ? 'true' : undefined}>
      <legend>{t.questions.grade}</legend>
      {fault && <p class="f">{t.faultWords(fault)}</p>}
      {grades.map((grade) => (
        <label class="o">
          <input
            type="radio"
            name="grade"
            value={`${grade}`}
            checked={typed.grade === `${grade}`}
          />
          {t.grades[grade]}
        </label>
      ))}
    </fieldset>
  )
}

type TextProps = {
  question: (typeof pulseQuestions)[number]
  language: RespondentLanguage
  value: string
  fault: PulseFault | undefined
}

function TextQuestion({ question, language, value, fault }: TextProps) {
  const t = pulseTold[language]
  return (
    <>
      <label for={question} class="q">
        {t.questions[question]}
      </label>
      {fault && <p class="f">{t.faultWords(fault)}</p>}
      <textarea id={question} name={question} aria-invalid={fault ? 'true' : undefined}>
        {value}
      </textarea>
    </>
  )
}

/** Where a link leads after closing: what happens between two rounds. */
export function PulseOffer({ language, office }: { language: RespondentLanguage; office: string }) {
  const t = pulseTold[language]
  return (
    <form method="post">
      <input type="hidden" name="page" value="start" />
      <input type="hidden" name="language" value={language} />
      <h2>{t.offer(office)}</h2>
      <Act act="pulse" kind="s">
        {t.tell}
      </Act>
    </form>
  )
}

/** What was said has arrived. */
export function PulseSentPage({ language }: { language: RespondentLanguage }) {
  const t = pulseTold[language]
  return (
    <RespondentPage language={language} kind="receipt" title={t.thanks}>
      <h1>{t.thanks}</h1>
    </RespondentPage>
  )
}
