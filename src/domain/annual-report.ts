import { cleanText, lengthOf } from './answers.ts'
import { type Language, languages } from './language.ts'

/** What the office writes at one place of its annual report, by language; a language nobody wrote in is missing. */
export type ReportText = Readonly<Partial<Record<Language, string>>>

/** Everything the office wrote, by place. */
export type ReportTexts = Readonly<Record<string, ReportText>>

/** The words of a report, with the turn they were read at: of two people who write at once, the second is told. */
export type ReportWords = { turn: number; texts: ReportTexts }

export const unwritten: ReportWords = { turn: 0, texts: {} }

export const longestReportText = 4000

/** Where the office may write: an introduction, and a remark in every section of the report. */
export function reportPlaces(parts: readonly { id: string }[]): readonly string[] {
  return [
    'introduction',
    'participation',
    'headline',
    ...parts.map(({ id }) => `part-${id}`),
    'appreciation',
    'plan',
  ]
}

/** The name of the field in which a place is written in one language. */
export function reportField(place: string, language: Language): string {
  return `${place}-${language}`
}

export type ReportFault = { place: string; language: Language; over: number }

/**
 * Reads what was typed for the places of a report; places a form does not bring stay empty.
 * @example readReport(['introduction'], () => ' Dear partners ') // { texts: { introduction: { en: 'Dear partners', … } }, faults: [] }
 */
export function readReport(
  places: readonly string[],
  typed: (field: string) => string,
): { texts: ReportTexts; faults: readonly ReportFault[] } {
  const faults: ReportFault[] = []
  const texts: Record<string, ReportText> = {}
  for (const place of places) {
    const written: Partial<Record<Language, string>> = {}
    for (const language of languages) {
      const words = cleanText(typed(reportField(place, language)))
      const over = lengthOf(words) - longestReportText
      if (over > 0) faults.push({ place, language, over })
      if (words !== '') written[language] = words
    }
    if (Object.keys(written).length > 0) texts[place] = written
  }
  return { texts, faults }
}
