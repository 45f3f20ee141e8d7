import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import { claim, type Db, type Write } from '#dialect'
import type { Instant } from '../../src/domain/calendar.ts'
import type { InvitationId, MessageId, RoundId } from '../../src/domain/ids.ts'
import type { Message, MessageState } from '../../src/domain/message.ts'
import { message } from '../schema.ts'

type Row = typeof message.$inferSelect
/** A message in the outbox, with what it must not be sent twice for. */
export type Queued = Message & { occasion: string; round: RoundId | null }

function messageFrom(row: Row): Queued {
  const { toName, toAddress, ...facts } = row
  return { ...facts, to: { name: toName, address: toAddress } }
}

export function queueMessage(tx: Db, queued: Queued): Write {
  const { to, ...facts } = queued
  return tx.insert(message).values({ ...facts, toName: to.name, toAddress: to.address })
}

/** Whether anything waits to be sent; asked often, so it writes nothing. */
export async function somethingIsDue(db: Db, now: Instant): Promise<boolean> {
  const [row] = await db
    .select({ id: message.id })
    .from(message)
    .where(and(eq(message.state, 'waiting'), lte(message.dueAt, now)))
    .limit(1)
  return row !== undefined
}

/** Takes due messages for sending: nobody else will have them. */
export async function claimDue(db: Db, now: Instant, most: number): Promise<Queued[]> {
  const due = db
    .select({ id: message.id })
    .from(message)
    .where(and(eq(message.state, 'waiting'), lte(message.dueAt, now)))
    .orderBy(asc(message.dueAt))
    .limit(most)
  const rows = await claim(
    db,
    db
      .update(message)
      .set({ state: 'sending' })
      .where(and(eq(message.state, 'waiting'), inArray(message.id, due)))
      .returning(),
  )
  return rows.map(messageFrom)
}

/** What is recorded once a message was tried. */
export type Recorded = {
  state: MessageState
  tries: number
  dueAt: Instant
  reply: string | null
  settledAt: Instant | null
}

export function recordMessage(tx: Db, id: MessageId, recorded: Recorded): Write {
  return tx.update(message).set(recorded).where(eq(message.id, id))
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

/** Messages of an invitation that no longer make sense: answered, declined, or its link replaced. */
export function stopWaiting(tx: Db, of: InvitationId, at: Instant): Write {
  return tx
    .update(message)
    .set({ state: 'stopped', settledAt: at })
    .where(and(eq(message.invitation, of), eq(message.state, 'waiting')))
}
