import { join } from 'node:path'
import Database from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { atomically, guard, noting, openDatabase, StorageUnavailable } from '#dialect'
import { migrate } from '../../db/migrate.ts'
import { office } from '../../db/schema.ts'
import { databaseIsWritable } from '../../db/store/health.ts'
import { addOffice } from '../../db/store/offices.ts'
import type { Id } from '../../src/domain/ids.ts'
import { newOffice, type Office } from '../../src/domain/office.ts'
import { temporaryFolder } from '../support/world.ts'

/** Offices stand for any rows here; the number says which. */
const numbered = (number: number): Office => ({
  id: `office-${number}` as Id<'office'>,
  name: `Office ${number}`,
  deName: '',
  language: 'en',
  zone: 'UTC',
  ...newOffice,
})

async function database(file = ':memory:') {
  const db = openDatabase(file)
  await migrate(db, async () => {})
  const add = (number: number) => atomically(db, (tx) => [addOffice(tx, numbered(number))])
  const names = async () => (await db.select().from(office)).map(({ name }) => name)
  const rename = (number: number, name: string) =>
    db
      .update(office)
      .set({ name })
      .where(eq(office.id, numbered(number).id))
  return { db, add, names, rename }
}

describe('a note on the work', () => {
  const note = (tx: Parameters<typeof addOffice>[0]) => addOffice(tx, numbered(9))

  it('is kept with the first list that changes something, once', async () => {
    const { db, add, names, rename } = await database()
    await noting(note, async () => {
      await atomically(db, () => [rename(1, 'nobody has this number')])
      expect(await names()).toEqual([])
      await add(1)
      await add(2)
    })
    expect(await names()).toEqual(['Office 1', 'Office 9', 'Office 2'])
  })

  it('is undone with its list, and a list is undone with its note', async () => {
    const { db, add, names, rename } = await database()
    const undone = () =>
      atomically(db, (tx) => [addOffice(tx, numbered(1)), guard('none', rename(7, 'x'))])
    await noting(note, undone)
    expect(await names()).toEqual([])
    await add(9)
    expect(await noting(note, () => add(1))).toEqual({ kind: 'refused', by: 'unique' })
    expect(await names()).toEqual(['Office 9'])
  })

  it('is on no list of anybody else, not even in the same transaction', async () => {
    const { db, add, names } = await database()
    const other = add(1)
    await noting(note, () => atomically(db, () => []))
    await other
    expect(await names()).toEqual(['Office 1'])
  })
})

describe('a list of writes', () => {
  it('is kept as a whole', async () => {
    const { db, names } = await database()
    const outcome = await atomically(db, (tx) => [
      addOffice(tx, numbered(1)),
      addOffice(tx, numbered(2)),
    ])
    expect([outcome, await names()]).toEqual([{ kind: 'committed' }, ['Office 1', 'Office 2']])
  })

  it('is undone as a whole when a guard meets no row', async () => {
    const { db, names, rename } = await database()
    const outcome = await atomically(db, (tx) => [
      addOffice(tx, numbered(1)),
      guard('the second is there', rename(2, 'Renamed')),
      addOffice(tx, numbered(3)),
    ])
    expect([outcome, await names()]).toEqual([{ kind: 'refused', by: 'the second is there' }, []])
  })

  it('is undone as a whole when a guard would meet more than one row', async () => {
    const { db, add, names } = await database()
    await Promise.all([add(1), add(2)])
    const everything = db.update(office).set({ name: 'Same' })
    const outcome = await atomically(db, () => [guard('one', everything)])
    expect([outcome, await names()]).toEqual([
      { kind: 'refused', by: 'one' },
      ['Office 1', 'Office 2'],
    ])
  })

  it('is undone as a whole when something exists already', async () => {
    const { db, add, names } = await database()
    await add(1)
    const outcome = await atomically(db, (tx) => [
      addOffice(tx, numbered(2)),
      addOffice(tx, numbered(1)),
    ])
    expect([outcome, await names()]).toEqual([{ kind: 'refused', by: 'unique' }, ['Office 1']])
  })

  it('is undone as a whole when something breaks, and who asked learns of it', async () => {
    const { db, names } = await database()
    const broken = atomically(db, (tx) => {
      addOffice(tx, numbered(1)).run()
      throw new Error('broken')
    })
    await expect(broken).rejects.toThrow('broken')
    expect(await names()).toEqual([])
  })
})

