import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { copyBefore, copyToday, dropOldCopies } from '../src/backups.ts'
import { days, hours } from '../src/domain/calendar.ts'
import { officeWorld } from './support/office.ts'
import { temporaryFolder } from './support/world.ts'

let place: ReturnType<typeof temporaryFolder>
let world: Awaited<ReturnType<typeof officeWorld>>
let folder: string
beforeEach(async () => {
  place = temporaryFolder()
  folder = join(place.folder, 'backups')
  world = await officeWorld()
})
afterEach(() => place.remove())

function keep(kept = 35) {
  const plan = { folder, days: kept }
  copyToday(world.db, plan, world.clock.at)
  dropOldCopies(plan, world.clock.at)
}

it('a copy is made once a day, whole and for its owner only', () => {
  keep()
  const file = join(folder, 'daily-2026-03-02.sqlite')
  const { ino } = statSync(file)
  world.clock.at += hours(1)
  keep()
  expect([readdirSync(folder), statSync(file).ino]).toEqual([['daily-2026-03-02.sqlite'], ino])
  expect([statSync(file).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700])
  const copy = new Database(file, { readonly: true })
  expect(copy.prepare('select name from office').pluck().all()).toEqual(['Amahoro International'])
  copy.close()
})

it('T70 copies age out in 35 days, those made before a change too; copies by others stay', () => {
  keep()
  const others = ['before-the-visit.sqlite', 'daily-report.sqlite', 'mine-2020-01-01.sqlite']
  for (const name of [...others, copyBefore('upgrade-3', world.clock.at)])
    writeFileSync(join(folder, name), 'x')
  for (let day = 1; day <= 35; day += 1) {
    world.clock.at += days(1)
    keep()
    expect(existsSync(join(folder, 'daily-2026-03-02.sqlite'))).toBe(day < 35)
    expect(existsSync(join(folder, 'before-upgrade-3-20260302T080000000Z.sqlite'))).toBe(day < 35)
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('daily-2026'))).toHaveLength(35)
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(others))
})

it('they may be kept for fewer days', () => {
  for (let day = 0; day < 5; day += 1) {
    keep(2)
    world.clock.at += days(1)
  }
  expect(readdirSync(folder)).toEqual(['daily-2026-03-05.sqlite', 'daily-2026-03-06.sqlite'])
})
