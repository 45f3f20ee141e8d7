import type { Fault } from '../../../src/domain/answers.ts'
import type { Fields } from '../../../src/domain/draft.ts'
import {
  isPartial,
  type Localised,
  type RespondentLanguage,
  textIn,
} from '../../../src/domain/language.ts'
import { filled, type OfficeNames, type Survey } from '../../../src/domain/survey.ts'
import { textsOf } from '../../../src/domain/survey-texts.ts'
import { spokenIn } from '../../text/catalogue.ts'
import { doorsText } from '../../text/doors.ts'
import { spaced } from '../../text/french-spaces.ts'
import { respondText } from '../../text/respond.ts'

/** What every part of the form is drawn from: the survey as asked, and what stands in it. */
export type Asked = {
  survey: Survey
  office: OfficeNames
  language: RespondentLanguage
  /** The languages the page can be switched to; the complete ones where nothing is said. */
  offered?: readonly RespondentLanguage[]
  fields: Fields
  faults: readonly Fault[]
}

/** Words as they are shown, with their language where it is not the page's. */
export type Said = { words: string; lang?: string | undefined }

/** A text of the survey in the page's language, with the tag to set where it had to come from another. */
export function said(asked: Asked, text: Localised): Said {
  const found = textIn(text, asked.language)
  const words = spaced(filled(found.text, asked.office), found.language)
  return found.language === asked.language ? { words } : { words, lang: found.language }
}

/** The same within a longer text: what is in another language carries its mark. */
export function saidWithin(asked: Asked, text: Localised): string {
  const { words, lang } = said(asked, text)
  return lang ? spokenIn(lang, words) : words
}

/** What is wrong with a field, in words; undefined where nothing is. */
export function faultOf(asked: Asked, field: string): string | undefined {
  const fault = asked.faults.find((found) => found.field === field)
  return fault && faultWords(fault, asked.language)
}

export function faultWords(fault: Fault, language: RespondentLanguage): string {
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

/** Whether the survey, or the page around it, has to fall back to another language anywhere. */
export function fallsBack({ survey, language }: Asked): boolean {
  return isPartial(language) || !isWholeIn(survey, language)
}

const whole = new WeakMap<Survey, Map<string, boolean>>()

function isWholeIn(survey: Survey, language: string): boolean {
  const known = whole.get(survey) ?? new Map<string, boolean>()
  whole.set(survey, known)
  const found = known.get(language) ?? shown(survey).every(({ text }) => language in text)
  known.set(language, found)
  return found
}

/** The texts a respondent meets. */
function shown(survey: Survey) {
  return textsOf(survey).filter(({ place: [part] }) => part === 'title' || part === 'sections')
}
