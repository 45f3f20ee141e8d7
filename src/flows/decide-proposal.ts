import { atomically, guard } from '#dialect'
import { acceptedProposals, decideProposal, proposalsOf } from '../../db/store/proposals.ts'
import { holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { ProposalId } from '../domain/ids.ts'
import {
  backersOf,
  type Decision,
  type Indicator,
  isTarget,
  neededSupport,
  nextCode,
} from '../domain/proposal.ts'
import type { ConsultingRound } from '../domain/round.ts'

type Wanted =
  | { decision: 'none' }
  | { decision: 'refused'; reason: string }
  | { decision: 'merged'; into: ProposalId }
  | { decision: 'accepted'; indicator: Indicator }

export type Decided = {
  kind: 'decided' | 'fixed' | 'gone' | 'not-there' | 'others-in-it' | 'too-few-supporters'
}

/** Accepts, merges, refuses or takes that back: anything until the round opens. */
export async function decideOnProposal(
  deps: Deps,
  round: ConsultingRound,
  id: ProposalId,
  wanted: Wanted,
): Promise<Decided> {
  const all = await proposalsOf(deps.db, round.id)
  const one = all.find((found) => found.id === id)
  if (!one) return { kind: 'gone' }
  if (wanted.decision === 'merged') {
    // Merged ones are no goal, so that nothing is ever merged in a circle.
    const goal = all.find((found) => found.id === wanted.into && found.id !== id)
    if (!goal || goal.decision === 'merged') return { kind: 'not-there' }
    if (isTarget(one, all)) return { kind: 'others-in-it' }
  }
  if (wanted.decision === 'accepted') {
    const { byReviewGroup } = wanted.indicator
    if (backersOf(one, all).size < neededSupport && !byReviewGroup)
      return { kind: 'too-few-supporters' }
  }
  const decision = await whole(deps, round, wanted, one.decision === 'accepted' ? one.code : null)
  const outcome = await atomically(deps.db, (tx) => [
    guard('fixed', holdState(tx, round)),
    guard('gone', decideProposal(tx, round.id, id, decision)),
  ])
  if (outcome.kind === 'committed') return { kind: 'decided' }
  return { kind: outcome.by === 'fixed' ? 'fixed' : 'gone' }
}

/** An accepted proposal keeps its code while its words are improved. */
async function whole(
  deps: Deps,
  { year }: ConsultingRound,
  wanted: Wanted,
  code: string | null,
): Promise<Decision> {
  if (wanted.decision !== 'accepted') return wanted
  const taken = (await acceptedProposals(deps.db)).map((one) => one.code)
  return { ...wanted, code: code ?? nextCode(year, taken) }
}
