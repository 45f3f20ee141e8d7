import type { ComponentChildren } from 'preact'
import { commentField, proposalFields } from '../../../src/domain/answers.ts'
import {
  type ChoiceQuestion,
  type GradeQuestion,
  indicatorsOf,
  type Question,
} from '../../../src/domain/survey.ts'
import { respondText } from '../../text/respond.ts'
import { type Asked, faultOf, said } from './asked.ts'

/** One question with all it may hold, complete without script. */
export function QuestionField({ asked, question }: { asked: Asked; question: Question }) {
  switch (question.type) {
    case 'grade5':
      return <GradeField asked={asked} question={question} />
    case 'text':
      return <LongText asked={asked} question={question} field={question.code} />
    case 'choice':
      return <ChoiceField asked={asked} question={question} />
    case 'pick_indicators':
      return <PickField asked={asked} question={question} most={question.max_choices} />
    case 'propose_indicator':
      return <ProposalField asked={asked} question={question} />
  }
}

type GroupProps = {
  asked: Asked
  question: Question
  role?: 'radiogroup'
  children: ComponentChildren
}

function Group({ asked, question, role, children }: GroupProps) {
  const { code, help } = question
  const fault = faultOf(asked, code)
  const text = said(asked, question.text)
  const hint = help && said(asked, help)
  return (
    <fieldset
      id={code}
      role={role}
      aria-invalid={fault ? 'true' : undefined}
      data-required={question.required ? '' : undefined}
      aria-describedby={fault && `${code}-f`}
    >
      <legend lang={text.lang}>{text.words}</legend>
      {fault && (
        <p class="f" id={`${code}-f`}>
          {fault}
        </p>
      )}
      {hint && (
        <p class="h" lang={hint.lang}>
          {hint.words}
        </p>
      )}
      {children}
    </fieldset>
  )
}

type OptionProps = {
  type?: 'radio' | 'checkbox'
  name: string
  value: string
  chosen: boolean
  lang?: string | undefined
  children: ComponentChildren
}

function Option({ type = 'radio', name, value, chosen, lang, children }: OptionProps) {
  return (
    <label class="o">
      {/* Preact's types want one literal here; both kinds take the same attributes. */}
      <input type={type as 'radio'} name={name} value={value} checked={chosen} />
      <span lang={lang}>{children}</span>
    </label>
  )
}

const special = ['dk', 'na'] as const

function GradeField({ asked, question }: { asked: Asked; question: GradeQuestion }) {
  const { code } = question
  const chosen = asked.fields[code]
  const t = respondText[asked.language]
  return (
    <Group asked={asked} question={question} role="radiogroup">
      {question.anchors.map(({ value, label }) => {
        const anchor = said(asked, label)
        return (
          <Option name={code} value={`${value}`} chosen={chosen === `${value}`} lang={anchor.lang}>
            {value}. {anchor.words}
          </Option>
        )
      })}
      {special.map((value) => (
        <Option name={code} value={value} chosen={chosen === value}>
          {t.special[value]}
        </Option>
      ))}
      {asked.survey.item_comment === 'optional' && <Comment asked={asked} code={code} />}
    </Group>
  )
}

function Comment({ asked, code }: { asked: Asked; code: string }) {
  const t = respondText[asked.language].form
  const field = commentField(code)
  const value = asked.fields[field] ?? ''
  const fault = faultOf(asked, field)
  return (
    <details open={value !== ''}>
      <summary>{t.comment}</summary>
      <FaultLine field={field} fault={fault} />
      <textarea
        id={field}
        name={field}
        aria-label={t.commentFor(code)}
        aria-invalid={fault ? 'true' : undefined}
      >
        {value}
      </textarea>
    </details>
  )
}

function FaultLine({ field, fault }: { field: string; fault: string | undefined }) {
  return fault ? (
    <p class="f" id={`${field}-f`}>
      {fault}
    </p>
  ) : null
}

type LongTextProps = { asked: Asked; question: Question; field: string }

function LongText({ asked, question, field }: LongTextProps) {
  const fault = faultOf(asked, field)
  const text = said(asked, question.text)
  const hint = question.help && said(asked, question.help)
  return (
    <fieldset>
      <label class="q" for={field} lang={text.lang}>
        {text.words}
      </label>
      <FaultLine field={field} fault={fault} />
      {hint && (
        <p class="h" lang={hint.lang}>
          {hint.words}
        </p>
      )}
      <textarea id={field} name={field} aria-invalid={fault ? 'true' : undefined}>
        {asked.fields[field] ?? ''}
      </textarea>
    </fieldset>
  )
}

function ChoiceField({ asked, question }: { asked: Asked; question: ChoiceQuestion }) {
  const { code } = question
  return (
    <Group asked={asked} question={question} role="radiogroup">
      {question.choices.map(({ value, label }) => {
        const words = said(asked, label)
        return (
          <Option name={code} value={value} chosen={asked.fields[code] === value} lang={words.lang}>
            {words.words}
          </Option>
        )
      })}
    </Group>
  )
}

function PickField({ asked, question, most }: { asked: Asked; question: Question; most: number }) {
  const { code } = question
  const picked = (asked.fields[code] ?? '').split(' ')
  const t = respondText[asked.language].form
  return (
    <Group asked={asked} question={question}>
      <details open={picked.some((pick) => pick !== '')}>
        <summary>{t.upTo(most)}</summary>
        {indicatorsOf(asked.survey)
          .filter((indicator) => indicator.headline)
          .map((indicator) => {
            const text = said(asked, indicator.text)
            return (
              <Option
                type="checkbox"
                name={code}
                value={indicator.code}
                chosen={picked.includes(indicator.code)}
                lang={text.lang}
              >
                {text.words}
              </Option>
            )
          })}
      </details>
    </Group>
  )
}

type ProposalProps = { asked: Asked; question: Extract<Question, { type: 'propose_indicator' }> }

function ProposalField({ asked, question }: ProposalProps) {
  const t = respondText[asked.language].form
  return (
    <Group asked={asked} question={question}>
      {proposalFields(question).map((field, index) => {
        const fault = faultOf(asked, field)
        return (
          <p>
            <label for={field}>{t.proposal(index + 1)}</label>
            <FaultLine field={field} fault={fault} />
            <textarea id={field} name={field} aria-invalid={fault ? 'true' : undefined}>
              {asked.fields[field] ?? ''}
            </textarea>
          </p>
        )
      })}
    </Group>
  )
}
