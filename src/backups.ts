import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '#dialect'
import { copyDatabase } from '../db/dialect/copy.ts'
import { type Day, dayAt, days, type Instant } from './domain/calendar.ts'

/** Where the dated copies lie, and how many days each is kept. */
export type BackupPlan = { folder: string; days: number }

/** Keeps one copy of the database for each day. It looks first, so that it may be asked every hour. */
export function copyToday(db: Db, { folder }: BackupPlan, now: Instant): void {
  const today = join(folder, `daily-${dayAt(now, 'UTC')}.sqlite`)
  if (!existsSync(today)) copyDatabase(db.$client, today)
}

/** Forgets the copies that are too old: somebody who was erased must be gone from them too. */
export function dropOldCopies(plan: BackupPlan, now: Instant): void {
  for (const file of readdirSync(plan.folder))
    if (isTooOld(file, dayAt(now - days(plan.days), 'UTC')))
      rmSync(join(plan.folder, file), { force: true })
}

/**
 * A name for a copy made before something that cannot be taken back. To the millisecond: a start that was killed is
 * followed by the next within the second.
 */
export function copyBefore(what: string, now: Instant): string {
  return `before-${what}-${new Date(now).toISOString().replaceAll(/[-:.]/g, '')}.sqlite`
}

const names = /^(?:daily|before-[a-z]+(?:-\d+)?)-(\d{4})-?(\d\d)-?(\d\d)(?:T\d{9}Z)?\.sqlite/

/** Only what bears a name of ours: a person may keep other copies beside them. */
function isTooOld(file: string, oldest: Day): boolean {
  const [, year, month, day] = names.exec(file) ?? []
  return year !== undefined && `${year}-${month}-${day}` <= oldest
}
