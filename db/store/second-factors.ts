import { and, eq, lt } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Instant } from '../../src/domain/calendar.ts'
import type { StaffId } from '../../src/domain/ids.ts'
import { recoveryCode, secondFactor } from '../schema.ts'

export type SecondFactor = {
  staff: StaffId
  seed: string
  begunAt: Instant
  /** Only then is it asked for at sign-in. */
  on: boolean
  lastStep: number
}

export async function findSecondFactor(db: Db, of: StaffId): Promise<SecondFactor | undefined> {
  const [row] = await db.select().from(secondFactor).where(eq(secondFactor.staff, of))
  return row
}

/** Who is asked for a code at sign-in. */
export async function staffWithSecondFactor(db: Db): Promise<ReadonlySet<StaffId>> {
  const rows = await db
    .select({ staff: secondFactor.staff })
    .from(secondFactor)
    .where(eq(secondFactor.on, true))
  return new Set(rows.map(({ staff }) => staff))
}

/** Forgets an attempt that was never confirmed; one that is on stays. */
export function dropUnconfirmed(tx: Db, of: StaffId): Write {
  return tx.delete(secondFactor).where(and(eq(secondFactor.staff, of), eq(secondFactor.on, false)))
}

export function addSecondFactor(tx: Db, of: StaffId, seed: string, at: Instant): Write {
  return tx.insert(secondFactor).values({ staff: of, seed, begunAt: at, on: false, lastStep: 0 })
}

/** A guard: turns on what this person began, with the code that proved it. */
export function turnOn(tx: Db, { staff, seed }: SecondFactor, step: number): Write {
  return tx
    .update(secondFactor)
    .set({ on: true, lastStep: step })
    .where(
      and(eq(secondFactor.staff, staff), eq(secondFactor.seed, seed), eq(secondFactor.on, false)),
    )
}

/** A guard: a code counts once, and none that is older than the last. */
export function takeStep(tx: Db, of: StaffId, step: number): Write {
  return tx
    .update(secondFactor)
    .set({ lastStep: step })
    .where(
      and(eq(secondFactor.staff, of), eq(secondFactor.on, true), lt(secondFactor.lastStep, step)),
    )
}

export function endSecondFactor(tx: Db, of: StaffId): Write {
  return tx.delete(secondFactor).where(eq(secondFactor.staff, of))
}

export function addRecoveryCode(tx: Db, of: StaffId, hash: string): Write {
  return tx.insert(recoveryCode).values({ staff: of, hash })
}

/** A guard: a recovery code opens once. */
export function takeRecoveryCode(tx: Db, of: StaffId, hash: string): Write {
  return tx.delete(recoveryCode).where(and(eq(recoveryCode.staff, of), eq(recoveryCode.hash, hash)))
}

export function dropRecoveryCodes(tx: Db, of: StaffId): Write {
  return tx.delete(recoveryCode).where(eq(recoveryCode.staff, of))
}

export async function countRecoveryCodes(db: Db, of: StaffId): Promise<number> {
  const rows = await db
    .select({ hash: recoveryCode.hash })
    .from(recoveryCode)
    .where(eq(recoveryCode.staff, of))
  return rows.length
}
