import type { Said } from '../../views/components/respond/asked.ts'
import { promiseOf } from '../../views/text/promise.ts'
import type { Invitation } from '../domain/invitation.ts'
import {
  completeFor,
  type Localised,
  offeredBy,
  parseRespondentLanguage,
  type RespondentLanguage,
  textIn,
} from '../domain/language.ts'
import type { Office } from '../domain/office.ts'
import type { RespondentVisit } from './respondent-visit.ts'

/** The language a page begins in: the contact's, as long as the office offers it. */
export function spokenTo({ language }: Invitation, office: Office): RespondentLanguage {
  return parseRespondentLanguage(language, offeredBy(office)) ?? completeFor(language)
}

/** A text of the office, with its language where it is not the page's. */
export function inLanguage(text: Localised, language: RespondentLanguage): Said {
  const found = textIn(text, language)
  return { words: found.text, lang: found.language === language ? undefined : found.language }
}

/** Who will see what, as it was promised when the round opened. */
export function promisedIn({
  round,
  office,
  language,
}: Pick<RespondentVisit, 'round' | 'office' | 'language'>) {
  const promise = round.promise ?? promiseOf(office, round)
  const told = promise[language] ? language : completeFor(language)
  return { lines: promise[told] ?? [], lang: told === language ? undefined : told }
}
