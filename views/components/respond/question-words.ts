import { interviewerField, modeField } from '../../../src/domain/answers.ts'
import { groupFields } from '../../../src/domain/group-answer.ts'
import type { Localised } from '../../../src/domain/language.ts'
import { type Question, questionsOf } from '../../../src/domain/survey.ts'
import { spokenIn } from '../../text/catalogue.ts'
import { doorsText } from '../../text/doors.ts'
import { respondText } from '../../text/respond.ts'
import { type Asked, said } from './asked.ts'

/** The question a field belongs to, short enough for a list, and told apart from others in the same words. */
export function questionWords(asked: Asked, field: string): string {
  const t = respondText[asked.language]
  if (field === modeField) return t.interview.question
  if (field === interviewerField) return t.interview.interviewer
  const count = groupFields.find((one) => one === field)
  if (count) return doorsText[asked.language].group.labels[count]
  const [code, part] = field.split('_')
  const question = questionsOf(asked.survey).find((one) => one.code === code)
  if (!question) return field
  const words = shortened(asked, question.text, 70)
  if (part === 'why') return t.form.commentFor(words)
  const place = placeOf(asked, question)
  return place === undefined ? words : `${shortened(asked, place, 40)} – ${words}`
}

/** Where a question stands that is asked in the same words elsewhere: its section, or the question it follows. */
function placeOf(asked: Asked, question: Question): Localised | undefined {
  const wording = said(asked, question.text).words
  const isTwin = (one: Question) => one !== question && said(asked, one.text).words === wording
  if (!questionsOf(asked.survey).some(isTwin)) return undefined
  const section = asked.survey.sections.find(({ questions }) => questions.includes(question))
  if (!section) return undefined
  const before = section.questions[section.questions.indexOf(question) - 1]
  return section.questions.some(isTwin) && before ? before.text : section.title
}

function shortened(asked: Asked, text: Localised, most: number): string {
  const { words, lang } = said(asked, text)
  const short = words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words
  return lang ? spokenIn(lang, short) : short
}
