import {
  answerModes,
  commentField,
  interviewerField,
  modeField,
  proposalFields,
} from '../../../src/domain/answers.ts'
import {
  type GradedQuestion,
  indicatorsOf,
  isGraded,
  type Question,
  questionsOf,
  stepsOf,
} from '../../../src/domain/survey.ts'
import { respondText } from '../../text/respond.ts'
import { type Asked, saidWithin } from './asked.ts'

/** What a field's value reads like to a person: the words of a grade, the label of a choice, the text itself. */
export function answerWords(asked: Asked, field: string, value: string): string {
  const t = respondText[asked.language]
  if (value === '') return t.check.noAnswer
  if (field === modeField) {
    const mode = answerModes.find((one) => one === value)
    return mode ? t.interview.modes[mode] : value
  }
  const question = questionsOf(asked.survey).find((one) => one.code === field)
  return question ? valueWords(asked, question, value) : value
}

function valueWords(asked: Asked, question: Question, value: string): string {
  switch (question.type) {
    case 'grade5':
    case 'freq5':
    case 'bipolar5':
      return gradeWords(asked, question, value)
    case 'choice':
    case 'multi':
      return question.choices
        .filter((one) => value.split(' ').includes(one.value))
        .map((one) => saidWithin(asked, one.label))
        .join('\n')
    case 'yesno':
      return value === 'yes' || value === 'no' ? respondText[asked.language].yesNo[value] : value
    case 'pick_indicators':
      return indicatorsOf(asked.survey)
        .filter((one) => value.split(' ').includes(one.code))
        .map((one) => saidWithin(asked, one.text))
        .join('\n')
    case 'text':
    case 'propose_indicator':
    case 'action_review':
      return value
  }
}

function gradeWords(asked: Asked, question: GradedQuestion, value: string): string {
  if (value === 'dk' || value === 'na') return respondText[asked.language].special[value]
  const step = stepsOf(asked.survey, question).find((one) => `${one.value}` === value)
  if (!step) return value
  const words = `${value}. ${saidWithin(asked, step.label)}`
  const side = question.type === 'bipolar5' && sideOf(question, step.value)
  return side ? `${words} (${saidWithin(asked, side)})` : words
}

/** The description a place between two leans to. */
function sideOf(question: Extract<Question, { type: 'bipolar5' }>, place: number) {
  if (place === 3) return undefined
  return place < 3 ? question.left : question.right
}

/** The fields a question is answered in. */
export function fieldsOfQuestion(question: Question): readonly string[] {
  if (question.type === 'propose_indicator') return proposalFields(question)
  return isGraded(question) ? [question.code, commentField(question.code)] : [question.code]
}

/** The fields that say how a part was answered, with what they are called. */
export function interviewWords({ language }: Asked): readonly { field: string; words: string }[] {
  const t = respondText[language].interview
  return [
    { field: modeField, words: t.question },
    { field: interviewerField, words: t.interviewer },
  ]
}
