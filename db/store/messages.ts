import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNull,
  lte,
  ne,
  notExists,
  sql,
} from 'drizzle-orm'
import { bound, claim, type Db, prepared, type Write } from '#dialect'
import type { Instant } from '../../src/domain/calendar.ts'
import type {
  CapacityAssessmentId,
  ContactId,
  InvitationId,
  MessageId,
  RoundId,
  StaffId,
} from '../../src/domain/ids.ts'
import type { Message, MessageState } from '../../src/domain/message.ts'
import type { Standing } from '../../src/domain/standing.ts'
import { invitation, mailPause, message } from '../schema.ts'

type Row = typeof message.$inferSelect
/** A message in the outbox, with what it must not be sent twice for. */
export type Queued = Message & { occasion: string; round: RoundId | null }

/** A message taken for sending; `doubted` when an earlier attempt may have arrived. */
export type Claimed = Queued & { doubted: boolean }

function messageFrom(row: Row): Queued {
  const { toName, toAddress, doubtedAt: _, ...facts } = row
  return { ...facts, to: { name: toName, address: toAddress } }
}

export function queueMessage(tx: Db, queued: Queued): Write {
  const { to, ...facts } = queued
  return tx.insert(message).values({ ...facts, toName: to.name, toAddress: to.address })
}

/** What waits, and what was sent without an answer and is to be sent once more. */
const isUnsent = and(inArray(message.state, ['waiting', 'unsure']), isNull(message.settledAt))

/** What may be tried now; nothing while anybody or anything stopped the mail. */
const isDue = (db: Db, now: Instant) =>
  and(
    isUnsent,
    lte(message.dueAt, now),
    notExists(db.select({ reason: mailPause.reason }).from(mailPause)),
  )

/** Whether anything waits to be sent; asked often, so it writes nothing. */
export async function somethingIsDue(db: Db, now: Instant): Promise<boolean> {
  const [row] = await db.select({ id: message.id }).from(message).where(isDue(db, now)).limit(1)
  return row !== undefined
}

/** Takes due messages for sending: nobody else will have them. */
export async function claimDue(db: Db, now: Instant, most: number): Promise<Claimed[]> {
  const due = db
    .select({ id: message.id })
    .from(message)
    .where(isDue(db, now))
    .orderBy(asc(message.dueAt))
    .limit(most)
  const rows = await claim(
    db,
    db
      .update(message)
      .set({ state: 'sending' })
      .where(and(isDue(db, now), inArray(message.id, due)))
      .returning(),
  )
  return rows.map((row) => ({ ...messageFrom(row), doubted: row.doubtedAt !== null }))
}

/** Whether there is a message for an occasion, whatever became of it. */
export async function hasMessage(db: Db, occasion: string): Promise<boolean> {
  const [row] = await db
    .select({ id: message.id })
    .from(message)
    .where(eq(message.occasion, occasion))
    .limit(1)
  return row !== undefined
}

/** How many messages would go out, now or later. */
export async function countUnsent(db: Db): Promise<number> {
  const [row] = await db.select({ unsent: count() }).from(message).where(isUnsent)
  return row?.unsent ?? 0
}

/**
 * The same for pages of the office. A mail to the person of trust is not counted: watched while the mail is stopped, one
 * more would tell that the partner who has just answered asks for a talk.
 */
export async function countUnsentToTell(db: Db): Promise<number> {
  const [row] = await db
    .select({ unsent: count() })
    .from(message)
    .where(and(isUnsent, ne(message.kind, 'talk-requests')))
  return row?.unsent ?? 0
}

/** How many messages there are in each state that occurs. */
export async function countMessages(db: Db): Promise<ReadonlyMap<MessageState, number>> {
  const rows = await db
    .select({ state: message.state, messages: count() })
    .from(message)
    .groupBy(message.state)
  return new Map(rows.map(({ state, messages }) => [state, messages]))
}

/** Keeps what became of a message once it was tried. */
export function recordMessage(tx: Db, id: MessageId, standing: Standing): Write {
  return tx.update(message).set(standing).where(eq(message.id, id))
}

/** The contact was corrected after queueing: the outbox shows where the message really goes. */
export function redirectMessage(tx: Db, id: MessageId, to: Message['to']): Write {
  return tx
    .update(message)
    .set({ toName: to.name, toAddress: to.address })
    .where(eq(message.id, id))
}

