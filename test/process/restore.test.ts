import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { atomically, openDatabase } from '#dialect'
import { migrate, released } from '../../db/migrate.ts'
import { addSession } from '../../db/store/sessions.ts'
import { evidenceFile, evidenceFilesIn, hashOf } from '../../src/evidence-files.ts'
import { inviteStaff } from '../../src/flows/invite-staff.ts'
import { pdf, png } from '../support/documents.ts'
import { launchedWorld } from '../support/launched.ts'
import { runProgram, startedServer } from '../support/program.ts'
import { address, temporaryFolder } from '../support/world.ts'

/** What the world of the tests makes its links with. */
const rightKey = '07'.repeat(32)
const otherKey = 'ab'.repeat(32)

let place: ReturnType<typeof temporaryFolder>
let data: string
let backup: string
let link: string
const running: { end(): Promise<unknown> }[] = []
beforeEach(async () => {
  place = temporaryFolder()
  data = join(place.folder, 'data')
  backup = join(place.folder, 'backup.sqlite')
  link = await makeBackup()
})
afterEach(async () => {
  for (const program of running.splice(0)) await program.end()
  place.remove()
})

/** An office with an open round, somebody signed in and a mail that waits. */
async function makeBackup() {
  const world = await launchedWorld({ file: backup, closes: '2099-03-31T18:00' })
  const staff = world.staff('coordinator')
  await atomically(world.db, (tx) => [addSession(tx, 'a-session', staff.id, Date.now())])
  await inviteStaff(world.deps, {
    name: 'Nadia',
    email: address('nadia@amahoro.test'),
    role: 'reviewer',
    language: 'fr',
  })
  world.db.$client.pragma('journal_mode = DELETE')
  world.db.$client.close()
  return world.link
}

async function restore(
  given: { key?: string; args?: string[]; typed?: string; file?: string } = {},
) {
  const settings = { DATA_DIR: data, ...(given.key === undefined ? {} : { LINK_KEY: given.key }) }
  const args = ['dist/server/restore.js', given.file ?? backup, ...(given.args ?? [])]
  const program = runProgram(args, settings, given.typed)
  return { status: await program.ended, ...program.said }
}

async function started(settings: Record<string, string> = {}) {
  const server = await startedServer(data, settings)
  running.push(server)
  return server
}

const database = () => join(data, 'partner-of-choice.sqlite')
const mode = (path: string) => statSync(path).mode & 0o777

function ask(sql: string, file = database()) {
  const db = new Database(file, { readonly: true })
  const found = db.prepare(sql).pluck().all()
  db.close()
  return found
}

