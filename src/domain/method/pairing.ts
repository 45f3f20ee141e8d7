import type { Pair } from './same-partners.ts'
import type { Known } from './suppression.ts'
import type { Voice } from './voices.ts'

/** One statement in two rounds: who graded in both, who only before, who only now. */
export type Pairing = {
  pairs: readonly (Pair & { id: string })[]
  /** Organisations in both; one that shared its grades in either round is known to the office. */
  stayers: Known
  leavers: Known
  joiners: Known
}

/**
 * Pairs the grades of two rounds by organisation (METHOD 5.5). Pairing is per statement: who said "I do not know" in one
 * of the rounds joins or leaves, though it answered both.
 */
export function pairingOf(before: readonly Voice[], now: readonly Voice[]): Pairing {
  const earlier = new Map(before.flatMap(gradedEntry))
  const pairs: Pairing['pairs'][number][] = []
  const stayers = { count: 0, shared: 0 }
  const joiners = { count: 0, shared: 0 }
  for (const [id, voice] of now.flatMap(gradedEntry)) {
    const match = earlier.get(id)
    earlier.delete(id)
    if (match) pairs.push({ id, before: match.grade, now: voice.grade })
    count(match ? stayers : joiners, voice.shared || match?.shared === true)
  }
  const leavers = { count: 0, shared: 0 }
  for (const voice of earlier.values()) count(leavers, voice.shared)
  return { pairs, stayers, leavers, joiners }
}

type Graded = { grade: number; shared: boolean }

function gradedEntry({ organisation, answer }: Voice): [string, Graded][] {
  if (typeof answer !== 'number') return []
  return [[organisation.id, { grade: answer, shared: organisation.sharesGrades }]]
}

function count(set: Known, shared: boolean): void {
  set.count += 1
  if (shared) set.shared += 1
}
