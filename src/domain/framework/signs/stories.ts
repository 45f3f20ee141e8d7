import { textOf } from '../../records/field.ts'
import { dayOf, type FrameworkFacts, is, isIn, rowOf } from '../facts.ts'
import type { Computed } from '../figure.ts'

/** P11.a: shared stories that are found by theme, place and group, of all shared by the end of the year. */
export function foundStories(facts: FrameworkFacts): Computed {
  const shared = sharedStories(facts).filter(
    ({ values }) => textOf(values, 'shared_on') <= dayOf(facts),
  )
  const found = shared.filter(({ values }) =>
    ['theme', 'place', 'group'].every((key) => textOf(values, key) !== ''),
  )
  return {
    figure: { kind: 'part', part: found.length, of: shared.length },
    rows: shared.map((entry) => rowOf(facts, entry)),
  }
}

/** P11.b: stories shared in the year with the consent of whoever told them. */
export function storiesOfTheYear(facts: FrameworkFacts): Computed {
  const stories = sharedStories(facts).filter(({ values }) =>
    isIn(facts.year, textOf(values, 'shared_on')),
  )
  return {
    figure: { kind: 'count', count: stories.length },
    rows: stories.map((entry) => rowOf(facts, entry)),
  }
}

/** Without consent nothing is shared, whatever day stands there. */
function sharedStories(facts: FrameworkFacts) {
  return facts
    .entries('stories')
    .filter((entry) => is(entry, 'consent', 'named', 'unnamed'))
    .filter(({ values }) => textOf(values, 'shared_on') !== '')
}
