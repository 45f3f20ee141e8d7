import { and, asc, eq, notExists, sql } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { ContactId, RoundId } from '../../src/domain/ids.ts'
import type { PlanSignature } from '../../src/domain/joint-plan.ts'
import { jointPlan, planSignature } from '../schema.ts'

/** The version of a round's plan; 0 before its first action. */
export async function planTurnOf(db: Db, round: RoundId): Promise<number> {
  const [row] = await db.select().from(jointPlan).where(eq(jointPlan.round, round))
  return row?.turn ?? 0
}

/** Every change of an action makes a version of the plan that nobody has signed. */
export function movePlan(tx: Db, round: RoundId): Write {
  return tx
    .insert(jointPlan)
    .values({ round, turn: 1 })
    .onConflictDoUpdate({ target: jointPlan.round, set: { turn: sql`${jointPlan.turn} + 1` } })
}

/** A guard: the plan is the version that was read. */
export function holdPlan(tx: Db, round: RoundId, turn: number): Write {
  return tx
    .update(jointPlan)
    .set({ turn })
    .where(and(eq(jointPlan.round, round), eq(jointPlan.turn, turn)))
}

/** A guard: the plan is the version that was read, and the partners' side has not signed it. */
export function holdUnsigned(tx: Db, round: RoundId, turn: number): Write {
  const signed = tx
    .select({ one: sql`1` })
    .from(planSignature)
    .where(
      and(
        eq(planSignature.round, round),
        eq(planSignature.turn, turn),
        eq(planSignature.side, 'partner'),
      ),
    )
  return tx
    .update(jointPlan)
    .set({ turn })
    .where(and(eq(jointPlan.round, round), eq(jointPlan.turn, turn), notExists(signed)))
}

/** Who signed a round's plan, earlier versions first. */
export async function signaturesOf(db: Db, round: RoundId): Promise<PlanSignature[]> {
  return await db
    .select()
    .from(planSignature)
    .where(eq(planSignature.round, round))
    .orderBy(asc(planSignature.turn), asc(planSignature.side))
}

/** Refused as `unique` where this side has signed this version. */
export function addSignature(tx: Db, signature: PlanSignature): Write {
  return tx.insert(planSignature).values(signature)
}

/** What a person signed, for a copy of all that is kept about them. */
export async function signaturesBy(db: Db, of: ContactId): Promise<PlanSignature[]> {
  return await db
    .select()
    .from(planSignature)
    .where(eq(planSignature.contact, of))
    .orderBy(asc(planSignature.signedAt))
}

/** That the partners' side signed stays known, the person's name does not. */
export function blankSignatures(tx: Db, of: ContactId): Write {
  return tx.update(planSignature).set({ name: '' }).where(eq(planSignature.contact, of))
}
