import { and, asc, eq, inArray, isNotNull, isNull, or, type SQL } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Instant } from '../../src/domain/calendar.ts'
import type { EntryId, PartnerId, RoundId } from '../../src/domain/ids.ts'
import type { NamedGrades } from '../../src/domain/named-grades.ts'
import type { Results } from '../../src/domain/results.ts'
import { type RoundState, roundStates } from '../../src/domain/round.ts'
import { invitation, namedGrades, results, round } from '../schema.ts'
import { findImportedRound, importedRounds } from './history.ts'

export async function findResults(db: Db, id: RoundId): Promise<Results | undefined> {
  const [row] = await db.select().from(results).where(eq(results.round, id))
  return row?.document ?? (await findImportedRound(db, id))?.document
}

/** The results of every round about the office that has them, oldest first. */
export async function allResults(db: Db): Promise<Results[]> {
  return await resultsIn(db, roundStates)
}

/**
 * The results of the rounds in some states that grade one body, oldest first: the office, whose years before our first round come
 * from a spreadsheet, or a network. The two never stand in one list.
 */
export async function resultsIn(
  db: Db,
  states: readonly RoundState[],
  about: EntryId | null = null,
): Promise<Results[]> {
  return await resultsWhere(db, about, inArray(round.state, [...states]))
}

/** The results of all rounds about networks in some states, oldest first. */
export async function networkResultsIn(db: Db, states: readonly RoundState[]): Promise<Results[]> {
  const rows = await db
    .select({ document: results.document })
    .from(results)
    .innerJoin(round, eq(results.round, round.id))
    .where(and(isNotNull(round.network), inArray(round.state, [...states])))
    .orderBy(asc(round.year), asc(round.openedAt))
  return rows.map((row) => row.document)
}

/**
 * What a partner may read of one body, oldest first: what is published, which everybody reads, and what was shared with the
 * partners of a round it was asked in.
 */
export async function resultsReadBy(
  db: Db,
  partner: PartnerId,
  about: EntryId | null = null,
): Promise<Results[]> {
  const asked = db
    .select({ round: invitation.round })
    .from(invitation)
    .where(eq(invitation.partner, partner))
  const own = and(eq(round.state, 'shared'), inArray(round.id, asked))
  return await resultsWhere(db, about, or(inArray(round.state, ['published', 'archived']), own))
}

async function resultsWhere(
  db: Db,
  about: EntryId | null,
  which: SQL | undefined,
): Promise<Results[]> {
  const rows = await db
    .select({ document: results.document })
    .from(results)
    .innerJoin(round, eq(results.round, round.id))
    .where(and(about === null ? isNull(round.network) : eq(round.network, about), which))
    .orderBy(asc(round.year), asc(round.openedAt))
  const imported = about === null ? (await importedRounds(db)).map((one) => one.document) : []
  const own = rows.map((row) => row.document)
  return [...imported, ...own].sort((one, other) => one.round.year - other.round.year)
}

export function addResults(tx: Db, id: RoundId, document: Results): Write {
  return tx.insert(results).values({ round: id, document })
}

/** A guard: what freezes at sharing joins a document that is there. */
export function changeResults(tx: Db, id: RoundId, document: Results): Write {
  return tx.update(results).set({ document }).where(eq(results.round, id))
}

export async function findNamedGrades(db: Db, id: RoundId): Promise<NamedGrades | undefined> {
  const [row] = await db.select().from(namedGrades).where(eq(namedGrades.round, id))
  return row?.grades
}

export function addNamedGrades(tx: Db, id: RoundId, grades: NamedGrades): Write {
  return tx.insert(namedGrades).values({ round: id, grades })
}

/** A guard: results are computed once. */
export function markResultsComputed(tx: Db, id: RoundId, at: Instant): Write {
  return tx
    .update(round)
    .set({ resultsAt: at })
    .where(and(eq(round.id, id), eq(round.state, 'closed'), isNull(round.resultsAt)))
}
