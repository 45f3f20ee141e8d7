import Database from 'better-sqlite3'

/** Under which hashes a copy of the database needs files; none where it is older than evidence. */
export function hashesIn(copy: string): readonly string[] {
  const client = new Database(copy, { readonly: true })
  try {
    const known = client.prepare("select 1 from sqlite_master where name = 'evidence'").get()
    if (!known) return []
    return client.prepare('select distinct hash from evidence').pluck().all().map(String)
  } finally {
    client.close()
  }
}
