import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { StorageUnavailable } from '#dialect'
import { syncToDisk } from '../db/dialect/copy.ts'
import { days, type Instant } from './domain/calendar.ts'

/** The bytes of evidence, each under its hash. A file never changes, so that copies of the folder may share it. */
export type EvidenceFiles = {
  /** Keeps the bytes on the disk and says under which hash. */
  keep(bytes: Uint8Array, now: Instant): string
  read(hash: string): Uint8Array<ArrayBuffer> | undefined
  /** Takes away what nothing has needed for so many days: a copy of the database may need it until then. */
  forget(needed: ReadonlySet<string>, now: Instant, kept: number): void
}

/** The folder `evidence` of the data folder. */
export function evidenceFilesIn(dataFolder: string): EvidenceFiles {
  const root = evidenceIn(dataFolder)
  return {
    keep(bytes, now) {
      const hash = hashOf(bytes)
      const file = evidenceFile(root, hash)
      if (!existsSync(file)) orUnavailable(() => writeWhole(file, bytes))
      orUnavailable(() => markNeeded(file, now))
      return hash
    },
    read(hash) {
      const file = evidenceFile(root, hash)
      return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined
    },
    forget(needed, now, kept) {
      for (const file of filesIn(root))
        if (needed.has(file.hash)) markNeeded(file.path, now)
        else if (statSync(file.path).mtimeMs < now - days(kept)) rmSync(file.path)
    },
  }
}

export function evidenceIn(dataFolder: string): string {
  return join(dataFolder, 'evidence')
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Where the bytes of a hash lie: `evidence/ab/abcd…`. */
export function evidenceFile(root: string, hash: string): string {
  return join(root, hash.slice(0, 2), hash)
}

/** The day of a file says when it was last needed. */
function markNeeded(file: string, now: Instant): void {
  utimesSync(file, new Date(now), new Date(now))
}

/** A file bears its name only once it is whole and on the disk. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const unfinished = `${file}.${process.pid}.unfinished`
  try {
    const opened = openSync(unfinished, 'w', 0o600)
    try {
      writeFileSync(opened, bytes)
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  for (const above of [folder, dirname(folder), dirname(dirname(folder))]) syncToDisk(above)
}

/** What is in the folder, what a killed process left half written included. */
function filesIn(root: string): { path: string; hash: string }[] {
  if (!existsSync(root)) return []
  return readdirSync(root).flatMap((shelf) =>
    readdirSync(join(root, shelf)).map((name) => ({ path: join(root, shelf, name), hash: name })),
  )
}

/** A disk that is full or fails: the person is asked to come back. */
function orUnavailable(work: () => void): void {
  try {
    work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new StorageUnavailable(code, { cause: error })
  }
}
