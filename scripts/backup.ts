import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { CopyExists, copyDatabase } from '../db/dialect/copy.ts'
import { hashesIn } from '../db/dialect/evidence-in-copy.ts'
import { besideBackup, takeEvidence } from '../src/evidence-backup.ts'
import { evidenceIn } from '../src/evidence-files.ts'

/** `npm run backup -- FILE`: a whole copy of the database and the evidence, also while the server runs. The key is never part of it. */
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
  let files = 0
  let missing = 0
  const bytes = copyDatabase(client, to, (whole) => {
    const hashes = hashesIn(whole)
    missing = takeEvidence(hashes, evidenceIn(folder), besideBackup(to))
    files = hashes.length - missing
  })
  client.close()
  process.stdout.write(`Copied the database of ${folder} to ${to}: ${megabytes(bytes)} MB.\n`)
  if (files > 0)
    process.stdout.write(`Its evidence lies beside it in ${besideBackup(to)}: ${files} files.\n`)
  if (missing > 0)
    process.stderr.write(
      `${missing} files of evidence are gone from ${evidenceIn(folder)}, or damaged; they were left out.\n`,
    )
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
