import type { ComponentChildren } from 'preact'
import { isGraded, type Question } from '../../../src/domain/survey.ts'
import { respondText } from '../../text/respond.ts'
import { type Asked, faultOf, said } from './asked.ts'

type GroupProps = {
  asked: Asked
  question: Question
  role?: 'radiogroup'
  /** Parts of the group that say what its answers mean. */
  describedBy?: readonly string[]
  children: ComponentChildren
}

/** A question of the survey whose answers are ticked. */
export function Group({ asked, question, children, ...group }: GroupProps) {
  return (
    <TickedGroup
      asked={asked}
      field={question.code}
      words={said(asked, question.text)}
      help={question.help && said(asked, question.help)}
      required={question.required}
      marked={question.required && !isGraded(question)}
      {...group}
    >
      {children}
    </TickedGroup>
  )
}

type Words = ReturnType<typeof said>
type TickedProps = Omit<GroupProps, 'question'> & {
  field: string
  words: Words
  help?: Words | undefined
  required?: boolean
  /** Whether it says that it is needed: among questions that mostly are not. */
  marked?: boolean
}

/** What is asked, what is wrong, what helps, and the answers to tick. */
export function TickedGroup(props: TickedProps) {
  const { asked, field, words, help, required = false, marked = false } = props
  const { role, describedBy = [], children } = props
  const fault = faultOf(asked, field)
  const described = [...(fault ? [`${field}-f`] : []), ...describedBy].join(' ')
  return (
    <fieldset
      id={field}
      role={role}
      aria-invalid={fault ? 'true' : undefined}
      data-required={required ? '' : undefined}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend lang={words.lang}>
        <br />
        {words.words}
        {marked && <Needed asked={asked} />}
      </legend>
      <FaultLine field={field} fault={fault} />
      {help && (
        <p class="h" lang={help.lang}>
          {help.words}
        </p>
      )}
      {children}
    </fieldset>
  )
}

/** Says of a question that it has to be answered. */
export function Needed({ asked }: { asked: Asked }) {
  return <small lang={asked.language}> ({respondText[asked.language].form.needed})</small>
}

export function FaultLine({ field, fault }: { field: string; fault: string | undefined }) {
  return fault ? (
    <p class="f" id={`${field}-f`}>
      {fault}
    </p>
  ) : null
}

type OptionProps = {
  type?: 'radio' | 'checkbox'
  name: string
  value: string
  chosen: boolean
  lang?: string | undefined
  children: ComponentChildren
}

/** One answer to tick, as large as a thumb. */
export function Option({ type = 'radio', name, value, chosen, lang, children }: OptionProps) {
  return (
    <label class="o">
      {/* For browsers that draw text alone; the stylesheet takes it away, like those of legends and summaries. */}
      <br />
      {/* Preact's types want one literal here; both kinds take the same attributes. */}
      <input type={type as 'radio'} name={name} value={value} checked={chosen} />
      <span lang={lang}>{children}</span>
    </label>
  )
}
