import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder that holds everything of an installation: database, key, mailbox, own surveys, safety copies. */
export type DataFolder = {
  database: string
  /** What personal links are made with. */
  key: Buffer
  /** The copies made each day and before a change that cannot be taken back. */
  backups: string
  /** The office's own survey files. */
  surveys: readonly string[]
}

type FolderSettings = {
  DATA_DIR: string
  BACKUP_DIR?: string | undefined
  LINK_KEY?: string | undefined
}
export type Prepared = { kind: 'ready'; folder: DataFolder } | { kind: 'refused'; problem: string }

/** Makes the folder and its key where they are missing, and refuses what would be unsafe to go on with. */
export function prepareDataFolder(given: FolderSettings): Prepared {
  const root = resolve(given.DATA_DIR)
  const database = databaseIn(root)
  try {
    const problem = makePrivate(root)
    if (problem) return { kind: 'refused', problem }
    const key = given.LINK_KEY ?? keyIn(root, existsSync(database))
    if (key === undefined) return { kind: 'refused', problem: keyMissing(root) }
    return {
      kind: 'ready',
      folder: {
        database,
        key: Buffer.from(key, 'hex'),
        backups: resolve(given.BACKUP_DIR ?? join(root, 'backups')),
        surveys: surveyFiles(join(root, 'surveys')),
      },
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'refused', problem: `DATA_DIR: ${root} cannot be used: ${reason}` }
  }
}

/** What may lie in a folder before its first start. */
const unrevealing = new Set(['surveys', 'made-up-office'])

/**
 * A new folder, or one that holds nothing yet, is closed to others. One that holds more was open to them, or is no folder
 * of ours: that is for a person to judge.
 */
export function makePrivate(root: string): string | undefined {
  mkdirSync(root, { recursive: true, mode: 0o700 })
  if ((statSync(root).mode & 0o077) === 0) return undefined
  if (readdirSync(root).every((name) => unrevealing.has(name))) {
    chmodSync(root, 0o700)
    return undefined
  }
  return `DATA_DIR: other people of this computer can look into ${root}. Close it with: chmod 700 '${root}'`
}

export function databaseIn(root: string): string {
  return join(root, 'partner-of-choice.sqlite')
}

/** The key's 64 hexadecimal digits; undefined when a database is there whose key is gone. */
function keyIn(root: string, hasDatabase: boolean): string | undefined {
  const file = join(root, 'key')
  if (existsSync(file)) return readKey(file)
  if (hasDatabase) return undefined
  const key = newKey()
  writeKey(file, key)
  return key
}

export function isKey(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

export function newKey(): string {
  return randomBytes(32).toString('hex')
}

/** Never over another key. */
export function writeKey(file: string, key: string): void {
  const opened = openSync(file, 'wx', 0o600)
  try {
    writeSync(opened, `${key}\n`)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

export function readKey(file: string): string {
  if ((statSync(file).mode & 0o077) !== 0)
    throw new Error(`other people can read its key; close it with: chmod 600 '${file}'`)
  const key = readFileSync(file, 'utf8').trim()
  if (!isKey(key)) throw new Error('its key is not 64 hexadecimal digits')
  return key
}

function keyMissing(root: string): string {
  return `DATA_DIR: the file ${join(root, 'key')} is missing. Put it back, or give the key as LINK_KEY. With another key (64 hexadecimal digits) reminders carry links that open nothing, and codes sent so far stop working.`
}

function surveyFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => join(folder, file))
}
