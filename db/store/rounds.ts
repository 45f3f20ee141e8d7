import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { type Db, prepared, type Write } from '#dialect'
import type { Instant, LocalMoment } from '../../src/domain/calendar.ts'
import type { ContactId, InstrumentId, PartnerId, RoundId } from '../../src/domain/ids.ts'
import type {
  DraftRound,
  OpenRound,
  Promised,
  Round,
  RoundPlan,
  UnopenedRound,
} from '../../src/domain/round.ts'
import { exclusion, extraRecipient, round } from '../schema.ts'

type Row = typeof round.$inferSelect

export async function allRounds(db: Db): Promise<Round[]> {
  const rows = await db.select().from(round).orderBy(asc(round.year), asc(round.openedAt))
  return rows.map(roundFrom)
}

const byId = prepared((db) =>
  db
    .select()
    .from(round)
    .where(eq(round.id, sql.placeholder('id'))),
)

export async function findRound(db: Db, id: RoundId): Promise<Round | undefined> {
  const [row] = await byId(db).execute({ id })
  return row && roundFrom(row)
}

/** Turns a row into the union; the table's CHECK promises that no state lacks its facts. */
export function roundFrom(row: Row): Round {
  const { state, instruments, promise, openedAt, closedAt, resultsAt, ...others } = row
  const { sharedAt, publishedAt, archivedAt, cancelledAt, sealedAt, ...more } = others
  const { consultingAt, consultedUntil, unconsulted, ...plan } = more
  const launched = () => ({
    ...plan,
    promise,
    unconsulted,
    ...present({ instruments, openedAt }),
  })
  const closed = () => ({ ...launched(), resultsAt, sealedAt, ...present({ closedAt }) })
  switch (state) {
    case 'draft':
      return { ...plan, state }
    case 'consulting':
      return { ...plan, state, ...present({ consultingAt, consultedUntil }) }
    case 'open':
      return { ...launched(), state }
    case 'closed':
      return { ...closed(), state }
    case 'shared':
      return { ...closed(), state, ...present({ sharedAt }) }
    case 'published':
      return { ...closed(), state, ...present({ sharedAt, publishedAt }) }
    case 'archived':
      return { ...closed(), state, ...present({ sharedAt, publishedAt, archivedAt }) }
    case 'cancelled':
      return { ...launched(), state, ...present({ cancelledAt }) }
  }
}

type Present<Facts> = { [Name in keyof Facts]: NonNullable<Facts[Name]> }

function present<Facts extends Record<string, unknown>>(facts: Facts): Present<Facts> {
  for (const [name, value] of Object.entries(facts))
    if (value === null) throw new Error(`a round of this state must have ${name}`)
  // Every value was just seen not to be null.
  return facts as Present<Facts>
}

export function addRound(tx: Db, draft: DraftRound): Write {
  return tx.insert(round).values(draft)
}

/** A guard: only a draft can be changed. */
export function changeRound(tx: Db, id: RoundId, plan: RoundPlan): Write {
  return tx
    .update(round)
    .set(plan)
    .where(and(eq(round.id, id), eq(round.state, 'draft')))
}

/** A guard: touches a draft only if its plan is still as it was read. */
export function holdDraft(tx: Db, read: DraftRound): Write {
  return tx
    .update(round)
    .set({ state: 'draft' })
    .where(
      and(
        eq(round.id, read.id),
        eq(round.state, 'draft'),
        eq(round.year, read.year),
        eq(round.title, read.title),
        eq(round.closes, read.closes),
        eq(round.surveys, read.surveys),
        eq(round.mode, read.mode),
        eq(round.breakdown, read.breakdown),
        eq(round.k, read.k),
        eq(round.severalRespondents, read.severalRespondents),
        read.network ? eq(round.network, read.network) : isNull(round.network),
      ),
    )
}

/** A guard: a draft begins to consult once. */
export function markConsulting(
  tx: Db,
  id: RoundId,
  at: Instant,
  until: LocalMoment,
  linkYears: number,
): Write {
  return tx
    .update(round)
    .set({ state: 'consulting', consultingAt: at, consultedUntil: until, linkYears })
    .where(and(eq(round.id, id), eq(round.state, 'draft')))
}

/** A guard: the dates of a round that is consulting move. */
export function moveConsulting(
  tx: Db,
  id: RoundId,
  until: LocalMoment,
  closes: LocalMoment,
): Write {
  return tx
    .update(round)
    .set({ consultedUntil: until, closes })
    .where(and(eq(round.id, id), eq(round.state, 'consulting')))
}

