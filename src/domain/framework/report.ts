import { cleanText, lengthOf } from '../answers.ts'
import type { Day } from '../calendar.ts'
import type { Bilingual } from '../language.ts'
import type { FrameworkYear } from './standing.ts'

/** A year's report: written, or locked with the year as it stood then. */
export type FrameworkReport = {
  year: number
  /** Goes up with every write; 0 while nobody has written. */
  turn: number
  words: Bilingual
  locked: { body: FrameworkYear; on: Day; by: string | null } | null
}

export const longestReport = 5000

/** The report of a year nobody has written about. */
export function blankReport(year: number): FrameworkReport {
  return { year, turn: 0, words: { en: '', fr: '' }, locked: null }
}

/** The words of a report as they are kept, and the languages in which they are too long. */
export function readReportWords(typed: Bilingual): {
  words: Bilingual
  tooLong: readonly (keyof Bilingual)[]
} {
  const words = { en: cleanText(typed.en), fr: cleanText(typed.fr) }
  const tooLong = (['en', 'fr'] as const).filter((one) => lengthOf(words[one]) > longestReport)
  return { words, tooLong }
}
