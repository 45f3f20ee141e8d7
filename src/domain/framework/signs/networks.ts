import { textOf } from '../../records/field.ts'
import { type FrameworkFacts, is, isIn, rowOf } from '../facts.ts'
import type { Computed } from '../figure.ts'

/**
 * P09.b: themes in which a network that the office did not begin held a joint activity in the year; two are needed.
 * @example two such networks on one theme, with three activities: 1
 */
export function activeThemes(facts: FrameworkFacts): Computed {
  const active = facts
    .entries('sessions')
    .filter((entry) => is(entry, 'kind', 'joint-activity'))
    .filter(({ values }) => isIn(facts.year, textOf(values, 'held_on')))
  const networks = facts
    .entries('networks')
    .filter((entry) => is(entry, 'initiator', 'partner', 'other'))
    .filter(({ id }) => active.some(({ values }) => textOf(values, 'network') === id))
  const themes = new Set(networks.map(({ values }) => textOf(values, 'theme')))
  const ids = new Set<string>(networks.map(({ id }) => id))
  const held = active.filter(({ values }) => ids.has(textOf(values, 'network')))
  return {
    figure: { kind: 'count', count: themes.size },
    rows: [...networks, ...held].map((entry) => rowOf(facts, entry)),
  }
}
