import { AsyncLocalStorage } from 'node:async_hooks'
import { chmodSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Query } from 'drizzle-orm'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'

export {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable as table,
  text,
  unique,
} from 'drizzle-orm/sqlite-core'

/** The one place that knows which engine keeps the data. */
export type Db = BetterSQLite3Database & { $client: Database.Database }

/** The storage could not take a write now (full, locked, failing): the person is asked to come back. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable'
}

/** Another process may hold the write lock; waiting freezes this one, so not for long. */
const busyTimeout = 900
const oldestEngine = [3, 51, 3] as const

export function openDatabase(file: string): Db {
  const client = new Database(file, { timeout: busyTimeout })
  if (file !== ':memory:') chmodSync(file, 0o600)
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  client.pragma('secure_delete = ON')
  assertSafe(client)
  return drizzle({ client })
}

/** A commit that is acknowledged must be on the disk; a start with anything less is refused. */
export function assertSafe(client: Database.Database): void {
  const is = (pragma: string, wanted: unknown) => {
    const found = client.pragma(pragma, { simple: true })
    if (found !== wanted) throw new Error(`SQLite ${pragma} is ${found}, it must be ${wanted}`)
  }
  is('synchronous', 2)
  is('foreign_keys', 1)
  is('secure_delete', 1)
  is('busy_timeout', busyTimeout)
  assertEngine(client)
}

function assertEngine(client: Database.Database): void {
  const version = String(client.prepare('select sqlite_version()').pluck().get())
  const parts = version.split('.').map(Number)
  for (const [place, least] of oldestEngine.entries()) {
    const part = parts[place] ?? 0
    if (part > least) return
    if (part < least) throw new Error(`SQLite ${version} is too old, 3.51.3 is needed`)
  }
}

/**
 * Leaves nothing of what was deleted beside the database: its log is emptied. What was deleted in the file itself has
 * been overwritten already (`secure_delete`).
 */
export function emptyLog({ $client }: Db): void {
  $client.pragma('wal_checkpoint(TRUNCATE)')
}

/** A write that has been written down but not yet done. */
export type Write = { run(): { changes: number } }
type Guard = { guard: string; write: Write }

/** A write that must touch exactly one row; if it does not, the whole list is undone. */
export function guard(name: string, write: Write): Guard {
  return { guard: name, write }
}

/** Whether a list of writes was kept, or which guard (or `unique`) refused it. */
export type Outcome = { kind: 'committed' } | { kind: 'refused'; by: string }

/**
 * Keeps a list of writes together: all of them, or none. Lists of one turn of the event loop share one immediate
 * transaction, a savepoint each where there are several, and are answered after its commit has reached the disk.
 */
export function atomically(db: Db, list: (tx: Db) => readonly (Write | Guard)[]): Promise<Outcome> {
  const slip = slips.getStore()
  return enqueue(db, () => {
    let touched = 0
    for (const step of list(db)) touched += done(step)
    if (touched > 0) slip?.fill(db)
    return { kind: 'committed' }
  })
}

function done(step: Write | Guard): number {
  if (!('guard' in step)) return step.run().changes
  const { changes } = step.write.run()
  if (changes !== 1) throw new Refused(step.guard)
  return changes
}

type Slip = { fill(db: Db): void }
const slips = new AsyncLocalStorage<Slip>()

/**
 * Does some work and keeps one more write with the first list of it that changes anything: what was done and the word
 * of who did it are kept together, or neither is. Work that changes nothing leaves no word.
 */
export function noting<Result>(note: (tx: Db) => Write, work: () => Result): Result {
  let filled = false
  const fill = (db: Db) => {
    if (!filled) note(db).run()
    filled = true
  }
  return slips.run({ fill }, work)
}

/** One conditional UPDATE that returns the rows it won. */
export function claim<Row>(db: Db, update: { all(): Row[] }): Promise<Row[]> {
  return enqueue(db, () => update.all())
}

/**
 * Rewrites the file without what was deleted, and empties the write-ahead log: not even old pages tell of it any more.
 * @returns false where another process is reading or writing just now; it is to be asked again
 */
export function forgetDeleted(db: Db): boolean {
  try {
    db.$client.exec('VACUUM')
    // The first column of its only row says whether somebody was in the way.
    return db.$client.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0
  } catch (error) {
    if (storageError(error) instanceof StorageUnavailable) return false
    throw error
  }
}

