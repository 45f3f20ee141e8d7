import type { MembersEvaluation } from '../network-results.ts'
import type { RoundFacts } from './facts.ts'
import { median } from './median.ts'
import { isEnough } from './suppression.ts'
import { knownOf, voicesOn } from './voices.ts'

/**
 * How many members of a network give it a median of 4 or more: P09.a of the strategy's framework.
 *
 * A member's value is the median of its grades of all statements (each the median of its people, METHOD 5.1); a member without
 * any grade is not counted. Shown where at least k of those counted are unknown to the office.
 * @example membersEvaluation(factsOfSix) // { state: 'shown', n: 6, high: 4 }
 */
export function membersEvaluation({
  indicators,
  organisations,
  round,
}: Pick<RoundFacts, 'indicators' | 'organisations' | 'round'>): MembersEvaluation {
  const voices = indicators.flatMap((indicator) => voicesOn(indicator, organisations))
  const byMember = Map.groupBy(voices, ({ organisation }) => organisation)
  const values = [...byMember].flatMap(([organisation, own]) => {
    const value = median(own.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : [])))
    return value === undefined ? [] : [{ organisation, value }]
  })
  if (values.length === 0) return { state: 'none' }
  if (!isEnough(knownOf(values), round.k)) return { state: 'hidden' }
  return { state: 'shown', n: values.length, high: values.filter(({ value }) => value >= 4).length }
}
