import type { Language } from '../../src/domain/language.ts'
import type { IndicatorResult } from '../../src/domain/results.ts'
import { figuresText, partOf } from './figures.ts'
import { resultsText } from './results.ts'

/**
 * What a round says of an indicator, in one line that can stand as a title: “8 of 11 partners grade it good, 5 of 11 in 2024:
 * no clear change”.
 */
export function findingOf(
  now: IndicatorResult,
  before: IndicatorResult | undefined,
  language: Language,
): string {
  const figures = figuresText[language]
  const { finding } = resultsText[language]
  if (now.state !== 'shown') return now.state === 'hidden' ? finding.hidden : finding.none
  const level = figures.gradeItGood(now.high, now.n)
  if (!now.change) return level
  const verdict = `${figures.colon}${figures.verdicts[now.change.word]}`
  if (before?.state !== 'shown') return level + verdict
  const earlier = finding.before(partOf(before.high, before.n, language), now.change.since)
  return `${level}, ${earlier}${verdict}`
}
