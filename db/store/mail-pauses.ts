import { asc, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { MailPause, PauseReason } from '../../src/domain/mail-pause.ts'
import { mailPause } from '../schema.ts'

/** Why nothing is sent now, oldest reason first; usually there is none. */
export async function mailPauses(db: Db): Promise<MailPause[]> {
  return await db.select().from(mailPause).orderBy(asc(mailPause.since))
}

/** Stops the mail for a reason; a reason that stands already stays as it began. */
export function addMailPause(tx: Db, pause: MailPause): Write {
  return tx.insert(mailPause).values(pause).onConflictDoNothing()
}

export function removeMailPause(tx: Db, reason: PauseReason): Write {
  return tx.delete(mailPause).where(eq(mailPause.reason, reason))
}
