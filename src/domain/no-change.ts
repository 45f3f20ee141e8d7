import { cleanText, lengthOf } from './answers.ts'
import { type Language, type Localised, languages } from './language.ts'

/** Why the office will not change what a statement is about: an answer, too. */
export type NoChange = {
  code: string
  turn: number
  /** In the languages somebody wrote it in. */
  reason: Localised
}

export const longestNoChange = 1000

export type NoChangeFault = { language: Language; kind: 'missing' | 'too-long' }

/**
 * Reads why something will not change, in one language of the office or in both.
 * @example readNoChange({ en: 'The donor sets the form.', fr: '' }) // { reason: { en: 'The donor sets the form.' } }
 */
export function readNoChange(
  typed: Readonly<Record<Language, string>>,
): { reason: Localised } | { faults: readonly NoChangeFault[] } {
  const written = languages
    .map((language) => [language, cleanText(typed[language])] as const)
    .filter(([, words]) => words !== '')
  const faults: NoChangeFault[] = written
    .filter(([, words]) => lengthOf(words) > longestNoChange)
    .map(([language]) => ({ language, kind: 'too-long' }))
  if (written.length === 0) faults.push({ language: languages[0], kind: 'missing' })
  return faults.length > 0 ? { faults } : { reason: Object.fromEntries(written) }
}
