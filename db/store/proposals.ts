import { and, asc, eq, inArray, isNotNull, isNull, notExists, sql } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { PartnerId, ProposalId, RoundId } from '../../src/domain/ids.ts'
import type { RespondentLanguage } from '../../src/domain/language.ts'
import type {
  BackedProposal,
  Decision,
  Indicator,
  ProposalFacts,
} from '../../src/domain/proposal.ts'
import { proposal, proposalSupport } from '../schema.ts'

/** All proposals of a round with the organisations behind them; in the order of their ids, which tells nothing of when. */
export async function proposalsOf(db: Db, round: RoundId): Promise<BackedProposal[]> {
  const rows = await db
    .select()
    .from(proposal)
    .where(eq(proposal.round, round))
    .orderBy(asc(proposal.id))
  const supports = await db
    .select({ proposal: proposalSupport.proposal, partner: proposalSupport.partner })
    .from(proposalSupport)
    .innerJoin(proposal, eq(proposal.id, proposalSupport.proposal))
    .where(eq(proposal.round, round))
  const behind = Map.groupBy(supports, (one) => one.proposal)
  return rows.map((row) => proposalFrom(row, behind.get(row.id) ?? []))
}

function proposalFrom(row: Row, supports: readonly { partner: PartnerId }[]): BackedProposal {
  const { id, round, language, words, why, commitment } = row
  const supporters = supports.map(({ partner }) => partner)
  const facts = { id, round, language, words, why, commitment }
  return { ...facts, ...decisionIn(row), author: row.partner, supporters }
}

type Row = typeof proposal.$inferSelect

/** The table's CHECK promises that no decision lacks its facts. */
function decisionIn(row: Row): Decision {
  if (row.decision === 'accepted' && row.code !== null && row.indicator !== null)
    return { decision: 'accepted', code: row.code, indicator: row.indicator }
  if (row.decision === 'merged' && row.into !== null) return { decision: 'merged', into: row.into }
  if (row.decision === 'refused' && row.reason !== null)
    return { decision: 'refused', reason: row.reason }
  return { decision: 'none' }
}

/** What was accepted in any round, with its code. */
export async function acceptedProposals(
  db: Db,
): Promise<{ round: RoundId; code: string; indicator: Indicator }[]> {
  const rows = await db
    .select({ round: proposal.round, code: proposal.code, indicator: proposal.indicator })
    .from(proposal)
    .where(isNotNull(proposal.code))
    .orderBy(asc(proposal.code))
  return rows.flatMap(({ round, code, indicator }) =>
    code !== null && indicator !== null ? [{ round, code, indicator }] : [],
  )
}

type Added = ProposalFacts & {
  id: ProposalId
  round: RoundId
  /** Null where it came from the answers of the last round, without a name. */
  author: PartnerId | null
  language: RespondentLanguage
}

/** Refused as `unique` where the organisation has proposed the same words before. */
export function addProposal(tx: Db, { author, ...facts }: Added): Write {
  return tx.insert(proposal).values({ ...facts, partner: author, decision: 'none' })
}

/** A guard: an own proposal that nobody else supports, and about which nothing was decided. */
export function removeProposal(tx: Db, author: PartnerId, id: ProposalId): Write {
  return tx
    .delete(proposal)
    .where(
      and(
        eq(proposal.id, id),
        eq(proposal.partner, author),
        eq(proposal.decision, 'none'),
        notExists(
          tx.select({ one: sql`1` }).from(proposalSupport).where(eq(proposalSupport.proposal, id)),
        ),
      ),
    )
}

/** Supporting twice is supporting once. */
export function addSupport(tx: Db, id: ProposalId, partner: PartnerId): Write {
  return tx.insert(proposalSupport).values({ proposal: id, partner }).onConflictDoNothing()
}

export function removeSupport(tx: Db, id: ProposalId, partner: PartnerId): Write {
  return tx
    .delete(proposalSupport)
    .where(and(eq(proposalSupport.proposal, id), eq(proposalSupport.partner, partner)))
}

/** A proposal whose author nobody knows. */
export type Nameless = Row & { partner: null }

/** What was proposed in a round, as it is kept once nobody is to know who proposed it. */
export async function namelessProposals(db: Db, of: RoundId): Promise<Nameless[]> {
  const rows = await db.select().from(proposal).where(eq(proposal.round, of)).orderBy(proposal.id)
  return rows.map((row) => ({ ...row, partner: null }))
}

/** Every proposal of the round goes with whom it came from and who supports it, and comes back without. */
export function replaceProposals(tx: Db, of: RoundId, by: readonly Nameless[]): readonly Write[] {
  return [
    tx.delete(proposal).where(eq(proposal.round, of)),
    ...by.map((one) => tx.insert(proposal).values(one)),
  ]
}

/**
 * What an organisation proposed and supported goes: what nothing was decided about altogether, of the rest the words and
 * whose it was. What the office made of it stays.
 */
export function forgetProposals(
  tx: Db,
  { round, partner }: { round: RoundId; partner: PartnerId },
  gone: readonly ProposalId[],
): readonly Write[] {
  const own = and(eq(proposal.round, round), eq(proposal.partner, partner))
  return [
    tx
      .delete(proposalSupport)
      .where(
        and(
          eq(proposalSupport.partner, partner),
          inArray(
            proposalSupport.proposal,
            tx.select({ id: proposal.id }).from(proposal).where(eq(proposal.round, round)),
          ),
        ),
      ),
    tx.delete(proposal).where(and(own, inArray(proposal.id, [...gone]))),
    tx.update(proposal).set({ words: '—', why: '', partner: null }).where(own),
  ]
}

/** Proposals without an author that came from these words lose them: whoever wrote them is forgotten. */
export function forgetOffered(tx: Db, words: readonly string[]): Write {
  return tx
    .update(proposal)
    .set({ words: '—', why: '' })
    .where(and(isNull(proposal.partner), inArray(proposal.words, [...words])))
}

const undecided = {
  decision: 'none',
  reason: null,
  into: null,
  code: null,
  indicator: null,
} as const

/** A guard: the proposal is one of this round. */
export function decideProposal(tx: Db, round: RoundId, id: ProposalId, made: Decision): Write {
  return tx
    .update(proposal)
    .set({ ...undecided, ...made })
    .where(and(eq(proposal.id, id), eq(proposal.round, round)))
}
