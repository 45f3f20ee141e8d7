import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { InvitationId } from '../../src/domain/ids.ts'
import type { PulseAnswer, PulseFacts, Quarter } from '../../src/domain/pulse.ts'
import { invitation, pulseAnswer } from '../schema.ts'

type Row = typeof pulseAnswer.$inferSelect

/** Everything partners said between rounds. Ids are random: their order tells nothing. */
export async function allPulseAnswers(db: Db): Promise<PulseAnswer[]> {
  const rows = await db
    .select({ said: pulseAnswer, partner: invitation.partner, contact: invitation.contact })
    .from(pulseAnswer)
    .innerJoin(invitation, eq(pulseAnswer.invitation, invitation.id))
    .orderBy(asc(pulseAnswer.quarter), asc(pulseAnswer.id))
  return rows.map(({ said: { invitation: _, ...said }, ...by }) => ({ ...said, ...by }))
}

/** What was said by one link. */
export async function pulseAnswersBy(
  db: Db,
  of: InvitationId,
): Promise<(PulseFacts & { quarter: Quarter })[]> {
  const { quarter, grade, well, better } = pulseAnswer
  return await db
    .select({ quarter, grade, well, better })
    .from(pulseAnswer)
    .where(eq(pulseAnswer.invitation, of))
    .orderBy(asc(quarter))
}

/** Said again in the same quarter, it takes the place of what was said. */
export function keepPulseAnswer(tx: Db, said: Row): Write {
  const { k, grade, well, better } = said
  return tx
    .insert(pulseAnswer)
    .values(said)
    .onConflictDoUpdate({
      target: [pulseAnswer.quarter, pulseAnswer.invitation],
      set: { k, grade, well, better },
    })
}

/** What was said in the quarter under way goes; of older ones the words go, for figures may stand on the grades. */
export function forgetPulse(tx: Db, by: readonly InvitationId[], now: Quarter): readonly Write[] {
  const own = inArray(pulseAnswer.invitation, [...by])
  return [
    tx.delete(pulseAnswer).where(and(own, eq(pulseAnswer.quarter, now))),
    tx.update(pulseAnswer).set({ well: '', better: '' }).where(own),
  ]
}
