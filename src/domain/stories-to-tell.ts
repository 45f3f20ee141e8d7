import type { Entry } from './registers/entry.ts'

/**
 * Success stories told in a year that may be told at its learning event, the newest first; with a name or without one
 * is said by the story itself.
 * @example storiesToTell([{ ...story, values: { told_on: '2026-03-02', consent: 'none' } }], 2026) // []
 */
export function storiesToTell(entries: readonly Entry[], year: number): readonly Entry[] {
  return entries
    .filter(({ register }) => register === 'stories')
    .filter(({ values }) => values.consent === 'named' || values.consent === 'unnamed')
    .filter(({ values }) => dayOf(values.told_on).startsWith(`${year}-`))
    .toSorted((one, other) => dayOf(other.values.told_on).localeCompare(dayOf(one.values.told_on)))
}

function dayOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
