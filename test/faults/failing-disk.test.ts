import { closeSync, copyFileSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { tellFigure } from '../support/fault-figures.ts'
import { isMissing } from '../support/fault-tools.ts'
import { startedServer } from '../support/program.ts'
import { type PreparedRound, prepareRound } from '../support/running-round.ts'
import { temporaryFolder } from '../support/world.ts'
import { respondents } from './respondents.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function roundFor(partners: number) {
  const round = await prepareRound({ partners })
  closing.push(round.remove)
  return round
}

const name = 'partner-of-choice.sqlite'
const counted = (statuses: readonly number[], status: number) =>
  statuses.filter((one) => one === status).length

describe.skipIf(isMissing('a small disk'))('on a disk of four megabytes', () => {
  it('T55 that is full submits get 503, reading goes on, and the next submit works once there is room', async () => {
    const round = await roundFor(60)
    const crowd = respondents(round)
    const disk = temporaryFolder()
    closing.push(disk.remove)
    const server = await startedServer(
      disk.folder,
      { BACKUP_DAYS: '0', FROM: round.folder },
      { under: onSmallDisk },
    )
    closing.push(() => server.end('SIGKILL'))
    const page = async () => (await fetch(server.url + round.path(0))).status
    const health = async () => (await fetch(`${server.url}/healthz`)).status
    // The disk is mounted for the server alone; this is how it is reached from outside.
    const inside = join(`/proc/${server.pid}/root`, disk.folder)

    for (let which = 0; which < 5; which += 1)
      expect(await crowd.send(server.url, which, 1)).toBe(200)
    fill(join(inside, 'filler'))
    const full: number[] = []
    for (let which = 5; which < 45; which += 1)
      full.push(await crowd.send(server.url, which, 1), await page())
    expect(full.filter((status) => status !== 200 && status !== 503)).toEqual([])
    expect(counted(full, 503)).toBeGreaterThan(20)
    expect(counted(full, 200)).toBeGreaterThanOrEqual(40)

    rmSync(join(inside, 'filler'))
    expect(await health()).toBe(200)
    for (let which = 40; which < 60; which += 1)
      expect(await crowd.send(server.url, which, 2)).toBe(200)
    // SQLite would follow the way in back out again, so the files are looked at here.
    for (const rest of ['', '-wal'])
      copyFileSync(join(inside, `${name}${rest}`), join(round.folder, `${name}${rest}`))
    expect(crowd.lost(round.file)).toEqual([])
    expect(await server.end()).toBe(0)
    tellFigure({
      threat: 'T55',
      what: `acknowledged answers lost of ${crowd.acknowledged.length}; submits refused by 503 while full; answers of 500`,
      figure: `0; ${counted(full, 503)}; 0`,
    })
  })
})

/** A disk of its own for the command behind it, mounted where DATA_DIR says and filled from another folder. */
const onSmallDisk = [
  'unshare',
  '-Urm',
  'sh',
  '-c',
  'mount -t tmpfs -o size=4m,mode=0700 tmpfs "$DATA_DIR" && cp -a "$FROM/." "$DATA_DIR" && exec "$@"',
  'sh',
]

function fill(file: string): void {
  const opened = openSync(file, 'w')
  try {
    for (const size of [65_536, 4_096, 512]) writeUntilFull(opened, Buffer.alloc(size))
  } finally {
    closeSync(opened)
  }
}

function writeUntilFull(opened: number, block: Buffer): void {
  try {
    while (writeSync(opened, block) === block.length);
  } catch {
    // Full, as wanted.
  }
}

describe.skipIf(isMissing('strace'))('on a disk whose syncs fail for a while', () => {
  it('T56 there is never a receipt for what was not synced', async () => {
    const found = await throughFailingSyncs([])
    expect(found.statuses.filter((status) => status !== 200 && status !== 503)).toEqual([])
    expect(counted(found.statuses, 503)).toBeGreaterThan(10)
    expect(found.statuses.at(-1)).toBe(200)
    expect([found.keptAlive, found.keptAfterwards]).toEqual([found.receipts, found.receipts])
    tellFigure({
      threat: 'T56',
      what: `receipts given; answers kept; refused by 503 while syncs failed`,
      figure: `${found.receipts}; ${found.keptAfterwards}; ${counted(found.statuses, 503)}`,
    })
  })

  it('T56 is seen to fail when a commit that fails is passed over', async () => {
    const found = await throughFailingSyncs(['--import', './test/faults/without/commit-errors.mjs'])
    expect(found.receipts).toBeGreaterThan(found.keptAfterwards)
    tellFigure({
      threat: 'T56',
      what: 'the same with failed commits passed over: receipts; answers kept',
      figure: `${found.receipts}; ${found.keptAfterwards}`,
    })
  })
})