/** What a stopped process had in its hands may have arrived: it is sent once more, under the same Message-ID. */
export function doubtInterrupted(tx: Db, at: Instant): Write {
  return tx
    .update(message)
    .set({ state: 'unsure', dueAt: at, doubtedAt: at })
    .where(eq(message.state, 'sending'))
}

/** Whether the same person was sent, or will be sent, a newer message of this kind: its link replaced this one's. */
export async function isSuperseded(db: Db, older: Queued): Promise<boolean> {
  if (older.invitation === null) return false
  const [row] = await db
    .select({ id: message.id })
    .from(message)
    .where(
      and(
        eq(message.invitation, older.invitation),
        eq(message.kind, older.kind),
        ne(message.id, older.id),
        gt(message.queuedAt, older.queuedAt),
      ),
    )
    .limit(1)
  return row !== undefined
}

/** When somebody of the office was last written to in a kind of message; undefined where never. */
export async function lastQueued(
  db: Db,
  staff: StaffId,
  kind: Message['kind'],
): Promise<Instant | undefined> {
  const [row] = await db
    .select({ at: message.queuedAt })
    .from(message)
    .where(and(eq(message.staff, staff), eq(message.kind, kind)))
    .orderBy(desc(message.queuedAt))
    .limit(1)
  return row?.at
}

/** The last checks a person of the office sent itself, newest first. */
export async function mailChecksOf(db: Db, staff: StaffId, most: number): Promise<Queued[]> {
  const rows = await db
    .select()
    .from(message)
    .where(and(eq(message.staff, staff), eq(message.kind, 'mail-check')))
    .orderBy(desc(message.queuedAt))
    .limit(most)
  return rows.map(messageFrom)
}

/** Which of these occasions a message was queued for, whatever became of it. */
export async function takenOccasions(
  db: Db,
  occasions: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ occasion: message.occasion })
    .from(message)
    .where(inArray(message.occasion, [...occasions]))
  return new Set(rows.map(({ occasion }) => occasion))
}

export async function messagesInState(db: Db, state: MessageState): Promise<Queued[]> {
  const rows = await db.select().from(message).where(eq(message.state, state))
  return rows.map(messageFrom)
}

export async function messagesOfRound(db: Db, round: RoundId): Promise<Queued[]> {
  const rows = await db
    .select()
    .from(message)
    .where(eq(message.round, round))
    .orderBy(asc(message.queuedAt))
  return rows.map(messageFrom)
}

/** Nothing that waits goes to this contact any more. */
export function stopWaitingFor(tx: Db, to: ContactId, at: Instant): Write {
  const own = tx.select({ id: invitation.id }).from(invitation).where(eq(invitation.contact, to))
  return tx
    .update(message)
    .set({ state: 'stopped', settledAt: at })
    .where(and(inArray(message.invitation, own), eq(message.state, 'waiting')))
}

/** Nothing that waits tells of this assessment any more: it was sent another link, or withdrawn. */
export function stopWaitingAbout(tx: Db, of: CapacityAssessmentId, at: Instant): Write {
  return tx
    .update(message)
    .set({ state: 'stopped', settledAt: at })
    .where(and(eq(message.assessment, of), eq(message.state, 'waiting')))
}

/** The mails about an assessment go with it: nobody is left whom they were written to about. */
export function dropMessagesAbout(tx: Db, of: CapacityAssessmentId): Write {
  return tx.delete(message).where(eq(message.assessment, of))
}

/** Nothing about this round goes out any more. */
export function stopWaitingIn(tx: Db, of: RoundId, at: Instant): Write {
  return tx
    .update(message)
    .set({ state: 'stopped', settledAt: at })
    .where(and(eq(message.round, of), eq(message.state, 'waiting')))
}

const stopping = prepared((db) =>
  db
    .update(message)
    .set({ state: 'stopped' })
    .where(
      and(
        eq(message.invitation, sql.placeholder('of')),
        eq(message.state, 'waiting'),
        ne(message.kind, 'issue-news'),
      ),
    ),
)

/**
 * Messages of an invitation that no longer make sense: answered, declined, or its link replaced. What became of an issue
 * is told all the same. When that was is not kept: beside an answer stands no time finer than a day.
 */
export function stopWaiting(tx: Db, of: InvitationId): Write {
  return bound(stopping(tx), { of })
}
