import { isTicked, numberOf } from '../../records/field.ts'
import { type FrameworkFacts, is, rowOf } from '../facts.ts'
import { type Computed, nothing } from '../figure.ts'

/** P02.b: how many key positions there are. */
export function keyPositions(facts: FrameworkFacts): Computed {
  const positions = facts.entries('positions')
  return {
    figure: { kind: 'count', count: positions.length },
    rows: positions.map((entry) => rowOf(facts, entry)),
  }
}

/** P02.c: key positions whose job description names the competencies and was open to partners' comments, of all. */
export function jobDescriptions(facts: FrameworkFacts): Computed {
  const positions = facts.entries('positions')
  const both = positions.filter(
    ({ values }) => isTicked(values, 'jd_updated') && isTicked(values, 'partner_input'),
  )
  return {
    figure: { kind: 'part', part: both.length, of: positions.length },
    rows: positions.map((entry) => rowOf(facts, entry)),
  }
}

/**
 * P02.d and P05.b: a sum about staff of the year, as human resources gave it; several of one year are added up.
 * @example staffSum('staff-improved')(facts) // { figure: { kind: 'part', part: 7, of: 9 }, ... }
 */
export function staffSum(figure: string): (facts: FrameworkFacts) => Computed {
  return (facts) => {
    const sums = facts
      .entries('yearly-figures')
      .filter((entry) => is(entry, 'figure', figure))
      .filter(({ values }) => numberOf(values, 'year') === facts.year)
    if (sums.length === 0) return nothing
    const sum = (key: string) =>
      sums.reduce((total, { values }) => total + (numberOf(values, key) ?? 0), 0)
    return {
      figure: { kind: 'part', part: sum('count'), of: sum('of') },
      rows: sums.map((entry) => rowOf(facts, entry)),
    }
  }
}
