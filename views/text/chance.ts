import type { Language } from '../../src/domain/language.ts'
import { isVerdict, type Results } from '../../src/domain/results.ts'
import { number } from './figures.ts'
import { resultsText } from './results.ts'

/** Of twenty statements that did not change, chance is expected to move at most one *clearly* (METHOD 5.5). */
const byChance = 1 / 20

/** What chance alone would call clear among the statements a round judges; null where it judges none. */
export function chanceSentence(results: Results, language: Language): string | null {
  const judged = results.indicators.filter(
    ({ headline, change }) => headline && change && isVerdict(change.word),
  ).length
  if (judged === 0) return null
  const expected = number(Math.round(judged * byChance * 10) / 10, language)
  return resultsText[language].reading.chance(judged, expected)
}
