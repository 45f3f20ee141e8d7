import type { IndicatorFacts, OrganisationFacts } from './facts.ts'
import { type OrganisationAnswer, organisationAnswer } from './organisation-grade.ts'
import type { Known } from './suppression.ts'

/** One organisation and its one answer. */
export type Voice = { organisation: OrganisationFacts; answer: OrganisationAnswer }

/** What a set of organisations says together. */
export type Tally = {
  grades: readonly number[]
  graded: Known
  sent: Known
  dontKnow: number
  notApplicable: number
}

/**
 * The voices on one statement: one for each organisation that sent its instrument (METHOD 5.1).
 * Organisations that did not send it in time have none, whatever else is known of them.
 */
export function voicesOn(
  indicator: Pick<IndicatorFacts, 'code' | 'instrument'>,
  organisations: readonly OrganisationFacts[],
): readonly Voice[] {
  return organisations
    .filter((organisation) => organisation.sent.includes(indicator.instrument))
    .map((organisation) => ({
      organisation,
      answer: organisationAnswer(organisation.answers.get(indicator.code) ?? []),
    }))
}

/** Counts voices: those with a grade, those that sent, and of both those whose grades the office knows. */
export function tallyOf(voices: readonly Voice[]): Tally {
  const graded = voices.filter(({ answer }) => typeof answer === 'number')
  return {
    grades: gradesOf(voices),
    graded: knownOf(graded),
    sent: knownOf(voices),
    dontKnow: voices.filter(({ answer }) => answer === 'dk').length,
    notApplicable: voices.filter(({ answer }) => answer === 'na').length,
  }
}

function gradesOf(voices: readonly Voice[]): readonly number[] {
  return voices.flatMap(({ answer }) => (typeof answer === 'number' ? [answer] : []))
}

/** How many organisations a set holds, and how many of them shared their grades by name. */
export function knownOf(voices: readonly { organisation: OrganisationFacts }[]): Known {
  return {
    count: voices.length,
    shared: voices.filter(({ organisation }) => organisation.sharesGrades).length,
  }
}
