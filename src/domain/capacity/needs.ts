import type { Localised } from '../language.ts'
import { type CapacitySection, domainsOf } from './instrument.ts'
import { isLeftOut, isLow, levelOf } from './levels.ts'
import type { ReadAssessment } from './over-years.ts'

/** What a domain asks for: in the partner's words, or by a low level alone. */
export type Need = { section: string; title: Localised; words: string | null; low: boolean }

/**
 * What of an assessment asks for support: domains with something written under them, and those with a low level.
 * @example a level of 1 and nothing written: { section: 'FIN', words: null, low: true }
 */
export function needsOf({ assessment, instrument }: ReadAssessment): readonly Need[] {
  const { answers } = assessment
  return domainsOf(instrument)
    .filter((section) => !isLeftOut(section, answers))
    .map((section) => ({
      section: section.id,
      title: section.title,
      words: wordsIn(section, answers),
      low: isLow(levelOf(section, answers) ?? null),
    }))
    .filter(({ words, low }) => words !== null || low)
}

function wordsIn(
  { questions }: CapacitySection,
  answers: Readonly<Record<string, string>>,
): string | null {
  const written = questions.flatMap(({ code, type }) =>
    type === 'text' ? (answers[code] ?? []) : [],
  )
  return written.length === 0 ? null : written.join('\n')
}
