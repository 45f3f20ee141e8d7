import type { Field, Fields } from './draft.ts'

/** "We answered together": how many people, and how many of them women. Both may stay empty; they enter no figure. */
export const peopleField = 'GRP_people'
export const womenField = 'GRP_women'
export const groupFields = [peopleField, womenField] as const

export const mostPeople = 99

export type GroupFault =
  | { field: Field; kind: 'not-a-count' }
  | { field: Field; kind: 'more-than-people' }

/**
 * A small whole number as it is kept.
 * @example readCount(' 07') // '7'
 * @example readCount('1e1') // undefined
 */
export function readCount(typed: string): string | undefined {
  const written = typed.normalize('NFKC').trim()
  if (written === '') return ''
  return /^\d{1,2}$/.test(written) ? String(Number(written)) : undefined
}

/** What two numbers say against each other; each alone is sound. */
export function groupFaults(fields: Fields): readonly GroupFault[] {
  const women = Number(fields[womenField] ?? 0)
  const people = Number(fields[peopleField] ?? 0)
  return women > people ? [{ field: womenField, kind: 'more-than-people' }] : []
}
