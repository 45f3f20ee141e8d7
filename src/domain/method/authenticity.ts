import type { Authenticity, Classed, ClassRule } from '../authenticity-results.ts'
import type { IndicatorFacts, OrganisationFacts, RoundFacts } from './facts.ts'
import { type OrganisationAnswer, organisationAnswer } from './organisation-grade.ts'
import { isEnough, isEnoughOrNobody } from './suppression.ts'
import { knownOf } from './voices.ts'

/** A diagnostic that a round asked. */
export type Diagnostic = { instrument: IndicatorFacts['instrument']; rule: ClassRule }

/** This grade or a lower one shows that a trait of a contract is present; 2.5 does not. */
const presentTo = 2

/**
 * How one organisation sees the relationship: the traits of a contract it finds present, and the class their number gives.
 *
 * A trait is present where the organisation's grade (the median of its respondents, METHOD 5.1) is 1 to 2; 2.5 is not low. Do not
 * know, does not apply and blank are no grades: with fewer graded traits than the rule asks for (5 of 6), there is no class.
 * @returns null where too few traits are graded
 * @example classOf(rule, (code) => grades.get(code)) // of 4, 2, 5, 1, 3, 4: { traits: ['AUT-02', 'AUT-04'], class: 'mixed' }
 */
export function classOf(
  { traits, fewest, classes }: ClassRule,
  gradeOf: (code: string) => OrganisationAnswer | undefined,
): Classed | null {
  const graded = traits.flatMap(({ code }) => {
    const grade = gradeOf(code)
    return typeof grade === 'number' ? [{ code, grade }] : []
  })
  if (graded.length < fewest) return null
  const present = graded.filter(({ grade }) => grade <= presentTo).map(({ code }) => code)
  const found = classes.find(({ from, to }) => from <= present.length && present.length <= to)
  return found ? { traits: present, class: found.id } : null
}

/**
 * The part of the document that says how many organisations are in each class, and how the office classes itself.
 *
 * Shown where at least k of the classed are unknown to the office (METHOD 5.6 rules 1 and 5). Classes are made of grades whose
 * sums stand in the document too: were one to four organisations without a class, what they graded could be had from both
 * together. So those that graded some trait and have no class are nobody, or k as well.
 */
export function authenticityOf(round: RoundFacts): { authenticity?: Authenticity } {
  const { diagnostic } = round
  if (!diagnostic) return {}
  const { rule } = diagnostic
  const self = classOf(rule, (code) => round.self.get(code))
  const voices = gradersOf(diagnostic, round.organisations).map((organisation) => ({
    organisation,
    classed: classOf(rule, gradesOf(organisation)),
  }))
  const classed = voices.filter((voice) => voice.classed !== null)
  const rest = voices.filter((voice) => voice.classed === null)
  if (voices.length === 0) return { authenticity: { state: 'none', rule, self } }
  const { k } = round.round
  if (!isEnough(knownOf(classed), k))
    return { authenticity: { state: 'hidden', rule, self, why: 'few' } }
  if (!isEnoughOrNobody(knownOf(rest), k))
    return { authenticity: { state: 'hidden', rule, self, why: 'complement' } }
  const organisations = rule.classes.map(
    ({ id }) => classed.filter((voice) => voice.classed?.class === id).length,
  )
  return { authenticity: { state: 'shown', rule, self, n: classed.length, organisations } }
}

/** The organisations that sent the diagnostic and graded at least one trait. */
function gradersOf(
  { instrument, rule }: Diagnostic,
  organisations: readonly OrganisationFacts[],
): readonly OrganisationFacts[] {
  return organisations.filter((organisation) => {
    const gradeOf = gradesOf(organisation)
    return (
      organisation.sent.includes(instrument) &&
      rule.traits.some(({ code }) => typeof gradeOf(code) === 'number')
    )
  })
}

function gradesOf({ answers }: OrganisationFacts) {
  return (code: string) => organisationAnswer(answers.get(code) ?? [])
}
