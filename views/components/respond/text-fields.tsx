import { proposalFields } from '../../../src/domain/answers.ts'
import type { Question, TextQuestion } from '../../../src/domain/survey.ts'
import { respondText } from '../../text/respond.ts'
import { type Asked, faultOf, said } from './asked.ts'
import { FaultLine, Group, Needed } from './question-group.tsx'

/** A question answered in one's own words; the box grows with them, and starts larger for a story. */
export function TextField({ asked, question }: { asked: Asked; question: TextQuestion }) {
  const { code, help } = question
  const text = said(asked, question.text)
  const hint = help && said(asked, help)
  return (
    <fieldset data-required={question.required ? '' : undefined}>
      <label class="q" for={code} lang={text.lang}>
        <br />
        {text.words}
        {question.required && <Needed asked={asked} />}
      </label>
      <FaultLine field={code} fault={faultOf(asked, code)} />
      {hint && (
        <p class="h" lang={hint.lang}>
          {hint.words}
        </p>
      )}
      <Box asked={asked} field={code} long={question.long === true} />
    </fieldset>
  )
}

type ProposalProps = { asked: Asked; question: Extract<Question, { type: 'propose_indicator' }> }

export function ProposalField({ asked, question }: ProposalProps) {
  const t = respondText[asked.language].form
  return (
    <Group asked={asked} question={question}>
      {proposalFields(question).map((field, index) => (
        <p>
          <label for={field}>{t.proposal(index + 1)}</label>
          <FaultLine field={field} fault={faultOf(asked, field)} />
          <Box asked={asked} field={field} />
        </p>
      ))}
    </Group>
  )
}

type BoxProps = { asked: Asked; field: string; long?: boolean }

function Box({ asked, field, long = false }: BoxProps) {
  const fault = faultOf(asked, field)
  return (
    <textarea
      id={field}
      name={field}
      class={long ? 'g' : undefined}
      aria-invalid={fault ? 'true' : undefined}
      aria-describedby={fault && `${field}-f`}
    >
      {asked.fields[field] ?? ''}
    </textarea>
  )
}