describe('lists of one turn', () => {
  it('are all answered after one commit', async () => {
    const { db, add, names } = await database()
    let commits = 0
    const exec = db.$client.prepare.bind(db.$client)
    db.$client.prepare = ((sql: string) => {
      if (sql === 'COMMIT') commits += 1
      return exec(sql)
    }) as typeof db.$client.prepare
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, number) => add(number)))
    expect(outcomes.every(({ kind }) => kind === 'committed')).toBe(true)
    expect([commits, (await names()).length]).toEqual([1, 20])
  })

  it('do not hurt one another: a refused and a broken one are undone alone', async () => {
    const { db, add, names, rename } = await database()
    const settled = await Promise.allSettled([
      add(1),
      add(1),
      atomically(db, (tx) => [addOffice(tx, numbered(7)), guard('no', rename(8, 'x'))]),
      atomically(db, (tx) => {
        addOffice(tx, numbered(9)).run()
        throw new Error('broken')
      }),
      add(2),
    ])
    expect(settled.map((one) => (one.status === 'fulfilled' ? one.value.kind : 'broken'))).toEqual([
      'committed',
      'refused',
      'refused',
      'broken',
      'committed',
    ])
    expect(await names()).toEqual(['Office 1', 'Office 2'])
  })
})

describe('a commit that fails', () => {
  it.each([1, 2])('is told to those who asked for its %i lists', async (lists) => {
    const { db, names } = await database()
    db.$client.exec(
      'create table child (parent text references office (id) deferrable initially deferred)',
    )
    const orphan = { run: () => db.$client.prepare("insert into child values ('nobody')").run() }
    const asked = Array.from({ length: lists }, (_, number) =>
      atomically(db, (tx) => [addOffice(tx, numbered(number)), orphan]),
    )
    for (const one of await Promise.allSettled(asked))
      expect(one).toMatchObject({ reason: { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' } })
    expect(await names()).toEqual([])
  })
})

describe('on a full disk', () => {
  it.each([1, 2])('nothing of %i lists of one turn is kept, and later ones are', async (lists) => {
    const { db, add, names } = await database()
    await add(1)
    const most = db.$client.pragma('max_page_count', { simple: true })
    const used = Number(db.$client.pragma('page_count', { simple: true }))
    db.$client.pragma(`max_page_count = ${used}`)
    const large = { ...numbered(2), name: 'x'.repeat(100_000) }
    const asked = Array.from({ length: lists }, () =>
      atomically(db, (tx) => [addOffice(tx, numbered(3)), addOffice(tx, large)]),
    )
    for (const one of await Promise.allSettled(asked))
      expect(one).toMatchObject({ status: 'rejected', reason: expect.any(StorageUnavailable) })
    expect(await names()).toEqual(['Office 1'])

    db.$client.pragma(`max_page_count = ${most}`)
    await add(2)
    expect(await names()).toEqual(['Office 1', 'Office 2'])
  })
})

describe('T57 while another process holds the write lock', () => {
  it('T57 reading goes on, a write says within a second that it cannot be kept, and later ones are', async () => {
    const { folder, remove } = temporaryFolder()
    const file = join(folder, 'database.sqlite')
    const { db, add, names } = await database(file)
    await add(1)
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')

    const begun = performance.now()
    const two = await Promise.allSettled([add(2), add(3)])
    expect(performance.now() - begun).toBeLessThan(1500)
    for (const one of two)
      expect(one).toMatchObject({ status: 'rejected', reason: expect.any(StorageUnavailable) })
    await expect(add(4)).rejects.toBeInstanceOf(StorageUnavailable)
    expect(await databaseIsWritable(db)).toBe(false)
    expect(await names()).toEqual(['Office 1'])

    other.exec('COMMIT')
    other.close()
    expect(await databaseIsWritable(db)).toBe(true)
    await add(2)
    expect(await names()).toEqual(['Office 1', 'Office 2'])
    db.$client.close()
    remove()
  })
})
