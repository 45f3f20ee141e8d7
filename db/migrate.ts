import type { Db } from '#dialect'

/** A migration as released: `0000_first.sql`, its statements parted by drizzle-kit's breakpoints. */
export type Migration = { name: string; sql: string }

/** This program is older than the database it was given; starting would damage it. */
export class DatabaseTooNew extends Error {
  override readonly name = 'DatabaseTooNew'
}

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Every released migration in order; their number is the version of the schema. */
export const released: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({ name: path.replace('./migrations/', ''), sql }))
  .sort((one, other) => (one.name < other.name ? -1 : 1))

/**
 * Brings a database to the newest schema, all migrations in one transaction: cut off anywhere, it has the old schema or
 * the new one. Foreign keys are off while tables are
 * rebuilt (switching them off inside a transaction has no effect, which is how other runners empty child tables);
 * rows are counted before and after, keys are checked, and only then it is kept.
 * A table whose rows a migration means to change is named in it: `-- changes: contact`.
 * @param safetyCopy called once before anything changes in a database that already holds something
 */
export async function migrate(
  db: Db,
  safetyCopy: (fromVersion: number) => Promise<void>,
  migrations = released,
): Promise<void> {
  const client = db.$client
  const version = Number(client.pragma('user_version', { simple: true }))
  if (version > migrations.length)
    throw new DatabaseTooNew(
      `This database has schema ${version}, this program knows ${migrations.length}: start the newer program, or restore an older backup.`,
    )
  if (version === migrations.length) return
  if (version > 0) await safetyCopy(version)
  client.pragma('foreign_keys = OFF')
  try {
    client
      .transaction(() => {
        for (const migration of migrations.slice(version)) apply(db, migration)
        client.pragma(`user_version = ${migrations.length}`)
      })
      .immediate()
  } finally {
    client.pragma('foreign_keys = ON')
  }
}

function apply(db: Db, migration: Migration): void {
  const client = db.$client
  const before = rowCounts(db)
  for (const statement of migration.sql.split('--> statement-breakpoint')) client.exec(statement)
  assertKept(migration, before, rowCounts(db))
  const broken = client.pragma('foreign_key_check')
  if (Array.isArray(broken) && broken.length > 0)
    throw new Error(`${migration.name} would break ${broken.length} references`)
}

function assertKept(
  migration: Migration,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): void {
  const meant = new Set(
    [...migration.sql.matchAll(/^-- changes: (\w+)$/gm)].map(([, name]) => name),
  )
  for (const [table, rows] of before)
    if (!meant.has(table) && after.get(table) !== rows)
      throw new Error(
        `${migration.name} would turn ${rows} rows of ${table} into ${after.get(table)}`,
      )
}

function rowCounts(db: Db): ReadonlyMap<string, number> {
  const client = db.$client
  const tables = client
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all()
    .map(String)
  return new Map(
    tables.map((name) => [
      name,
      Number(client.prepare(`select count(*) from "${name}"`).pluck().get()),
    ]),
  )
}
