import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Instant } from '../../src/domain/calendar.ts'
import { nowhere } from '../../src/domain/email-address.ts'
import type {
  CapacityAssessmentId,
  ContactId,
  InvitationId,
  PartnerId,
  RoundId,
} from '../../src/domain/ids.ts'
import { bounce, invitation, invitationLink, message, response, round } from '../schema.ts'

type Asked = { id: InvitationId; round: RoundId; partner: PartnerId; computed: boolean }

/** The invitations of one person, and whether the figures of their round stand already. */
export async function invitationsOf(db: Db, of: ContactId): Promise<Asked[]> {
  const rows = await db
    .select({
      id: invitation.id,
      round: round.id,
      partner: invitation.partner,
      resultsAt: round.resultsAt,
    })
    .from(invitation)
    .innerJoin(round, eq(invitation.round, round.id))
    .where(eq(invitation.contact, of))
  return rows.map(({ resultsAt, ...asked }) => ({ ...asked, computed: resultsAt !== null }))
}

/** Takes everything out of the person's invitations that they wrote there, and ends their links. */
export function blankInvitations(tx: Db, of: readonly InvitationId[]): readonly Write[] {
  return [
    tx.delete(invitationLink).where(inArray(invitationLink.invitation, [...of])),
    tx
      .update(invitation)
      .set({ wantsReminders: false, declineReason: null, declineChoice: null })
      .where(inArray(invitation.id, [...of])),
  ]
}

/** What mail servers said of the person's address. */
export function dropBounces(tx: Db, of: ContactId): Write {
  return tx.delete(bounce).where(eq(bounce.contact, of))
}

/** Answers no figure rests on yet: as if they had never been given. */
export function dropResponses(tx: Db, of: readonly InvitationId[]): Write {
  return tx.delete(response).where(inArray(response.invitation, [...of]))
}

/** Answers whose figures stand: that the organisation took part stays known, what it said does not. */
export function blankResponses(tx: Db, of: readonly InvitationId[]): readonly Write[] {
  const own = inArray(response.invitation, [...of])
  return [
    tx.update(response).set({ draft: null }).where(own),
    tx
      .update(response)
      .set({ answers: {} })
      .where(and(own, isNotNull(response.answers))),
    tx
      .update(response)
      .set({ late: {} })
      .where(and(own, isNotNull(response.late))),
  ]
}

/** The outbox forgets to whom these went; what waits is not sent. */
export function blankMessages(tx: Db, of: readonly InvitationId[], at: Instant): readonly Write[] {
  return blankWhere(tx, inArray(message.invitation, [...of]), at)
}

/** The same of mails about assessments of capacities. */
export function blankCapacityMails(
  tx: Db,
  of: readonly CapacityAssessmentId[],
  at: Instant,
): readonly Write[] {
  return blankWhere(tx, inArray(message.assessment, [...of]), at)
}

function blankWhere(tx: Db, own: ReturnType<typeof inArray>, at: Instant): readonly Write[] {
  return [
    tx
      .update(message)
      .set({ state: 'stopped', settledAt: at })
      .where(and(own, inArray(message.state, ['waiting', 'unsure']), isNull(message.settledAt))),
    tx.update(message).set({ toName: '—', toAddress: nowhere, reply: null }).where(own),
  ]
}