/** A guard: a round opens once, from the state it was read in. */
export function markOpen(
  tx: Db,
  id: RoundId,
  instruments: readonly InstrumentId[],
  at: Instant,
  promise: Promised | null = null,
  { from = 'draft', unconsulted = null, linkYears }: Opening = {},
): Write {
  return tx
    .update(round)
    .set({ state: 'open', instruments, promise, unconsulted, linkYears, openedAt: at })
    .where(and(eq(round.id, id), eq(round.state, from)))
}

type Opening = {
  from?: UnopenedRound['state']
  unconsulted?: string | null
  /** Where links go out now; whoever was consulted has one already. */
  linkYears?: number | undefined
}

/** A guard: touches a round only while it is open. */
export function holdOpen(tx: Db, id: RoundId): Write {
  return tx
    .update(round)
    .set({ state: 'open' })
    .where(and(eq(round.id, id), eq(round.state, 'open')))
}

/** A guard: touches a round only while it is still in the state it was read in. */
export function holdState(tx: Db, { id, state }: Pick<Round, 'id' | 'state'>): Write {
  return tx
    .update(round)
    .set({ state })
    .where(and(eq(round.id, id), eq(round.state, state)))
}

/** A guard: the closing of an open round moves, from where it was read. */
export function moveClosing(tx: Db, { id, closes }: OpenRound, to: LocalMoment): Write {
  return tx
    .update(round)
    .set({ closes: to })
    .where(and(eq(round.id, id), eq(round.state, 'open'), eq(round.closes, closes)))
}

/** A guard: only an open round is called off, and once. */
export function markCancelled(tx: Db, id: RoundId, at: Instant): Write {
  return tx
    .update(round)
    .set({ state: 'cancelled', cancelledAt: at })
    .where(and(eq(round.id, id), eq(round.state, 'open')))
}

/** A guard: an open round closes once. */
export function markClosed(tx: Db, id: RoundId, at: Instant): Write {
  return tx
    .update(round)
    .set({ state: 'closed', closedAt: at })
    .where(and(eq(round.id, id), eq(round.state, 'open')))
}

/** A guard: a round with results is shared once. */
export function markShared(tx: Db, id: RoundId, at: Instant): Write {
  return tx
    .update(round)
    .set({ state: 'shared', sharedAt: at })
    .where(and(eq(round.id, id), eq(round.state, 'closed'), isNotNull(round.resultsAt)))
}

/** A guard: a shared round is published once. */
export function markPublished(tx: Db, id: RoundId, at: Instant): Write {
  return tx
    .update(round)
    .set({ state: 'published', publishedAt: at })
    .where(and(eq(round.id, id), eq(round.state, 'shared')))
}

/** A guard: a published round is archived once. */
export function markArchived(tx: Db, id: RoundId, at: Instant): Write {
  return tx
    .update(round)
    .set({ state: 'archived', archivedAt: at })
    .where(and(eq(round.id, id), eq(round.state, 'published')))
}

/** A guard: touches a round whose results are there and not published yet. */
export function holdUnpublished(tx: Db, id: RoundId): Write {
  return tx
    .update(round)
    .set({ resultsAt: sql`${round.resultsAt}` })
    .where(
      and(eq(round.id, id), inArray(round.state, ['closed', 'shared']), isNotNull(round.resultsAt)),
    )
}

/** A guard: an anonymous round is sealed once. */
export function markSealed(tx: Db, id: RoundId, at: Instant): Write {
  return tx
    .update(round)
    .set({ sealedAt: at })
    .where(and(eq(round.id, id), eq(round.mode, 'anonymous'), isNull(round.sealedAt)))
}

/** The partners left out of a round that is being prepared. */
export async function exclusionsOf(db: Db, id: RoundId): Promise<ReadonlySet<PartnerId>> {
  const rows = await db
    .select({ partner: exclusion.partner })
    .from(exclusion)
    .where(eq(exclusion.round, id))
  return new Set(rows.map((row) => row.partner))
}

export function clearExclusions(tx: Db, id: RoundId): Write {
  return tx.delete(exclusion).where(eq(exclusion.round, id))
}

export function addExclusion(tx: Db, id: RoundId, partner: PartnerId): Write {
  return tx.insert(exclusion).values({ round: id, partner })
}

/** The contacts asked beside the main ones, in a round that is being prepared. */
export async function extrasOf(db: Db, id: RoundId): Promise<ReadonlySet<ContactId>> {
  const rows = await db
    .select({ contact: extraRecipient.contact })
    .from(extraRecipient)
    .where(eq(extraRecipient.round, id))
  return new Set(rows.map((row) => row.contact))
}

export function clearExtras(tx: Db, id: RoundId): Write {
  return tx.delete(extraRecipient).where(eq(extraRecipient.round, id))
}

export function addExtra(tx: Db, id: RoundId, contact: ContactId): Write {
  return tx.insert(extraRecipient).values({ round: id, contact })
}
