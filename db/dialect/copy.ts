import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'

/** Something already lies where the copy should go; it is left alone. */
export class CopyExists extends Error {
  override readonly name = 'CopyExists'
}

/**
 * Writes a consistent copy of a database that may be in use. It carries its final name only once it is whole and on the
 * disk. Deleted rows do not go along: `VACUUM INTO` writes what is there, page by page.
 * @param beside takes along what belongs to the copy, before it bears its name
 * @returns the size of the copy in bytes
 */
export function copyDatabase(
  client: Database.Database,
  to: string,
  beside: (whole: string) => void = () => {},
): number {
  if (existsSync(to)) throw new CopyExists(to)
  const unfinished = `${to}.${process.pid}.unfinished`
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  try {
    // An empty file made first: the copy is nobody else's to read, not even while it is written.
    closeSync(openSync(unfinished, 'wx', 0o600))
    client.prepare('VACUUM INTO ?').run(unfinished)
    syncToDisk(unfinished)
    beside(unfinished)
    if (existsSync(to)) throw new CopyExists(to)
    renameSync(unfinished, to)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  syncToDisk(dirname(to))
  return statSync(to).size
}

/** What was written to a file, or the names in a folder, survive a power cut from here on. */
export function syncToDisk(path: string): void {
  const opened = openSync(path, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
