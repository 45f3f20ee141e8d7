import type { Fault } from '../../../src/domain/answers.ts'
import type { Fields } from '../../../src/domain/draft.ts'
import { type Language, type Localised, textIn } from '../../../src/domain/language.ts'
import { filled, type OfficeNames, type Survey } from '../../../src/domain/survey.ts'
import { doorsText } from '../../text/doors.ts'
import { respondText } from '../../text/respond.ts'

/** What every part of the form is drawn from: the survey as asked, and what stands in it. */
export type Asked = {
  survey: Survey
  office: OfficeNames
  language: Language
  fields: Fields
  faults: readonly Fault[]
}

/** A text of the survey in the page's language, with the tag to set where it had to come from another. */
export function said(asked: Asked, text: Localised): { words: string; lang?: string } {
  const found = textIn(text, asked.language)
  const words = spaced(filled(found.text, asked.office), found.language)
  return found.language === asked.language ? { words } : { words, lang: found.language }
}

/** French signs of two parts keep their distance, and never begin a line. */
function spaced(words: string, language: string): string {
  if (language !== 'fr') return words
  return words.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0')
}

/** What is wrong with a field, in words; undefined where nothing is. */
export function faultOf(asked: Asked, field: string): string | undefined {
  const fault = asked.faults.find((found) => found.field === field)
  return fault && faultWords(fault, asked.language)
}

export function faultWords(fault: Fault, language: Language): string {
  const t = respondText[language].faults
  switch (fault.kind) {
    case 'missing':
      return t.missing
    case 'missing-choice':
      return t.missingChoice
    case 'missing-text':
      return t.missingText
    case 'missing-interviewer':
      return t.missingInterviewer
    case 'interview-or-not':
      return t.interviewOrNot
    case 'not-an-option':
      return t.notAnOption
    case 'twice':
      return t.twice
    case 'too-long':
      return t.tooLong(fault.by)
    case 'too-many':
      return t.tooMany(fault.most)
    case 'not-a-count':
      return doorsText[language].group.notACount
    case 'more-than-people':
      return doorsText[language].group.morePeople
  }
}