async function throughFailingSyncs(without: readonly string[]) {
  const round = await roundFor(60)
  const crowd = respondents(round)
  const failing = ['fsync', 'fdatasync'].flatMap((call) => [
    '-e',
    `inject=${call}:error=EIO:when=20..40`,
  ])
  const server = await startedServer(
    round.folder,
    { BACKUP_DAYS: '0' },
    {
      under: ['strace', '-D', '-f', '-o', '/dev/null', '-e', 'trace=fsync,fdatasync', ...failing],
      with: without,
    },
  )
  closing.push(() => server.end('SIGKILL'))
  const statuses: number[] = []
  for (let which = 0; which < 60; which += 1) statuses.push(await crowd.send(server.url, which, 1))
  const keptAlive = sentIn(round)
  await server.end()
  const receipts = crowd.acknowledged.length
  return { statuses, receipts, keptAlive, keptAfterwards: sentIn(round) }
}

function sentIn({ file }: PreparedRound): number {
  const db = new Database(file, { readonly: true })
  const sent = db.prepare('select count(*) from response where answers is not null').pluck().get()
  db.close()
  return Number(sent)
}

describe('while another process holds the write lock for five seconds', () => {
  it('T57 pages are read as ever, a write is refused within a second, and later ones are kept', async () => {
    const found = await throughHeldLock([])
    expect(found.pages.filter(({ status }) => status !== 200)).toEqual([])
    expect(found.writes.filter(({ status }) => status !== 200 && status !== 503)).toEqual([])
    expect(found.writes.some(({ status }) => status === 503)).toBe(true)
    expect(found.after).toBe(200)
    expect(slowest(found.pages)).toBeLessThan(2_500)
    tellFigure({
      threat: 'T57',
      what: 'slowest page while the lock was held; slowest write',
      figure: `${(slowest(found.pages) / 1000).toFixed(2)} s; ${(slowest(found.writes) / 1000).toFixed(2)} s`,
    })
  })

  it('T57 is seen to fail when the process waits for the lock', async () => {
    const found = await throughHeldLock(['--import', './test/faults/without/short-waits.mjs'])
    expect(slowest(found.pages)).toBeGreaterThan(2_500)
    tellFigure({
      threat: 'T57',
      what: 'the same with a long wait for locks: slowest page',
      figure: `${(slowest(found.pages) / 1000).toFixed(2)} s`,
    })
  })
})

type Timed = { status: number; took: number }
const slowest = (requests: readonly Timed[]) => Math.max(...requests.map(({ took }) => took))

async function throughHeldLock(without: readonly string[]) {
  const round = await roundFor(60)
  const crowd = respondents(round)
  const server = await startedServer(round.folder, { BACKUP_DAYS: '0' }, { with: without })
  closing.push(() => server.end('SIGKILL'))
  const other = new Database(round.file)
  other.exec('BEGIN IMMEDIATE')
  const until = performance.now() + 5_000
  const [pages, writes] = await Promise.all([
    repeat(until, async () => (await fetch(server.url + round.path(0))).status),
    repeat(until, (turn) => crowd.send(server.url, turn % 60, 1)),
    new Promise((resolve) => setTimeout(resolve, 5_000)).then(() => other.exec('COMMIT')),
  ])
  other.close()
  return { pages, writes, after: await crowd.send(server.url, 59, 2) }
}

async function repeat(until: number, ask: (turn: number) => Promise<number>): Promise<Timed[]> {
  const done: Timed[] = []
  for (let turn = 0; performance.now() < until; turn += 1) {
    const begun = performance.now()
    const status = await ask(turn)
    done.push({ status, took: performance.now() - begun })
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return done
}
