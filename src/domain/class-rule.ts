import type { ClassRule } from './authenticity-results.ts'
import { indicatorsOf, type Survey } from './survey.ts'

/**
 * How a survey classes a relationship, by the questions with a trait; undefined for any kind but a diagnostic.
 * @example classRuleOf(diagnostic)?.fewest // 5
 */
export function classRuleOf(survey: Survey): ClassRule | undefined {
  if (survey.kind !== 'diagnostic') return undefined
  const { classes, minimum_answered } = survey.rule
  const traits = indicatorsOf(survey).flatMap((asked) =>
    asked.type === 'bipolar5' && asked.trait !== undefined
      ? [{ code: asked.code, trait: asked.trait }]
      : [],
  )
  if (traits.length === 0) return undefined
  return { traits, fewest: minimum_answered.trait_questions, classes: [...classes] }
}
