import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Day } from '../../src/domain/calendar.ts'
import type {
  Assessment,
  LiveAssessment,
  SentAssessment,
} from '../../src/domain/capacity/assessment.ts'
import type { CapacityInstrument } from '../../src/domain/capacity/instrument.ts'
import type { Draft, Fields } from '../../src/domain/draft.ts'
import type {
  CapacityAssessmentId,
  CapacityInstrumentId,
  ContactId,
  PartnerId,
  StaffId,
} from '../../src/domain/ids.ts'
import {
  capacityAssessment as assessment,
  capacityInstrument,
  capacityLink,
  capacityReader,
  capacityYear,
} from '../schema.ts'

type Row = typeof assessment.$inferSelect

function assessmentFrom(row: Row): Assessment {
  const { state, open: _, draft, answers, sentOn, year, withdrawnOn, ...begun } = row
  if (state === 'withdrawn' && withdrawnOn !== null)
    return { ...begun, state, sentOn, year, withdrawnOn }
  if (state === 'sent' && draft && answers && sentOn !== null && year !== null)
    return { ...begun, state, draft, answers, sentOn, year }
  if (state === 'begun' && draft) return { ...begun, state, draft }
  throw new Error('an assessment has the facts of its state')
}

export async function allAssessments(db: Db): Promise<Assessment[]> {
  const rows = await db.select().from(assessment).orderBy(asc(assessment.begunOn))
  return rows.map(assessmentFrom)
}

/** A partner's assessments, the oldest first. */
export async function assessmentsOf(db: Db, partner: PartnerId): Promise<Assessment[]> {
  const rows = await db
    .select()
    .from(assessment)
    .where(eq(assessment.partner, partner))
    .orderBy(asc(assessment.begunOn))
  return rows.map(assessmentFrom)
}

export async function findAssessment(
  db: Db,
  id: CapacityAssessmentId,
): Promise<Assessment | undefined> {
  const [row] = await db.select().from(assessment).where(eq(assessment.id, id))
  return row && assessmentFrom(row)
}

/** What a partner's link opens, or the news that a newer one was sent. */
export async function openCapacityLink(
  db: Db,
  hash: string,
): Promise<{ kind: 'current' | 'replaced'; assessment: Assessment } | undefined> {
  const [link] = await db.select().from(capacityLink).where(eq(capacityLink.hash, hash))
  const found = link && (await findAssessment(db, link.assessment))
  if (!found) return undefined
  return { kind: link.version === found.linkVersion ? 'current' : 'replaced', assessment: found }
}

/** Refused as not unique where the partner has one that was not sent yet. */
export function addAssessment(tx: Db, begun: Extract<Assessment, { state: 'begun' }>): Write {
  return tx.insert(assessment).values({ ...begun, open: begun.partner })
}

export function addCapacityLink(
  tx: Db,
  id: CapacityAssessmentId,
  version: number,
  hash: string,
): Write {
  return tx.insert(capacityLink).values({ assessment: id, version, hash })
}

const atTurn = ({ id, turn }: Pick<Assessment, 'id' | 'turn'>) =>
  and(eq(assessment.id, id), eq(assessment.turn, turn))

/** A guard: a draft is kept only if the assessment still is at the turn it was read at. */
export function keepAssessmentDraft(tx: Db, seen: LiveAssessment, draft: Draft): Write {
  return tx
    .update(assessment)
    .set({ draft, turn: seen.turn + 1 })
    .where(atTurn(seen))
}

/** A guard, like the draft's. */
export function keepSentAssessment(
  tx: Db,
  seen: LiveAssessment,
  sent: Pick<SentAssessment, 'draft' | 'answers' | 'sentOn' | 'year'>,
): Write {
  return tx
    .update(assessment)
    .set({ ...sent, state: 'sent', open: null, turn: seen.turn + 1 })
    .where(atTurn(seen))
}

/** A guard: what was said goes, that it was made stays. */
export function withdraw(tx: Db, seen: LiveAssessment, on: Day): Write {
  return tx
    .update(assessment)
    .set({
      state: 'withdrawn',
      open: null,
      draft: null,
      answers: null,
      withdrawnOn: on,
      turn: seen.turn + 1,
    })
    .where(atTurn(seen))
}

/** A guard: takes back what was never sent. */
export function removeBegun(tx: Db, id: CapacityAssessmentId): Write {
  return tx.delete(assessment).where(and(eq(assessment.id, id), eq(assessment.state, 'begun')))
}

