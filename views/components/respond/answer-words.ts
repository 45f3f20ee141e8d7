import { indicatorsOf, type Question, questionsOf } from '../../../src/domain/survey.ts'
import { respondText } from '../../text/respond.ts'
import { type Asked, said } from './asked.ts'

/** What a field's value reads like to a person: the anchor of a grade, the label of a choice, the text itself. */
export function answerWords(asked: Asked, field: string, value: string): string {
  const t = respondText[asked.language]
  if (value === '') return t.check.noAnswer
  const question = questionsOf(asked.survey).find((one) => one.code === field)
  return question ? valueWords(asked, question, value) : value
}

function valueWords(asked: Asked, question: Question, value: string): string {
  switch (question.type) {
    case 'grade5': {
      if (value === 'dk' || value === 'na') return respondText[asked.language].special[value]
      const anchor = question.anchors.find((one) => `${one.value}` === value)
      return anchor ? `${value}. ${said(asked, anchor.label).words}` : value
    }
    case 'choice': {
      const choice = question.choices.find((one) => one.value === value)
      return choice ? said(asked, choice.label).words : value
    }
    case 'pick_indicators':
      return indicatorsOf(asked.survey)
        .filter((one) => value.split(' ').includes(one.code))
        .map((one) => said(asked, one.text).words)
        .join('\n')
    case 'text':
    case 'propose_indicator':
      return value
  }
}
