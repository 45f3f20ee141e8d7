import type { Results } from '../results.ts'
import { computeResults } from './compute-results.ts'
import type { RoundBefore, RoundFacts } from './facts.ts'

/**
 * The results documents of a series of rounds, each compared with the one before it.
 * @param rounds in the order they opened
 * @example computeSeries([facts2025, facts2026])
 */
export function computeSeries(rounds: readonly RoundFacts[]): readonly Results[] {
  const before: RoundBefore[] = []
  for (const round of rounds)
    before.push({ results: computeResults(round, before), organisations: round.organisations })
  return before.map(({ results }) => results)
}
