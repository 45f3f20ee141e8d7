import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Day } from '../../src/domain/calendar.ts'
import type { Draft, Fields } from '../../src/domain/draft.ts'
import type { InstrumentId, InvitationId, ResponseId, RoundId } from '../../src/domain/ids.ts'
import { invitation, response, round } from '../schema.ts'

/** What one invitation has answered to one instrument. */
export type StoredResponse = {
  id: ResponseId
  invitation: InvitationId
  instrument: InstrumentId
  turn: number
  draft: Draft | null
  answers: Fields | null
  sentOn: Day | null
  late: Fields | null
  lateOn: Day | null
}

export async function findResponse(
  db: Db,
  of: InvitationId,
  to: InstrumentId,
): Promise<StoredResponse | undefined> {
  const [row] = await db
    .select()
    .from(response)
    .where(and(eq(response.invitation, of), eq(response.instrument, to)))
  return row
}

/** Every response of a round, in no order that tells when it came. */
export async function responsesOf(db: Db, id: RoundId): Promise<StoredResponse[]> {
  const rows = await db
    .select({ response })
    .from(response)
    .innerJoin(invitation, eq(response.invitation, invitation.id))
    .where(eq(invitation.round, id))
  return rows.map((row) => row.response)
}

/** How far a response has come, without a word of what it says. */
export type ResponseStatus = { sent: boolean; late: boolean }

/** The responses of a round by invitation; an invitation without one has not been started. */
export async function responseStatusesOf(
  db: Db,
  id: RoundId,
): Promise<ReadonlyMap<InvitationId, ResponseStatus>> {
  const rows = await db
    .select({
      invitation: response.invitation,
      sentOn: response.sentOn,
      lateOn: response.lateOn,
    })
    .from(response)
    .innerJoin(invitation, eq(response.invitation, invitation.id))
    .innerJoin(round, eq(invitation.round, round.id))
    .where(and(eq(round.id, id), eq(response.instrument, round.instrument)))
  return new Map(
    rows.map((row) => [row.invitation, { sent: row.sentOn !== null, late: row.lateOn !== null }]),
  )
}

export function addResponse(tx: Db, added: StoredResponse): Write {
  return tx.insert(response).values(added)
}

/** A guard: it touches the row only if nobody else wrote since `turn`. */
export function changeResponse(tx: Db, changed: StoredResponse): Write {
  const { id, invitation: _, instrument: __, turn, ...kept } = changed
  return tx
    .update(response)
    .set({ ...kept, turn: turn + 1 })
    .where(and(eq(response.id, id), eq(response.turn, turn)))
}
