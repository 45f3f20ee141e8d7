import { yesOrNo } from '../../../src/domain/answers.ts'
import {
  type ChoiceQuestion,
  indicatorsOf,
  type MultiQuestion,
  type Question,
  type YesNoQuestion,
} from '../../../src/domain/survey.ts'
import { respondText } from '../../text/respond.ts'
import { type Asked, said } from './asked.ts'
import { Group, Option } from './question-group.tsx'

type Props<Asking> = { asked: Asked; question: Asking }

/** One of several; nothing is ticked beforehand, and what counts without a tick is said. */
export function ChoiceField({ asked, question }: Props<ChoiceQuestion>) {
  const { code } = question
  return (
    <Group asked={asked} question={question} role="radiogroup">
      <IfNothing asked={asked} question={question} />
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

function IfNothing({ asked, question }: Props<ChoiceQuestion>) {
  const found = question.choices.find(({ value }) => value === question.default)
  if (!found || question.required) return null
  const label = said(asked, found.label)
  return (
    <p class="h">
      {respondText[asked.language].form.ifNothing} <span lang={label.lang}>{label.words}.</span>
    </p>
  )
}

/** Yes or no, and who is the only one to read it where that is so. */
export function YesNoField({ asked, question }: Props<YesNoQuestion>) {
  const { code } = question
  const t = respondText[asked.language]
  return (
    <Group asked={asked} question={question} role="radiogroup">
      {question.route_to === 'person_of_trust' && <p class="h">{t.form.onlyTrusted}</p>}
      {yesOrNo.map((value) => (
        <Option name={code} value={value} chosen={asked.fields[code] === value}>
          {t.yesNo[value]}
        </Option>
      ))}
    </Group>
  )
}

/** Some of several, up to a number. */
export function MultiField({ asked, question }: Props<MultiQuestion>) {
  const { code } = question
  const picked = pickedIn(asked, code)
  return (
    <Group asked={asked} question={question}>
      <p class="h">{respondText[asked.language].form.upTo(question.max_choices)}</p>
      {question.choices.map(({ value, label }) => {
        const words = said(asked, label)
        return (
          <Option
            type="checkbox"
            name={code}
            value={value}
            chosen={picked.includes(value)}
            lang={words.lang}
          >
            {words.words}
          </Option>
        )
      })}
    </Group>
  )
}

/** Headline statements to be named first; they were all read above, so the list is folded. */
export function PickField({
  asked,
  question,
}: Props<Extract<Question, { type: 'pick_indicators' }>>) {
  const { code } = question
  const picked = pickedIn(asked, code)
  return (
    <Group asked={asked} question={question}>
      <details open={picked.length > 0}>
        <summary>{respondText[asked.language].form.upTo(question.max_choices)}</summary>
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

function pickedIn(asked: Asked, code: string): readonly string[] {
  return (asked.fields[code] ?? '').split(' ').filter((pick) => pick !== '')
}
