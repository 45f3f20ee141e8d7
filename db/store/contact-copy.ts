import { asc, eq, or } from 'drizzle-orm'
import type { Db } from '#dialect'
import type { ContactId, InvitationId } from '../../src/domain/ids.ts'
import type { Invitation } from '../../src/domain/invitation.ts'
import type { Round } from '../../src/domain/round.ts'
import { bounce, capacityAssessment, invitation, message, response, round } from '../schema.ts'
import type { StoredResponse } from './responses.ts'
import { roundFrom } from './rounds.ts'

export type ContactSheet = {
  invitation: Invitation
  round: Round
  responses: readonly StoredResponse[]
}

/** What one person was asked and what stands under it, round by round. */
export async function sheetsOf(db: Db, of: ContactId): Promise<ContactSheet[]> {
  const rows = await db
    .select({ invitation, round })
    .from(invitation)
    .innerJoin(round, eq(invitation.round, round.id))
    .where(eq(invitation.contact, of))
    .orderBy(asc(round.year))
  return await Promise.all(
    rows.map(async (row) => ({
      invitation: row.invitation,
      round: roundFrom(row.round),
      responses: await db.select().from(response).where(eq(response.invitation, row.invitation.id)),
    })),
  )
}

/** Every address that mails about an invitation were written to, in small letters. */
export async function addressesOf(db: Db, of: InvitationId): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ address: message.toAddress })
    .from(message)
    .where(eq(message.invitation, of))
  return new Set(rows.map(({ address }) => address.toLowerCase()))
}

/** What was mailed to a person about rounds and assessments, and what became of it. */
export async function messagesTo(db: Db, of: ContactId) {
  return await db
    .select({
      kind: message.kind,
      toName: message.toName,
      toAddress: message.toAddress,
      language: message.language,
      state: message.state,
      tries: message.tries,
      reply: message.reply,
      queuedAt: message.queuedAt,
      settledAt: message.settledAt,
    })
    .from(message)
    .leftJoin(invitation, eq(message.invitation, invitation.id))
    .leftJoin(capacityAssessment, eq(message.assessment, capacityAssessment.id))
    .where(or(eq(invitation.contact, of), eq(capacityAssessment.contact, of)))
    .orderBy(asc(message.queuedAt))
}

/** Mails that came back, with the words of whoever marked them. */
export async function bouncesOf(db: Db, of: ContactId) {
  return await db
    .select({ words: bounce.words, markedAt: bounce.markedAt })
    .from(bounce)
    .where(eq(bounce.contact, of))
}
