import { commentField } from '../../../src/domain/answers.ts'
import { type GradedQuestion, type PairQuestion, stepsOf } from '../../../src/domain/survey.ts'
import { respondText } from '../../text/respond.ts'
import { type Asked, faultOf, said } from './asked.ts'
import { FaultLine, Group, Option } from './question-group.tsx'

type Props<Asking> = { asked: Asked; question: Asking }

/** Five steps, one under the other, each in its own words or in those of the scale. */
export function GradeField({ asked, question }: Props<GradedQuestion>) {
  const { code } = question
  return (
    <Group asked={asked} question={question} role="radiogroup">
      {stepsOf(asked.survey, question).map(({ value, label }) => {
        const step = said(asked, label)
        return (
          <Option
            name={code}
            value={`${value}`}
            chosen={asked.fields[code] === `${value}`}
            lang={step.lang}
          >
            {value}. {step.words}
          </Option>
        )
      })}
      <Special asked={asked} code={code} />
      <Comment asked={asked} code={code} />
    </Group>
  )
}

/** Two descriptions with five places between them: the left one above the row, the right one below, as on paper. */
export function PairField({ asked, question }: Props<PairQuestion>) {
  const { code } = question
  const left = said(asked, question.left)
  const right = said(asked, question.right)
  const ends = [`${code}-l`, `${code}-r`] as const
  return (
    <Group asked={asked} question={question} role="radiogroup" describedBy={ends}>
      <p class="l" id={ends[0]} lang={left.lang}>
        1. {left.words}
      </p>
      <div class="p">
        {stepsOf(asked.survey, question).map(({ value, label }) => {
          const step = said(asked, label)
          return (
            <label>
              <input
                type="radio"
                name={code}
                value={`${value}`}
                checked={asked.fields[code] === `${value}`}
                aria-label={`${value}: ${step.words}`}
                lang={step.lang}
              />
              {value}
            </label>
          )
        })}
      </div>
      <p class="r" id={ends[1]} lang={right.lang}>
        5. {right.words}
      </p>
      <Special asked={asked} code={code} />
      <Comment asked={asked} code={code} />
    </Group>
  )
}

const special = ['dk', 'na'] as const

function Special({ asked, code }: { asked: Asked; code: string }) {
  const t = respondText[asked.language]
  return (
    <>
      {special.map((value) => (
        <Option name={code} value={value} chosen={asked.fields[code] === value}>
          {t.special[value]}
        </Option>
      ))}
    </>
  )
}

function Comment({ asked, code }: { asked: Asked; code: string }) {
  if (asked.survey.item_comment !== 'optional') return null
  const t = respondText[asked.language].form
  const field = commentField(code)
  const value = asked.fields[field] ?? ''
  const fault = faultOf(asked, field)
  return (
    <details open={value !== ''}>
      <summary>
        <br />
        {t.comment}
        <br />
      </summary>
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
