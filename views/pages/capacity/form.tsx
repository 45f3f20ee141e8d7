import type { ComponentChildren } from 'preact'
import { isAsked } from '../../../src/domain/capacity/answers.ts'
import { type CapacitySection, leftOutField } from '../../../src/domain/capacity/instrument.ts'
import { type AskedCapacity, capacityFaultWords, saidIn } from '../../components/capacity/asked.ts'
import { CapacityQuestionField } from '../../components/capacity/question-fields.tsx'
import { type NameableReader, ReaderBoxes } from '../../components/capacity/reader-boxes.tsx'
import { Option } from '../../components/respond/question-group.tsx'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { capacityLinkText } from '../../text/capacity-link.ts'
import { respondText } from '../../text/respond.ts'

type Props = {
  /** For whom the office types, where it does. */
  above?: ComponentChildren
  asked: AskedCapacity
  /** The revision of the draft these fields show. */
  revision: number
  people: readonly NameableReader[]
  notice?: string | undefined
}

/** The form of an assessment: for the partner behind its link, and for whoever types in what it says. */
export function CapacityFormPage({ above, asked, revision, people, notice }: Props) {
  const { language, instrument, way, faults, collisions } = asked
  const t = capacityLinkText[language].form
  const title = saidIn(language, instrument.title)
  const problem = faults.length > 0 || collisions.length > 0
  return (
    <RespondentPage
      language={language}
      kind="form"
      title={problem ? `${respondText[language].faults.pageTitle} ${title}` : title}
    >
      {above}
      <form method="post" novalidate>
        <input type="hidden" name="page" value="form" />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="revision" value={`${revision}`} />
        <div class="bar">
          {/* The first button is what Enter presses: it saves. */}
          <Act act="save" kind="l">
            {t.save}
          </Act>
          <LanguageSwitch language={language} />
        </div>
        <h1>{title}</h1>
        {notice && (
          <p class="n" role="status">
            {notice}
          </p>
        )}
        <Faults asked={asked} />
        {collisions.length > 0 && (
          <div class="e" role="alert" tabindex={-1} autofocus>
            <strong>{t.conflictTitle}</strong>
            <p>{t.conflict}</p>
          </div>
        )}
        <p>
          {t.lead} {t.saveFirst}
        </p>
        <ReaderBoxes
          language={language}
          title={t.readersTitle}
          hint={way === 'link' ? t.readersHint : t.facilitatorHint}
          people={people}
        />
        {instrument.sections.map((section) => (
          <Section asked={asked} section={section} />
        ))}
        <Act act="send">{t.send}</Act>
        <Act act="save" kind="s">
          {t.save}
        </Act>
      </form>
    </RespondentPage>
  )
}

function Faults({ asked }: { asked: AskedCapacity }) {
  const { faults, language, instrument } = asked
  if (faults.length === 0) return null
  const questions = instrument.sections.flatMap((section) => section.questions)
  return (
    <div class="e" role="alert" tabindex={-1} autofocus>
      <strong>{respondText[language].faults.title(faults.length)}</strong>
      <ul>
        {faults.map((fault) => {
          const question = questions.find(
            ({ code }) => fault.field === code || fault.field.startsWith(`${code}_`),
          )
          return (
            <li>
              <a href={`#${fault.field}`}>
                {question ? saidIn(language, question.text) : fault.field}
              </a>
              <br />
              {capacityFaultWords(fault, language)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Section({ asked, section }: { asked: AskedCapacity; section: CapacitySection }) {
  const { language, fields, way } = asked
  const title = saidIn(language, section.title)
  const out = leftOutField(section)
  return (
    <section aria-labelledby={`s-${section.id}`}>
      <h2 id={`s-${section.id}`}>{title}</h2>
      {section.optional && (
        <Option type="checkbox" name={out} value="yes" chosen={fields[out] === 'yes'}>
          {capacityLinkText[language].form.leaveOut(title)}
        </Option>
      )}
      {section.questions
        .filter((question) => isAsked(question, way))
        .map((question) => (
          <CapacityQuestionField asked={asked} question={question} />
        ))}
    </section>
  )
}
