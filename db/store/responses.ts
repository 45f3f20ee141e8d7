import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Day } from '../../src/domain/calendar.ts'
import type { Draft, Fields } from '../../src/domain/draft.ts'
import type { InstrumentId, InvitationId, ResponseId, RoundId } from '../../src/domain/ids.ts'
import { invitation, response } from '../schema.ts'

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
export async function responsesOf(db: Db, round: RoundId): Promise<StoredResponse[]> {
  const rows = await db
    .select({ response })
    .from(response)
    .innerJoin(invitation, eq(response.invitation, invitation.id))
    .where(eq(invitation.round, round))
  return rows.map((row) => row.response)
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
