import { and, desc, eq, lt, ne, or } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Instant } from '../../src/domain/calendar.ts'
import type { StaffId } from '../../src/domain/ids.ts'
import type { Staff } from '../../src/domain/staff.ts'
import { session, staff } from '../schema.ts'

export type Session = { tokenHash: string; staff: Staff; startedAt: Instant; seenAt: Instant }

/** A session as its person sees it in the list. */
export type OpenSession = Omit<Session, 'staff'> & { browser: string | null }

export async function findSession(db: Db, tokenHash: string): Promise<Session | undefined> {
  const [row] = await db
    .select({
      tokenHash: session.tokenHash,
      startedAt: session.startedAt,
      seenAt: session.seenAt,
      staff: {
        id: staff.id,
        name: staff.name,
        email: staff.email,
        role: staff.role,
        language: staff.language,
      },
    })
    .from(session)
    .innerJoin(staff, eq(session.staff, staff.id))
    .where(eq(session.tokenHash, tokenHash))
  return row
}

/** Everywhere a person is signed in, the latest used first. */
export async function sessionsOf(db: Db, of: StaffId): Promise<OpenSession[]> {
  return await db
    .select({
      tokenHash: session.tokenHash,
      startedAt: session.startedAt,
      seenAt: session.seenAt,
      browser: session.browser,
    })
    .from(session)
    .where(eq(session.staff, of))
    .orderBy(desc(session.seenAt))
}

export function addSession(
  tx: Db,
  tokenHash: string,
  of: StaffId,
  at: Instant,
  browser: string | null = null,
): Write {
  return tx.insert(session).values({ tokenHash, staff: of, startedAt: at, seenAt: at, browser })
}

export function touchSession(tx: Db, tokenHash: string, at: Instant): Write {
  return tx.update(session).set({ seenAt: at }).where(eq(session.tokenHash, tokenHash))
}

export function endSession(tx: Db, tokenHash: string): Write {
  return tx.delete(session).where(eq(session.tokenHash, tokenHash))
}

/** Ends every session of a person: after a new password, nobody stays signed in elsewhere. */
export function endSessionsOf(tx: Db, of: StaffId): Write {
  return tx.delete(session).where(eq(session.staff, of))
}

/** Ends one session of this person; anybody else's stays. */
export function endOwnSession(tx: Db, tokenHash: string, of: StaffId): Write {
  return tx.delete(session).where(and(eq(session.tokenHash, tokenHash), eq(session.staff, of)))
}

/** Ends every session of a person but one. */
export function endOtherSessions(tx: Db, of: StaffId, kept: string): Write {
  return tx.delete(session).where(and(eq(session.staff, of), ne(session.tokenHash, kept)))
}

export function endSessionsBefore(tx: Db, seenBefore: Instant, startedBefore: Instant): Write {
  return tx
    .delete(session)
    .where(or(lt(session.seenAt, seenBefore), lt(session.startedAt, startedBefore)))
}

export function endAllSessions(tx: Db): Write {
  return tx.delete(session)
}
