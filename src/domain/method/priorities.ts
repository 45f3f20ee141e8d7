import type { OrganisationFacts } from './facts.ts'
import type { Votes } from './indicator-result.ts'
import { isEnough } from './suppression.ts'
import { knownOf } from './voices.ts'

/**
 * How many organisations would work on each statement first (PRI-01). One organisation counts once for a statement.
 * @returns null where fewer than k organisations voted, or nobody was asked
 */
export function votesOf(organisations: readonly OrganisationFacts[], k: number): Votes {
  const voters = organisations.filter((organisation) => organisation.priorities.length > 0)
  if (!isEnough(knownOf(voters.map((organisation) => ({ organisation }))), k)) return null
  const votes = new Map<string, number>()
  for (const code of voters.flatMap((voter) => [...new Set(voter.priorities)]))
    votes.set(code, (votes.get(code) ?? 0) + 1)
  return votes
}
