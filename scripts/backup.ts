import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { CopyExists, copyDatabase } from '../db/dialect/copy.ts'

/** `npm run backup -- FILE`: a whole copy of the database, also while the server runs. The key is never part of it. */
const [target, ...more] = process.argv.slice(2)
const folder = resolve(process.env.DATA_DIR || 'data')
const source = join(folder, 'partner-of-choice.sqlite')

if (!target || more.length > 0) fail('Say where: npm run backup -- FILE')
if (!existsSync(source)) fail(`DATA_DIR: there is no database in ${folder}`)

process.umask(0o077)
const to = resolve(target)
try {
  // Waits for a writer longer than the server would: nobody's page hangs on this process.
  const client = new Database(source, { readonly: true, timeout: 10_000 })
  const bytes = copyDatabase(client, to)
  client.close()
  process.stdout.write(`Copied the database of ${folder} to ${to}: ${megabytes(bytes)} MB.\n`)
  process.stdout.write(
    `Not in it: the key (${join(folder, 'key')} or LINK_KEY). Keep it elsewhere; without it the links sent stop working.\n`,
  )
} catch (error) {
  if (error instanceof CopyExists) fail(`${to} is there already and was left alone.`)
  fail(`Nothing was written: ${error instanceof Error ? error.message : String(error)}`)
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}

function fail(words: string): never {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}