/**
 * A statement that is built once for a database and then only filled in: building and parsing it each time takes longer
 * than running it. For what happens with every answer; elsewhere a plain query reads better.
 */
export function prepared<Statement>(build: (db: Db) => { prepare(): Statement }) {
  const kept = new WeakMap<Db, Statement>()
  return (db: Db): Statement => {
    const statement = kept.get(db) ?? build(db).prepare()
    kept.set(db, statement)
    return statement
  }
}

type Prepared = { getQuery(): Query; run(values?: Record<string, unknown>): { changes: number } }

/** A prepared write with its values, to stand in a list. */
export function bound(prepared: Prepared, values: Record<string, unknown>): Write {
  return { run: () => prepared.run(values) }
}

class Refused extends Error {
  readonly by: string
  constructor(by: string) {
    super(by)
    this.by = by
  }
}

type Job = { work: () => unknown; settle: (result: Settled) => void }
type Settled = { ok: true; value: unknown } | { ok: false; error: unknown }

const waiting = new WeakMap<Db, Job[]>()

function enqueue<Result>(db: Db, work: () => Result): Promise<Result> {
  return new Promise((resolve, reject) => {
    const settle = (settled: Settled) =>
      // What `work` returned is what `settle` is handed back; the queue only carries it.
      settled.ok ? resolve(settled.value as Result) : reject(settled.error)
    const jobs = waiting.get(db)
    if (jobs) jobs.push({ work, settle })
    else {
      waiting.set(db, [{ work, settle }])
      setImmediate(() => commitWaiting(db))
    }
  })
}

function commitWaiting(db: Db): void {
  const jobs = waiting.get(db) ?? []
  waiting.delete(db)
  const [first, ...others] = jobs
  if (first && others.length === 0) commitAlone(db.$client, first)
  else commitTogether(db.$client, jobs)
}

/** A list that came alone is undone with its transaction: a savepoint would cost a tenth of the commit. */
function commitAlone(client: Database.Database, job: Job): void {
  try {
    statement(client, 'BEGIN IMMEDIATE').run()
    const value = job.work()
    statement(client, 'COMMIT').run()
    job.settle({ ok: true, value })
  } catch (error) {
    const refused = client.inTransaction
    if (refused) statement(client, 'ROLLBACK').run()
    job.settle(refused ? refusal(error) : { ok: false, error: storageError(error) })
  }
}

function commitTogether(client: Database.Database, jobs: readonly Job[]): void {
  const done: [Job, Settled][] = []
  try {
    statement(client, 'BEGIN IMMEDIATE').run()
    for (const job of jobs) done.push([job, inSavepoint(client, job)])
    statement(client, 'COMMIT').run()
    for (const [job, settled] of done) job.settle(settled)
  } catch (error) {
    if (client.inTransaction) statement(client, 'ROLLBACK').run()
    for (const job of jobs) job.settle({ ok: false, error: storageError(error) })
  }
}

function inSavepoint(client: Database.Database, job: Job): Settled {
  statement(client, 'SAVEPOINT list').run()
  try {
    const value = job.work()
    statement(client, 'RELEASE list').run()
    return { ok: true, value }
  } catch (error) {
    // A full disk or a failing one ends the whole transaction; nothing in it may be answered as kept.
    if (!client.inTransaction) throw error
    statement(client, 'ROLLBACK TO list').run()
    statement(client, 'RELEASE list').run()
    return refusal(error)
  }
}

function refusal(error: unknown): Settled {
  if (error instanceof Refused) return { ok: true, value: { kind: 'refused', by: error.by } }
  const code = codeOf(error)
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
    return { ok: true, value: { kind: 'refused', by: 'unique' } }
  return { ok: false, error: storageError(error) }
}

/** What reading or writing met, told apart: a storage in trouble, or any other error as it is. */
export function storageError(error: unknown): unknown {
  const code = codeOf(error)
  return /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN)/.test(code)
    ? new StorageUnavailable(code, { cause: error })
    : error
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>()

function statement(client: Database.Database, sql: string): Database.Statement {
  const known = statements.get(client) ?? new Map<string, Database.Statement>()
  statements.set(client, known)
  const prepared = known.get(sql) ?? client.prepare(sql)
  known.set(sql, prepared)
  return prepared
}
