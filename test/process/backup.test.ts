import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { atomically, type Db, openDatabase } from '#dialect'
import { migrate } from '../../db/migrate.ts'
import { addEvidence } from '../../db/store/evidence.ts'
import { addOffice } from '../../db/store/offices.ts'
import type { Id } from '../../src/domain/ids.ts'
import { evidenceFile, evidenceFilesIn, hashOf } from '../../src/evidence-files.ts'
import { jpeg, pdf, png } from '../support/documents.ts'
import { runProgram } from '../support/program.ts'
import { temporaryFolder } from '../support/world.ts'

let place: ReturnType<typeof temporaryFolder>
let db: Db
beforeEach(async () => {
  place = temporaryFolder()
  db = openDatabase(join(place.folder, 'partner-of-choice.sqlite'))
  await migrate(db, async () => {})
})
afterEach(() => {
  db.$client.close()
  place.remove()
})

/** Any row will do; an office is the shortest. */
const add = (number: number, name = `Office ${number}`) =>
  atomically(db, (tx) => [
    addOffice(tx, {
      id: `${number}` as Id<'office'>,
      name,
      deName: '',
      language: 'en',
      zone: 'UTC',
    }),
  ])

/** A row that says some entry is proved by the file of that hash. */
const proof = (hash: string) => ({
  id: crypto.randomUUID() as Id<'evidence'>,
  owner: { kind: 'entry', id: crypto.randomUUID() } as const,
  name: 'minutes.pdf',
  type: 'application/pdf' as const,
  size: pdf.length,
  hash,
  addedBy: null,
  addedOn: '2026-03-02',
})

const backup = async (file: string) => {
  const program = runProgram(['scripts/backup.ts', file], { DATA_DIR: place.folder })
  return { status: await program.ended, ...program.said }
}

describe('a backup', () => {
  it('T61 taken under twenty writes a second holds everything acknowledged before it began', async () => {
    let written = 0
    const writes: Promise<boolean>[] = []
    const writing = setInterval(() => {
      written += 1
      writes.push(
        add(written).then(
          ({ kind }) => kind === 'committed',
          () => false,
        ),
      )
    }, 50)
    await new Promise((resolve) => setTimeout(resolve, 500))
    await add(100_000)
    const before = written - 1
    const file = join(place.folder, 'copy.sqlite')
    const { status, out } = await backup(file)
    clearInterval(writing)
    // The last of them may still be on its way to the file, which the test closes at its end.
    expect(await Promise.all(writes)).not.toContain(false)
    expect([status, out]).toEqual([0, expect.stringContaining(file)])
    expect(statSync(file).mode & 0o777).toBe(0o600)

    const copy = new Database(file, { readonly: true })
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(copy.pragma('foreign_key_check')).toEqual([])
    const kept = copy.prepare('select cast(id as integer) from office').pluck().all()
    copy.close()
    expect(before).toBeGreaterThan(3)
    for (let number = 1; number <= before; number += 1) expect(kept).toContain(number)
    expect(kept).toContain(100_000)
  })

  it('T61 holds no byte of what was deleted, and T7 not the key', async () => {
    const key = 'ab'.repeat(32)
    writeFileSync(join(place.folder, 'key'), key)
    for (let number = 0; number < 50; number += 1)
      await add(number, `a deleted draft ${number} `.repeat(50))
    db.$client.exec('delete from office')
    const file = join(place.folder, 'copy.sqlite')
    expect((await backup(file)).status).toBe(0)
    const bytes = readFileSync(file).toString('latin1')
    expect(bytes).not.toContain('a deleted draft')
    expect(bytes).not.toContain(key)
    expect(bytes).not.toContain(Buffer.from(key, 'hex').toString('latin1'))
  })

  it('takes the files of evidence along, those that are needed and no others', async () => {
    const files = evidenceFilesIn(place.folder)
    const [kept, lost] = [files.keep(pdf, Date.now()), hashOf(jpeg)]
    const unneeded = files.keep(png, Date.now())
    await atomically(db, (tx) => [kept, lost].map((hash) => addEvidence(tx, proof(hash))))
    const file = join(place.folder, 'copy.sqlite')
    const { status, out, err } = await backup(file)
    expect([status, out, err]).toEqual([
      0,
      expect.stringContaining(`${file}.evidence: 1 files`),
      expect.stringContaining('1 files of evidence are gone'),
    ])
    const copied = evidenceFile(`${file}.evidence`, kept)
    expect(readFileSync(copied)).toEqual(Buffer.from(pdf))
    expect(statSync(copied).mode & 0o777).toBe(0o600)
    expect(existsSync(evidenceFile(`${file}.evidence`, unneeded))).toBe(false)
    const names = readdirSync(place.folder).filter((name) => name.startsWith('copy'))
    expect(names.toSorted()).toEqual(['copy.sqlite', 'copy.sqlite.evidence'])
  })

  it('overwrites nothing, and leaves nothing behind when it cannot be written', async () => {
    const file = join(place.folder, 'copy.sqlite')
    writeFileSync(file, 'last night')
    const { status, err } = await backup(file)
    expect([status, err]).toEqual([1, expect.stringContaining('is there already')])
    expect(readFileSync(file, 'utf8')).toBe('last night')
    expect((await backup(join(file, 'below-a-file'))).status).toBe(1)
    expect(readdirSync(place.folder).filter((name) => name.includes('unfinished'))).toEqual([])
  })

  it('says where the database should be when there is none, and makes none', async () => {
    const program = runProgram(['scripts/backup.ts', join(place.folder, 'copy')], {
      DATA_DIR: join(place.folder, 'elsewhere'),
    })
    expect(await program.ended).toBe(1)
    expect(program.said.err).toContain('DATA_DIR')
    expect(existsSync(join(place.folder, 'elsewhere'))).toBe(false)
  })

  it('asks where to, when it is not told', async () => {
    const program = runProgram(['scripts/backup.ts'], { DATA_DIR: place.folder })
    expect([await program.ended, program.said.err]).toEqual([
      1,
      expect.stringContaining('npm run backup -- FILE'),
    ])
  })
})
