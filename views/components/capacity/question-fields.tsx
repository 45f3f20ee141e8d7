import type { ComponentChildren } from 'preact'
import {
  type CapacityQuestion,
  type LevelQuestion,
  type MatrixQuestion,
  type NumberQuestion,
  rowField,
  unknownField,
} from '../../../src/domain/capacity/instrument.ts'
import { capacityLinkText } from '../../text/capacity-link.ts'
import { respondText } from '../../text/respond.ts'
import { FaultLine, Option } from '../respond/question-group.tsx'
import { type AskedCapacity, capacityFaultWords, saidIn } from './asked.ts'

type Props<Asking> = { asked: AskedCapacity; question: Asking }

export function CapacityQuestionField({ asked, question }: Props<CapacityQuestion>) {
  switch (question.type) {
    case 'level4':
      return <LevelField asked={asked} question={question} />
    case 'text':
      return <WordsField asked={asked} question={question} />
    case 'number':
      return <NumberField asked={asked} question={question} />
    case 'matrix':
      return <MatrixField asked={asked} question={question} />
  }
}

/** Four steps, one under the other, each in its own words. */
function LevelField({ asked, question }: Props<LevelQuestion>) {
  const { language, fields } = asked
  const { code, anchors } = question
  return (
    <Group asked={asked} question={question} role="radiogroup">
      {anchors.map(({ value, label }) => (
        <Option name={code} value={`${value}`} chosen={fields[code] === `${value}`}>
          {value}. {saidIn(language, label)}
        </Option>
      ))}
      {asked.instrument.scale.special.map(({ value, label }) => (
        <Option name={code} value={value} chosen={fields[code] === value}>
          {saidIn(language, label)}
        </Option>
      ))}
    </Group>
  )
}

function WordsField({ asked, question }: Props<CapacityQuestion>) {
  const { code, text, help } = question
  const fault = faultOf(asked, code)
  return (
    <fieldset>
      <label class="q" for={code}>
        {saidIn(asked.language, text)}
      </label>
      <FaultLine field={code} fault={fault} />
      <Meanwhile asked={asked} field={code} />
      {help && <p class="h">{saidIn(asked.language, help)}</p>}
      <textarea
        id={code}
        name={code}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault && `${code}-f`}
      >
        {asked.fields[code] ?? ''}
      </textarea>
    </fieldset>
  )
}

function NumberField({ asked, question }: Props<NumberQuestion>) {
  const { code, text, help } = question
  const fault = faultOf(asked, code)
  const unknown = unknownField(question)
  return (
    <fieldset>
      <label class="q" for={code}>
        {saidIn(asked.language, text)}
      </label>
      <FaultLine field={code} fault={fault} />
      <Meanwhile asked={asked} field={code} />
      {help && (
        <p class="h" id={`${code}-h`}>
          {saidIn(asked.language, help)}
        </p>
      )}
      <input
        type="text"
        inputmode="decimal"
        size={8}
        id={code}
        name={code}
        value={asked.fields[code] ?? ''}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? `${code}-f` : help && `${code}-h`}
      />
      <Option type="checkbox" name={unknown} value="yes" chosen={asked.fields[unknown] === 'yes'}>
        {capacityLinkText[asked.language].form.unknown}
      </Option>
    </fieldset>
  )
}

/** Several tasks, each with its own five places; one under the other, for a telephone has no room for a grid. */
function MatrixField({ asked, question }: Props<MatrixQuestion>) {
  const { language, fields } = asked
  return (
    <Group asked={asked} question={question}>
      {question.rows.map(({ value: row, label }) => {
        const field = rowField(question, row)
        return (
          <fieldset id={field}>
            <legend>{saidIn(language, label)}</legend>
            <FaultLine field={field} fault={faultOf(asked, field)} />
            <Meanwhile asked={asked} field={field} />
            {question.columns.map(({ value, label: place }) => (
              <Option name={field} value={value} chosen={fields[field] === value}>
                {saidIn(language, place)}
              </Option>
            ))}
          </fieldset>
        )
      })}
    </Group>
  )
}

type GroupProps = Props<CapacityQuestion> & { role?: 'radiogroup'; children: ComponentChildren }

function Group({ asked, question, role, children }: GroupProps) {
  const { code, text, help } = question
  const fault = faultOf(asked, code)
  return (
    <fieldset
      id={code}
      role={role}
      aria-invalid={fault ? 'true' : undefined}
      aria-describedby={fault && `${code}-f`}
    >
      <legend>{saidIn(asked.language, text)}</legend>
      <FaultLine field={code} fault={fault} />
      <Meanwhile asked={asked} field={code} />
      {help && <p class="h">{saidIn(asked.language, help)}</p>}
      {children}
    </fieldset>
  )
}

function faultOf({ faults, language }: AskedCapacity, field: string): string | undefined {
  const fault = faults.find((one) => one.field === field)
  return fault && capacityFaultWords(fault, language)
}

/** What another page stored in a field that was changed here, too. */
function Meanwhile({ asked, field }: { asked: AskedCapacity; field: string }) {
  const { collisions, language } = asked
  const found = collisions.find((one) => one.field === field)
  if (!found) return null
  return (
    <p class="f">
      {capacityLinkText[language].form.stored} <bdi>{storedWords(asked, field, found.theirs)}</bdi>
    </p>
  )
}

/** A stored answer as the form says it. */
function storedWords(
  { instrument, language }: AskedCapacity,
  field: string,
  value: string,
): string {
  if (value === '') return respondText[language].check.noAnswer
  const questions = instrument.sections.flatMap((section) => section.questions)
  const asked = questions.find(({ code }) => field === code || field.startsWith(`${code}_`))
  const special = instrument.scale.special.find((one) => one.value === value)
  const step =
    asked?.type === 'level4' ? asked.anchors.find((one) => `${one.value}` === value) : undefined
  const place =
    asked?.type === 'matrix' ? asked.columns.find((one) => one.value === value) : undefined
  const label = (asked?.type === 'level4' && special?.label) || step?.label || place?.label
  return label ? saidIn(language, label) : value
}
