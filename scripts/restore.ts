import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { databaseIn, isKey, makePrivate, newKey, readKey, writeKey } from '../src/data-folder.ts'
import { evidenceIn } from '../src/evidence-files.ts'
import { restoreDatabase } from '../src/restore.ts'
import { readSettings } from '../src/settings.ts'

/** `npm run restore -- FILE`: a backup becomes the database; the one that was there is kept aside. Never under a server. */
const { values, positionals } = parseArgs({
  options: { 'key-lost': { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [file, ...more] = positionals
if (!file || more.length > 0) fail('Say which: npm run restore -- FILE')
const read = readSettings(process.env)
if (read.kind === 'faults')
  fail(read.faults.map(({ setting, problem }) => `${setting}: ${problem}`).join('\n'))
const from = resolve(file)
if (!existsSync(from)) fail(`There is no ${from}.`)

process.umask(0o077)
const root = resolve(read.settings.DATA_DIR)
const open = makePrivate(root)
if (open) fail(open)
const keyFile = join(root, 'key')
const given = read.settings.LINK_KEY ?? (existsSync(keyFile) ? keyOrFail() : undefined)
const keyLost = values['key-lost']
const key = given ?? (keyLost ? newKey() : await askForKey())

const restored = await restoreDatabase({
  from,
  database: databaseIn(root),
  backups: resolve(read.settings.BACKUP_DIR ?? join(root, 'backups')),
  evidence: evidenceIn(root),
  key,
  keyLost,
  now: Date.now(),
})
if (restored.kind === 'refused') fail(restored.problem)
if (given === undefined) writeKey(keyFile, key)

say(`Restored ${from} into ${root}.`)
if (restored.aside) say(`What was there before is kept as ${restored.aside}.`)
if (restored.missing > 0)
  say(
    `${restored.missing} files of evidence are neither in ${from}.evidence nor in ${evidenceIn(root)}: their pages name them, and they cannot be taken along.`,
  )
if (!restored.fits)
  say(
    'The key is another one: send new links. Reminders would carry links that open nothing, and codes sent so far are worthless. Erase again by hand whoever was erased since the backup: without the key they cannot be known.',
  )
say(`No mail leaves before a coordinator says so on the page Mail; ${restored.unsent} would.`)
say('Everybody signs in again. Start the server now.')

function keyOrFail(): string {
  try {
    return readKey(keyFile)
  } catch (error) {
    return fail(`DATA_DIR: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The key is never part of a backup, so a new machine has to be told it. */
async function askForKey(): Promise<string> {
  say('The key is kept apart from backups, and there is none in this DATA_DIR.')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  lines.setPrompt('The key (64 hexadecimal digits): ')
  lines.prompt()
  const { value } = await lines[Symbol.asyncIterator]().next()
  lines.close()
  const typed = String(value ?? '').trim()
  if (!isKey(typed))
    fail(
      'Nothing was restored: reminders and codes need the key their links were made with. Put it into DATA_DIR/key, give it as LINK_KEY, or type it here; if it is lost for good, say --key-lost, and send everybody a new link afterwards.',
    )
  return typed
}

function say(words: string): void {
  process.stdout.write(`${words}\n`)
}

function fail(words: string): never {
  process.stderr.write(`${words}\nNothing was changed.\n`)
  process.exit(1)
}
