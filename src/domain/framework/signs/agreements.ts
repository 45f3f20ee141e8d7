import { median } from '../../method/median.ts'
import { listOf, numberOf, textOf } from '../../records/field.ts'
import type { Entry } from '../../registers/entry.ts'
import { mous } from '../../registers/mous.ts'
import { dayOf, type FrameworkFacts, heldOn, is, isIn, rowOf } from '../facts.ts'
import { type Computed, nothing } from '../figure.ts'

const principles = mous.fields
  .flatMap((field) => (field.key === 'checks' ? field.choices : []))
  .map(({ value }) => value)

/**
 * P01.b: signed memorandums in force that keep every principle, of all in force.
 * @example two in force, one of them with an unchecked principle: 1 of 2
 */
export function principledAgreements(facts: FrameworkFacts): Computed {
  const inForce = facts.entries('mous').filter((entry) => isInForce(entry, dayOf(facts)))
  const kept = inForce.filter(({ values }) =>
    principles.every((principle) => listOf(values, 'checks').includes(principle)),
  )
  return {
    figure: { kind: 'part', part: kept.length, of: inForce.length },
    rows: inForce.map((entry) => rowOf(facts, entry)),
  }
}

/** Signed by that day, begun and not over. One marked as ended was in force until the end it names. */
function isInForce(entry: Entry, day: string): boolean {
  const { values } = entry
  const ends = textOf(values, 'ends')
  const was = is(entry, 'state', 'signed') || (is(entry, 'state', 'ended') && ends !== '')
  const signed = textOf(values, 'signed_on')
  return was && signed !== '' && signed <= day && heldOn(day, textOf(values, 'starts'), ends)
}

/**
 * P04.b: how many rounds of comments a report took, in the middle, of those approved in the year in operational partnerships.
 * Reports without the number are left out; a report that was approved at once took 0.
 */
export function feedbackOnReports(facts: FrameworkFacts): Computed {
  const operational = new Set<string>(
    facts.partners.filter(({ relationship }) => relationship === 'operational').map(({ id }) => id),
  )
  const approved = facts
    .entries('reports')
    .filter(({ values }) => isIn(facts.year, textOf(values, 'approved_on')))
    .filter(({ values }) => operational.has(textOf(values, 'partner')))
  const counted = approved.filter(({ values }) => numberOf(values, 'rounds') !== null)
  const middle = median(counted.flatMap(({ values }) => numberOf(values, 'rounds') ?? []))
  if (middle === undefined) return nothing
  return {
    figure: { kind: 'median', median: middle, of: counted.length },
    rows: counted.map((entry) => rowOf(facts, entry)),
  }
}
