import { type AnswerSheet, answerSheet } from '../../src/domain/answers.ts'
import { questionsOf, type Survey } from '../../src/domain/survey.ts'

const remark =
  'The calendar of reports was agreed with us, and payments came when they were promised.'

/** What a browser posts when so many of the fields are filled: every text box, and what is chosen. */
export function filledForm(survey: Survey, act: string, answers: number): string {
  const sheet = answerSheet(survey)
  const chosen = [...required(sheet), ...choices(survey), ...texts(sheet)].slice(0, answers)
  if (chosen.length < answers) throw new Error(`the survey has no ${answers} fields`)
  const form = new URLSearchParams({ page: 'form', language: 'en', revision: '0' })
  for (const [field] of texts(sheet)) form.set(field, '')
  for (const [field, value] of chosen) form.set(field, value)
  form.set('act', act)
  return form.toString()
}

type Answers = readonly (readonly [string, string])[]

function required(sheet: AnswerSheet): Answers {
  return sheet.required.map(({ field }, index) => [field, `${(index % 5) + 1}`])
}

function choices(survey: Survey): Answers {
  return questionsOf(survey).flatMap((asked) =>
    asked.type === 'choice' ? [[asked.code, asked.choices[0]?.value ?? ''] as const] : [],
  )
}

/** The boxes to write in; those that every section ends with come first. */
function texts(sheet: AnswerSheet): Answers {
  const boxes = [...sheet.rules].filter(([, { kind }]) => kind === 'text').map(([field]) => field)
  const folded = (field: string) => Number(field.includes('_'))
  return boxes.toSorted((one, other) => folded(one) - folded(other)).map((field) => [field, remark])
}
