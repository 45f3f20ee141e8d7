import { textOf } from '../../records/field.ts'
import { type FrameworkFacts, is, isIn, rowOf } from '../facts.ts'
import type { Computed } from '../figure.ts'

/**
 * P06: practices of the year that one side took over from the other and that side confirmed. A practice nobody confirmed
 * counts nowhere.
 */
export function confirmedPractices(
  origin: 'partner-to-office' | 'office-to-partner',
): (facts: FrameworkFacts) => Computed {
  return (facts) => learned(facts, origin, ({ values }) => textOf(values, 'confirmed_on') !== '')
}

/** P07.b: lessons of other NGOs, learned in the year; nobody has to confirm them. */
export function lessonsOfOthers(facts: FrameworkFacts): Computed {
  return learned(facts, 'other-ngo', () => true)
}

type Entry = ReturnType<FrameworkFacts['entries']>[number]

function learned(
  facts: FrameworkFacts,
  origin: string,
  counts: (entry: Entry) => boolean,
): Computed {
  const practices = facts
    .entries('practices')
    .filter((entry) => is(entry, 'origin', origin))
    .filter(({ values }) => isIn(facts.year, textOf(values, 'learned_on')))
    .filter(counts)
  return {
    figure: { kind: 'count', count: practices.length },
    rows: practices.map((entry) => rowOf(facts, entry)),
  }
}
