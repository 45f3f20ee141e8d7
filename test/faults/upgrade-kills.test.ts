import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '#dialect'
import { migrate, released } from '../../db/migrate.ts'
import { tellFigure } from '../support/fault-figures.ts'
import { isMissing } from '../support/fault-tools.ts'
import { runCommand, startedServer } from '../support/program.ts'
import { temporaryFolder } from '../support/world.ts'

const points = 20
const name = 'partner-of-choice.sqlite'

let place: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  place = temporaryFolder()
})
afterEach(() => place.remove())

describe.skipIf(isMissing('strace'))('an upgrade that is killed', () => {
  it('T59 leaves the old schema or the new one, every row, and a copy from before', async () => {
    const counted = join(place.folder, 'counted')
    const before = await oldOffice(counted)
    const writes = await writesOfUpgrade(counted)
    expect(writes).toBeGreaterThan(points)

    const ends = new Map<number, number>()
    for (let point = 0; point < points; point += 1) {
      const data = join(place.folder, `killed-${point}`)
      await oldOffice(data)
      const nth = 1 + Math.floor((point * (writes - 1)) / (points - 1))
      await killedAtWrite(data, nth)
      const found = look(join(data, name))
      expect([found.whole, found.broken]).toEqual(['ok', 0])
      expect([1, released.length]).toContain(found.version)
      ends.set(found.version, (ends.get(found.version) ?? 0) + 1)
      expect(kept(found.rows, before.rows)).toEqual(before.rows)
      if (found.version !== 1) expect(look(copyIn(data)).rows).toEqual(before.rows)

      const server = await startedServer(data, { BACKUP_DAYS: '0' })
      await server.end()
      const after = look(join(data, name))
      expect([after.version, after.whole, after.broken]).toEqual([released.length, 'ok', 0])
      expect(kept(after.rows, before.rows)).toEqual(before.rows)
      rmSync(data, { recursive: true })
    }
    tellFigure({
      threat: 'T59',
      what: `kills during an upgrade of ${before.all} rows; schema found: old, new, between; rows lost`,
      figure: `${points}; ${ends.get(1) ?? 0}, ${ends.get(released.length) ?? 0}, 0; 0`,
    })
  })
})

/** Two years of an office as the first release kept them. */
async function oldOffice(data: string) {
  mkdirSync(data, { mode: 0o700 })
  writeFileSync(join(data, 'key'), 'cd'.repeat(32), { mode: 0o600 })
  const db = openDatabase(join(data, name))
  await migrate(db, async () => {}, released.slice(0, 1))
  db.$client.exec(twoYears)
  db.$client.pragma('journal_mode = DELETE')
  db.$client.close()
  const found = look(join(data, name))
  return { rows: found.rows, all: Object.values(found.rows).reduce((sum, rows) => sum + rows, 0) }
}

const people = 150
const counting = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${people})`
const yearly = `${counting}, y(y) as (values (2024), (2025))`
const graded = '{"RES-01":"4","RES-91":"a long story about two years of work"}'

/** The columns of the first release never change, so they may stand here. */
const twoYears = `
insert into office values ('o', 'Amahoro', 'd’Amahoro', 'en', 'Africa/Bujumbura');
insert into staff values ('s', 'Cécile', 'c@x.test', 'c@x.test', 'coordinator', 'en', 'hash');
insert into session values ('t', 's', 1, 1);
insert into instrument values ('q', 'scorecard', '1', '{}');
insert into partner ${counting} select 'p' || i, 'P ' || i, 'p ' || i, 'civil-society', 'strategic', 'Gitega', 'fr', 's' from n;
insert into contact ${counting} select 'c' || i, 'p' || i, 'C ' || i, i || '@x.test', i || '@x.test', 'fr', 1, 0, null from n;
insert into round select y, 'closed', y, '{"en":"T","fr":"T"}', '["scorecard"]', 'confidential', 'none', y || '-03-31T18:00', 'Africa/Bujumbura', 5, 0, '["q"]', 1, 2, 3 from (select 2024 y union select 2025);
insert into invitation ${yearly} select y || '-' || i, y, 'p' || i, 'c' || i, 0, 'fr', null, 1, null, null, 1 from n, y;
insert into invitation_link select 'h' || id, 'k' || id, id, 1, null from invitation;
insert into response select 'r' || id, id, 'q', 1, 'link', null, null, null, '${graded}', '2025-03-01', null, null from invitation;
insert into message select 'm' || id, 'invitation', id, id, null, null, round, 'C', 'c@x.test', 'fr', 'sent', 1, 1, 1, null, 1, null from invitation;
insert into results select id, '{}' from round;
`

/** How often an upgrade that nobody kills writes to a file. */
async function writesOfUpgrade(data: string): Promise<number> {
  const log = join(place.folder, 'writes')
  const trace = ['strace', '-D', '-f', '--seccomp-bpf', '-e', 'trace=pwrite64', '-o', log]
  const server = await startedServer(data, { BACKUP_DAYS: '0' }, { under: trace })
  await server.end()
  const seen = readFileSync(log, 'utf8')
  return seen.split('\n').filter((line) => line.includes('pwrite64(')).length
}

/** Starts the server and kills it just before its nth write. */
async function killedAtWrite(data: string, nth: number): Promise<void> {
  const kill = ['-e', 'trace=pwrite64', '-e', `inject=pwrite64:signal=SIGKILL:when=${nth}`]
  const server = runCommand(
    ['strace', '-D', '-f', '-o', '/dev/null', ...kill, process.execPath, 'dist/server/main.js'],
    { DATA_DIR: data, PORT: '0', BACKUP_DAYS: '0' },
  )
  const ready = server.line(/^ready/m).catch(() => '')
  await Promise.race([server.ended, ready])
  await server.end('SIGKILL')
}

function copyIn(data: string): string {
  const folder = join(data, 'backups')
  const [copy = ''] = readdirSync(folder).filter((file) => /^before-upgrade-1-.*sqlite$/.test(file))
  return join(folder, copy)
}

function look(file: string) {
  const db = new Database(file)
  const pluck = (sql: string) => db.prepare(sql).pluck().all()
  const tables = pluck("select name from sqlite_master where type = 'table'").map(String)
  const rows = Object.fromEntries(
    tables.map((table) => [table, Number(pluck(`select count(*) from "${table}"`)[0])]),
  )
  const found = {
    version: Number(db.pragma('user_version', { simple: true })),
    whole: db.pragma('integrity_check', { simple: true }),
    broken: pluck('select count(*) from pragma_foreign_key_check')[0],
    rows,
  }
  db.close()
  return found
}

/** The tables that were there before, as they are now. Sessions end by themselves. */
function kept(rows: Record<string, number>, before: Record<string, number>) {
  return Object.fromEntries(
    Object.entries(before).map(([table, count]) => [
      table,
      table === 'session' ? count : rows[table],
    ]),
  )
}
