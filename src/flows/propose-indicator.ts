import { atomically, guard } from '#dialect'
import {
  addProposal,
  addSupport,
  proposalsOf,
  removeProposal,
  removeSupport,
} from '../../db/store/proposals.ts'
import { holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { PartnerId, ProposalId } from '../domain/ids.ts'
import type { RespondentLanguage } from '../domain/language.ts'
import { mayWithdraw, mostProposals, type ProposalFacts } from '../domain/proposal.ts'
import { type ConsultingRound, consultingEnd } from '../domain/round.ts'

export type Proposed = { kind: 'kept' | 'over' | 'enough' | 'supported' }

/** Whether partners may still propose and support. */
export function mayPropose(deps: Deps, round: ConsultingRound): boolean {
  return deps.clock.now() < consultingEnd(round)
}

/** Keeps what a partner would like to be asked; the same words sent twice are one proposal. */
export async function proposeIndicator(
  deps: Deps,
  round: ConsultingRound,
  author: PartnerId,
  facts: ProposalFacts & { language: RespondentLanguage },
): Promise<Proposed> {
  if (!mayPropose(deps, round)) return { kind: 'over' }
  const own = (await proposalsOf(deps.db, round.id)).filter((one) => one.author === author)
  if (own.some(({ words }) => words === facts.words)) return { kind: 'kept' }
  if (own.length >= mostProposals) return { kind: 'enough' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('over', holdState(tx, round)),
    addProposal(tx, { ...facts, id: deps.newId<'proposal'>(), round: round.id, author }),
  ])
  return { kind: outcome.kind === 'refused' && outcome.by === 'over' ? 'over' : 'kept' }
}

/** Keeps which of the proposals shown a partner supports; its own and those it was not shown stay as they are. */
export async function supportProposals(
  deps: Deps,
  round: ConsultingRound,
  partner: PartnerId,
  { shown, ticked }: Record<'shown' | 'ticked', ReadonlySet<ProposalId>>,
): Promise<Proposed> {
  if (!mayPropose(deps, round)) return { kind: 'over' }
  const others = (await proposalsOf(deps.db, round.id)).filter(
    ({ id, author, decision }) => author !== partner && decision !== 'merged' && shown.has(id),
  )
  const outcome = await atomically(deps.db, (tx) => [
    guard('over', holdState(tx, round)),
    ...others.map(({ id }) =>
      ticked.has(id) ? addSupport(tx, id, partner) : removeSupport(tx, id, partner),
    ),
  ])
  return { kind: outcome.kind === 'refused' ? 'over' : 'kept' }
}

/** Takes an own proposal back, as long as nobody else supports it. */
export async function withdrawProposal(
  deps: Deps,
  round: ConsultingRound,
  author: PartnerId,
  id: ProposalId,
): Promise<Proposed> {
  if (!mayPropose(deps, round)) return { kind: 'over' }
  const all = await proposalsOf(deps.db, round.id)
  const own = all.find((one) => one.id === id && one.author === author)
  if (!own) return { kind: 'kept' }
  if (!mayWithdraw(own, all)) return { kind: 'supported' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('over', holdState(tx, round)),
    guard('supported', removeProposal(tx, author, id)),
  ])
  if (outcome.kind === 'committed') return { kind: 'kept' }
  return { kind: outcome.by === 'over' ? 'over' : 'supported' }
}
