import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '#dialect'
import { DatabaseTooNew, type Migration, migrate, released } from '../../db/migrate.ts'
import { temporaryFolder } from '../support/world.ts'

const first: Migration = {
  name: '0000_first.sql',
  sql: `create table parent (id text primary key, name text);
--> statement-breakpoint
create table child (id text primary key, parent text references parent (id) on delete cascade);`,
}
/** Drizzle's way to change a table: a new one, the rows, the old one dropped, the name. */
const rebuild: Migration = {
  name: '0001_rebuild.sql',
  sql: `create table __new_parent (id text primary key, name text not null default '');
--> statement-breakpoint
insert into __new_parent select id, name from parent;
--> statement-breakpoint
drop table parent;
--> statement-breakpoint
alter table __new_parent rename to parent;`,
}
const with_ = (name: string, sql: string): Migration => ({ name, sql })

let place: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  place = temporaryFolder()
})
afterEach(() => place.remove())

const noCopy = async () => {}

async function filled() {
  const db = openDatabase(join(place.folder, 'database.sqlite'))
  await migrate(db, noCopy, [first])
  db.$client.exec(`insert into parent values ('a', 'A'), ('b', 'B');
    insert into child values ('1', 'a'), ('2', 'a'), ('3', 'b')`)
  const count = (table: string) => db.$client.prepare(`select count(*) from ${table}`).pluck().get()
  const version = () => db.$client.pragma('user_version', { simple: true })
  return { db, count, version }
}

describe('a migration', () => {
  it('T59 that rebuilds a parent keeps its children, and keys are watched again afterwards', async () => {
    const { db, count, version } = await filled()
    await migrate(db, noCopy, [first, rebuild])
    expect([count('parent'), count('child'), version()]).toEqual([2, 3, 2])
    expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1)
    db.$client.exec("delete from parent where id = 'a'")
    expect(count('child')).toBe(1)
  })

  it.each([
    ['loses rows', "delete from child where id = '1'"],
    ['adds rows', "insert into parent values ('c', 'C')"],
    ['leaves children without a parent', "update child set parent = 'z'"],
    ['fails half way', 'alter table parent add column x text;\n--> statement-breakpoint\nnonsense'],
  ])('T59 that %s is undone: the old schema, the old rows', async (_, sql) => {
    const { db, count, version } = await filled()
    const faulty = with_('0001_faulty.sql', sql)
    await expect(migrate(db, noCopy, [first, faulty])).rejects.toThrow()
    expect([count('parent'), count('child'), version()]).toEqual([2, 3, 1])
    expect(db.$client.prepare('select * from parent').columns()).toHaveLength(2)
    expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  it('that says which table it changes may', async () => {
    const { db, count } = await filled()
    const meant = with_('0001_meant.sql', "-- changes: child\ndelete from child where id = '1'")
    await migrate(db, noCopy, [first, meant])
    expect(count('child')).toBe(2)
  })

  it('T59 is preceded by one copy of what was there, and only then', async () => {
    const { db } = await filled()
    const copied: unknown[] = []
    const copy = async (version: number) => {
      const tables = "select name from sqlite_master where type = 'table' order by name"
      copied.push(version, db.$client.prepare(tables).pluck().all())
    }
    await migrate(db, copy, [first])
    expect(copied).toEqual([])
    await migrate(db, copy, [first, rebuild, with_('0002_more.sql', 'create table more (id text)')])
    expect(copied).toEqual([1, ['child', 'parent']])
    const fresh = openDatabase(':memory:')
    await migrate(fresh, copy, [first, rebuild])
    expect(copied).toHaveLength(2)
  })

  it('does nothing when its copy cannot be made', async () => {
    const { db, version } = await filled()
    const full = async () => {
      throw new Error('the disk is full')
    }
    await expect(migrate(db, full, [first, rebuild])).rejects.toThrow('full')
    expect(version()).toBe(1)
  })

  it('T59 cut off anywhere leaves the old schema or the new one', async () => {
    const { db } = await filled()
    db.$client.close()
    const file = join(place.folder, 'database.sqlite')
    const cut = join(place.folder, 'cut.sqlite')
    const steps = rebuild.sql.split('--> statement-breakpoint')
    for (let done = 0; done <= steps.length; done += 1) {
      // The state a killed process leaves: the statements so far, and no commit.
      const dying = openDatabase(file)
      dying.$client.pragma('foreign_keys = OFF')
      dying.$client.exec('BEGIN IMMEDIATE')
      for (const step of steps.slice(0, done)) dying.$client.exec(step)
      copyFileSync(file, cut)
      copyFileSync(`${file}-wal`, `${cut}-wal`)
      dying.$client.exec('ROLLBACK')
      dying.$client.close()

      const found = openDatabase(cut)
      expect(found.$client.pragma('user_version', { simple: true })).toBe(1)
      expect(found.$client.prepare('select count(*) from child').pluck().get()).toBe(3)
      await migrate(found, noCopy, [first, rebuild])
      expect(found.$client.prepare('select count(*) from child').pluck().get()).toBe(3)
      found.$client.close()
    }
  })

  it('T60 an older program refuses a newer database and leaves the file as it is', async () => {
    const { db } = await filled()
    await migrate(db, noCopy, [first, rebuild])
    db.$client.close()
    const file = join(place.folder, 'database.sqlite')
    const before = readFileSync(file)
    const again = openDatabase(file)
    await expect(migrate(again, noCopy, [first])).rejects.toThrow(DatabaseTooNew)
    again.$client.close()
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('the released ones make a database whose keys hold', async () => {
    const db = openDatabase(':memory:')
    await migrate(db, noCopy)
    expect(db.$client.pragma('user_version', { simple: true })).toBe(released.length)
    expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.$client.pragma('foreign_key_check')).toEqual([])
  })
})