/** A guard: the same, as long as it is as it was read. */
export function removeBegunAt(tx: Db, seen: Pick<Assessment, 'id' | 'turn'>): Write {
  return tx.delete(assessment).where(and(atTurn(seen), eq(assessment.state, 'begun')))
}

/** A guard: a new link replaces the one that was seen, and may go to another contact. */
export function replaceCapacityLink(
  tx: Db,
  { id, linkVersion }: Pick<Assessment, 'id' | 'linkVersion'>,
  contact: ContactId,
): Write {
  return tx
    .update(assessment)
    .set({ linkVersion: linkVersion + 1, contact })
    .where(and(eq(assessment.id, id), eq(assessment.linkVersion, linkVersion)))
}

/** Who may read it, from now on. */
export function setCapacityReaders(
  tx: Db,
  id: CapacityAssessmentId,
  readers: readonly StaffId[],
): readonly Write[] {
  return [
    tx.delete(capacityReader).where(eq(capacityReader.assessment, id)),
    ...readers.map((staff) => tx.insert(capacityReader).values({ assessment: id, staff })),
  ]
}

export async function capacityReadersOf(
  db: Db,
  id: CapacityAssessmentId,
): Promise<ReadonlySet<StaffId>> {
  const rows = await db
    .select({ staff: capacityReader.staff })
    .from(capacityReader)
    .where(eq(capacityReader.assessment, id))
  return new Set(rows.map(({ staff }) => staff))
}

/** Who may read each assessment, where anybody may. */
export async function allCapacityReaders(
  db: Db,
): Promise<ReadonlyMap<CapacityAssessmentId, ReadonlySet<StaffId>>> {
  const rows = Map.groupBy(await db.select().from(capacityReader), ({ assessment: id }) => id)
  return new Map([...rows].map(([id, named]) => [id, new Set(named.map(({ staff }) => staff))]))
}

/** The assessments a person of the office was named for. */
export async function readableBy(
  db: Db,
  staff: StaffId,
): Promise<ReadonlySet<CapacityAssessmentId>> {
  const rows = await db
    .select({ id: capacityReader.assessment })
    .from(capacityReader)
    .where(eq(capacityReader.staff, staff))
  return new Set(rows.map(({ id }) => id))
}

type Frozen = { id: CapacityInstrumentId; body: CapacityInstrument }

/** The instruments as assessments found them, the newest last. */
export async function capacityInstruments(
  db: Db,
): Promise<ReadonlyMap<CapacityInstrumentId, CapacityInstrument>> {
  const rows = await db.select().from(capacityInstrument)
  return new Map(rows.map(({ id, body }) => [id, body]))
}

export async function findCapacityInstrument(
  db: Db,
  id: CapacityInstrumentId,
): Promise<CapacityInstrument | undefined> {
  const [row] = await db.select().from(capacityInstrument).where(eq(capacityInstrument.id, id))
  return row?.body
}

export function addCapacityInstrument(tx: Db, frozen: Frozen): Write {
  return tx.insert(capacityInstrument).values(frozen)
}

export async function capacityYearsOf(db: Db): Promise<ReadonlyMap<number, Day>> {
  const rows = await db.select().from(capacityYear).orderBy(desc(capacityYear.year))
  return new Map(rows.map(({ year, completedOn }) => [year, completedOn]))
}

/** A guard: a year is complete once. */
export function completeCapacityYear(
  tx: Db,
  { year, on, by }: { year: number; on: Day; by: StaffId },
): Write {
  return tx.insert(capacityYear).values({ year, completedOn: on, by }).onConflictDoNothing()
}

/** The assessments whose link a contact holds, or held last. */
export async function assessmentsBy(db: Db, contact: ContactId): Promise<Assessment[]> {
  const rows = await db.select().from(assessment).where(eq(assessment.contact, contact))
  return rows.map(assessmentFrom)
}

/** Ends every link of some assessments. */
export function endCapacityLinks(tx: Db, of: readonly CapacityAssessmentId[]): Write {
  return tx.delete(capacityLink).where(inArray(capacityLink.assessment, [...of]))
}

/** What stays of an assessment whose words go. */
export function blankAssessment(
  tx: Db,
  id: CapacityAssessmentId,
  kept: { draft: Draft; answers: Fields },
): Write {
  return tx.update(assessment).set(kept).where(eq(assessment.id, id))
}
