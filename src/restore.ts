import { chmodSync, copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { atomically, type Db, openDatabase } from '#dialect'
import { hashesIn } from '../db/dialect/evidence-in-copy.ts'
import { DatabaseInUse, holdAlone, replaceDatabase } from '../db/dialect/replace.ts'
import { DatabaseTooNew, migrate } from '../db/migrate.ts'
import { sentLinks } from '../db/store/invitations.ts'
import { addMailPause } from '../db/store/mail-pauses.ts'
import { countUnsent, doubtInterrupted } from '../db/store/messages.ts'
import { endAllSessions } from '../db/store/sessions.ts'
import { copyBefore } from './backups.ts'
import type { Instant } from './domain/calendar.ts'
import { besideBackup, takeEvidence } from './evidence-backup.ts'
import { linksFrom } from './links.ts'

export type Restore = {
  /** The backup. */
  from: string
  /** The database it is to become, and where the one that is there now is kept. */
  database: string
  backups: string
  /** The folder of evidence: what lies beside the backup and is not there is put back. */
  evidence: string
  /** What the links in the backup were made with, or another one where that is lost for good. */
  key: string
  keyLost: boolean
  now: Instant
}

export type Restored =
  | {
      kind: 'restored'
      aside: string | undefined
      unsent: number
      fits: boolean
      /** Files of evidence that are neither beside the backup nor in the folder. */
      missing: number
    }
  | { kind: 'refused'; problem: string }

/**
 * Puts a backup in the place of the database: checked, brought to this program's schema, marked as restored. The backup
 * itself is only read. Nothing changes unless everything is in order.
 */
export async function restoreDatabase(restore: Restore): Promise<Restored> {
  const { from, database, backups, evidence, now } = restore
  const copy = `${database}.${process.pid}.restoring`
  const wasThere = existsSync(database)
  try {
    const hold = holdAlone(database)
    try {
      takeCopy(from, copy)
      const ready = await makeReady(copy, restore)
      if (ready.kind === 'refused') return ready
      if (!wasThere && existsSync(database)) throw new DatabaseInUse(database)
      const missing = takeEvidence(hashesIn(copy), besideBackup(from), evidence)
      const aside = join(backups, copyBefore('restore', now))
      replaceDatabase(database, copy, aside)
      return { ...ready, kind: 'restored', missing, aside: wasThere ? aside : undefined }
    } finally {
      hold.release()
    }
  } catch (error) {
    return { kind: 'refused', problem: problemOf(error, from) }
  } finally {
    for (const rest of ['', '-wal', '-shm']) rmSync(`${copy}${rest}`, { force: true })
  }
}

function takeCopy(from: string, copy: string): void {
  copyFileSync(from, copy)
  chmodSync(copy, 0o600)
  // Somebody may have copied the files of a running server by hand: what is in the log belongs to it.
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${copy}-wal`)
}

async function makeReady(copy: string, { key, keyLost, now }: Restore) {
  const db = openDatabase(copy)
  try {
    const problem = faultIn(db)
    if (problem) return { kind: 'refused', problem } as const
    await migrate(db, async () => {})
    const fits = await madeItsLinks(db, key)
    if (!fits && !keyLost) return { kind: 'refused', problem: wrongKey } as const
    await markRestored(db, now)
    const unsent = await countUnsent(db)
    db.$client.pragma('journal_mode = DELETE')
    return { kind: 'ready', unsent, fits } as const
  } finally {
    db.$client.close()
  }
}

function faultIn({ $client: client }: Db): string | undefined {
  if (client.pragma('integrity_check', { simple: true }) !== 'ok')
    return 'The backup is damaged: SQLite finds faults in it. Take an older one.'
  const broken = client.pragma('foreign_key_check')
  if (Array.isArray(broken) && broken.length > 0)
    return 'The backup is damaged: parts of it are missing. Take an older one.'
  const office = client.prepare("select 1 from sqlite_master where name = 'office'").get()
  return office ? undefined : 'This is a database of another program, or an empty one.'
}

const wrongKey =
  'The key did not make the links of this backup. Give the right one as LINK_KEY or in DATA_DIR/key. If it is lost for good, say --key-lost, and send everybody a new link afterwards.'

/** Whether the key makes at least one link that was sent; also where none was. */
async function madeItsLinks(db: Db, key: string): Promise<boolean> {
  const links = linksFrom(Buffer.from(key, 'hex'))
  const sent = await sentLinks(db)
  return (
    sent.length === 0 ||
    sent.some(
      ({ invitation, version, hash }) => links.fingerprints(invitation, version).hash === hash,
    )
  )
}

/**
 * What waited when the backup was made may have gone out since: nothing is mailed before a coordinator says so. Whoever
 * was signed in then may have signed out since.
 */
async function markRestored(db: Db, now: Instant): Promise<void> {
  await atomically(db, (tx) => [
    doubtInterrupted(tx, now),
    addMailPause(tx, { reason: 'restored', since: now, by: null }),
    endAllSessions(tx),
  ])
}

function problemOf(error: unknown, from: string): string {
  if (error instanceof DatabaseInUse)
    return 'A server runs on this DATA_DIR, or another program has its database open. Stop it first.'
  if (error instanceof DatabaseTooNew) return error.message
  const reason = error instanceof Error ? error.message : String(error)
  return `${from} cannot be restored: ${reason}`
}