describe('a restore', () => {
  it('asks for the key, and then every link that was sent works again', async () => {
    const { status, out } = await restore({ typed: `${rightKey}\n` })
    expect([status, out]).toEqual([0, expect.stringContaining('kept apart from backups')])
    const { url } = await started()
    expect((await fetch(url + link)).status).toBe(200)
    expect([mode(data), mode(database()), mode(join(data, 'key'))]).toEqual([0o700, 0o600, 0o600])
  })

  it('without the key, or with another one, changes nothing and says what to do', async () => {
    for (const given of [{}, { typed: 'I do not know\n' }, { key: otherKey }]) {
      const { status, err } = await restore(given)
      expect([status, err]).toEqual([1, expect.stringMatching(/LINK_KEY.*--key-lost/s)])
      expect([existsSync(database()), existsSync(join(data, 'key'))]).toEqual([false, false])
    }
  })

  it('goes on with another key when the right one is lost, and says what that costs', async () => {
    const { status, out } = await restore({ args: ['--key-lost'] })
    expect([status, out]).toEqual([0, expect.stringContaining('send new links')])
    expect(readFileSync(join(data, 'key'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
    await started()
  })

  it('T53 lets no mail out before a coordinator says so, and tells how many would go', async () => {
    const { out } = await restore({ key: rightKey })
    expect(out).toContain('No mail leaves before a coordinator says so on the page Mail; 1 would.')
    await started({ LINK_KEY: rightKey })
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect(ask('select reason from mail_pause')).toEqual(['restored'])
    expect(ask("select state from message where kind = 'staff-invitation'")).toEqual(['waiting'])
    expect(existsSync(join(data, 'mailbox'))).toBe(false)
  })

  it('puts the files of evidence back, and names those that are gone', async () => {
    const [kept, lost] = [evidenceFilesIn(place.folder).keep(pdf, Date.now()), hashOf(png)]
    renameSync(join(place.folder, 'evidence'), `${backup}.evidence`)
    const db = new Database(backup)
    const add = db.prepare(
      "insert into evidence (id, owner_kind, owner_id, name, type, size, hash, added_on) values (?, 'entry', 'an entry', 'a.pdf', 'application/pdf', 1, ?, '2026-03-02')",
    )
    for (const hash of [kept, lost]) add.run(crypto.randomUUID(), hash)
    db.close()
    const { status, out } = await restore({ key: rightKey })
    expect([status, out]).toEqual([
      0,
      expect.stringContaining('1 files of evidence are neither in'),
    ])
    const back = evidenceFile(join(data, 'evidence'), kept)
    expect([readFileSync(back).equals(Buffer.from(pdf)), mode(back)]).toEqual([true, 0o600])
  })

  it('T11 signs nobody in again', async () => {
    expect(ask('select token_hash from session', backup)).toEqual(['a-session'])
    await restore({ key: rightKey })
    expect(ask('select token_hash from session')).toEqual([])
  })

  it('keeps what was there before, and gives the backup’s place to nothing else', async () => {
    const server = await started({ LINK_KEY: rightKey })
    await server.end()
    const before = readFileSync(backup)
    const { status, out } = await restore({ key: rightKey })
    const [, aside = ''] = /kept as (\S+)\.$/m.exec(out) ?? []
    expect([status, aside]).toEqual([0, expect.stringContaining(join(data, 'backups', 'before-'))])
    expect([ask('select name from office', aside), mode(aside)]).toEqual([[], 0o600])
    expect(ask('select name from office')).toEqual(['Amahoro International'])
    expect(readFileSync(backup).equals(before)).toBe(true)
    expect(readdirSync(data).toSorted()).toEqual(['backups', 'clock', 'partner-of-choice.sqlite'])
  })

  it('never happens under a running server', async () => {
    await started({ LINK_KEY: rightKey })
    const { ino } = statSync(database())
    const { status, err } = await restore({ key: rightKey })
    expect([status, err]).toEqual([1, expect.stringContaining('Stop it first')])
    expect(statSync(database()).ino).toBe(ino)
    expect(ask('select name from office')).toEqual([])
  })

  it('takes the place of a database that is broken', async () => {
    await (await started({ LINK_KEY: rightKey })).end()
    writeFileSync(database(), 'nothing but ruins')
    const { status, out } = await restore({ key: rightKey })
    expect([status, out]).toEqual([0, expect.stringContaining('before-restore-')])
    expect(ask('select name from office')).toEqual(['Amahoro International'])
  })

  it('of an older backup brings it to the schema of today', async () => {
    const old = join(place.folder, 'old.sqlite')
    const db = openDatabase(old)
    await migrate(db, async () => {}, released.slice(0, 1))
    db.$client.close()
    expect((await restore({ key: rightKey, file: old })).status).toBe(0)
    expect(ask('pragma user_version')).toEqual([released.length])
  })
})

describe('a restore is refused and changes nothing', () => {
  it.each([
    [
      'a damaged backup',
      (file: string) => {
        const bytes = readFileSync(file)
        bytes.fill(0x5a, 5 * 4096, bytes.length - 4096)
        writeFileSync(file, bytes)
      },
      /damaged|cannot be restored/,
    ],
    ['a letter', (file: string) => writeFileSync(file, 'Dear partners,'), /cannot be restored/],
    [
      'another program’s database',
      (file: string) => {
        writeFileSync(file, '')
        const db = new Database(file)
        db.exec('create table recipe (name text)')
        db.close()
      },
      /another program/,
    ],
    [
      'a backup of a newer program',
      (file: string) => {
        const db = new Database(file)
        db.pragma('user_version = 999')
        db.close()
      },
      /schema 999/,
    ],
  ])('with %s', async (_, spoil, words) => {
    await (await started({ LINK_KEY: rightKey })).end()
    const before = readFileSync(database())
    const spoilt = join(place.folder, 'spoilt.sqlite')
    copyFileSync(backup, spoilt)
    spoil(spoilt)
    const { status, err } = await restore({ key: rightKey, file: spoilt })
    expect([status, err]).toEqual([1, expect.stringMatching(words)])
    expect(ask('select name from office')).toEqual([])
    expect(readFileSync(database()).length).toBe(before.length)
    expect(readdirSync(data).filter((name) => name.includes('restoring'))).toEqual([])
  })

  it('without a file, or with one that is not there', async () => {
    const none = runProgram(['dist/server/restore.js'], { DATA_DIR: data })
    expect([await none.ended, none.said.err]).toEqual([
      1,
      expect.stringContaining('npm run restore -- FILE'),
    ])
    expect((await restore({ file: join(place.folder, 'nowhere') })).status).toBe(1)
  })
})
