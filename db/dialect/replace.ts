import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { syncToDisk } from './copy.ts'

/** Another process works with the database. */
export class DatabaseInUse extends Error {
  override readonly name = 'DatabaseInUse'
}

export type Hold = { release(): void }

/**
 * Keeps every other process away from a database until it is released. What lay in its log is in the file afterwards.
 * A file too broken to be held is nobody's to work with, either.
 */
export function holdAlone(file: string): Hold {
  if (!existsSync(file)) return { release() {} }
  const client = new Database(file, { timeout: 0 })
  try {
    client.pragma('locking_mode = EXCLUSIVE')
    // Leaving the log takes a lock that cannot be had while anybody else has the database open, idle or not.
    client.pragma('journal_mode = DELETE')
    client.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    const code = error instanceof Database.SqliteError ? error.code : ''
    if (!/^SQLITE_(BUSY|LOCKED|NOTADB|CORRUPT)/.test(code)) throw error
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
      client.close()
      throw new DatabaseInUse(file)
    }
  }
  return { release: () => client.close() }
}

/** Puts one database in the place of another, which lies aside from then on. Cut off anywhere, one of the two is there. */
export function replaceDatabase(file: string, by: string, aside: string): void {
  if (existsSync(file)) setAside(file, aside)
  // A log of the old one would be taken for the new one's.
  for (const rest of ['-wal', '-shm', '-journal']) rmSync(`${file}${rest}`, { force: true })
  syncToDisk(by)
  renameSync(by, file)
  syncToDisk(dirname(file))
}

/** By a second name where that can be: reading the file to copy it would let go of its locks. */
function setAside(file: string, aside: string): void {
  mkdirSync(dirname(aside), { recursive: true, mode: 0o700 })
  for (const part of ['', '-wal'].filter((rest) => existsSync(`${file}${rest}`)))
    try {
      linkSync(`${file}${part}`, `${aside}${part}`)
    } catch {
      copyFileSync(`${file}${part}`, `${aside}${part}`)
      chmodSync(`${aside}${part}`, 0o600)
      syncToDisk(`${aside}${part}`)
    }
  syncToDisk(dirname(aside))
}
