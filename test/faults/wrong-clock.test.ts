import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { tellFigure } from '../support/fault-figures.ts'
import { isMissing } from '../support/fault-tools.ts'
import { startedServer } from '../support/program.ts'
import { prepareRound } from '../support/running-round.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** The round closes at 18:00 in Bujumbura, 16:00 in UTC. */
const closes = '2026-03-31T18:00'

describe.skipIf(isMissing('faketime'))('a clock that', () => {
  it('T44 steps back two hours after closing closes nothing twice and mails nobody again', async () => {
    const { setClock, state } = await serverAt('2026-03-31T15:00:00Z')
    setClock('2026-03-31T16:31:00Z')
    const closed = await until(state, ({ round }) => round === 'closed')
    expect(closed.pauses).toEqual([])

    setClock('2026-03-31T14:31:00Z')
    const paused = await until(state, ({ pauses }) => pauses.length > 0)
    // Longer than every timer that looks at closings, reminders and mail.
    await pause(35_000)
    const after = state()
    expect(after).toEqual({ ...closed, pauses: ['clock-jump'] })
    expect(paused.closedAt).toBe(closed.closedAt)
    expect(after.negative).toBe(0)
    tellFigure({
      threat: 'T44',
      what: 'clock two hours back: rounds closed again, mails queued again',
      figure: '0; 0',
    })
  })

  it('T44 jumps over the closing time by more than a day closes nothing before a person has looked', async () => {
    const { setClock, state } = await serverAt('2026-03-31T15:00:00Z')
    setClock('2026-04-02T15:00:00Z')
    await until(state, ({ pauses }) => pauses.length > 0)
    await pause(35_000)
    expect(state()).toMatchObject({ round: 'open', pauses: ['clock-jump'], closedAt: null })
    tellFigure({
      threat: 'T44',
      what: 'clock two days ahead, past a closing: rounds closed before a person confirmed',
      figure: '0',
    })
  })
})

/** The built server with a clock of its own, which a file sets. */
async function serverAt(start: string) {
  const round = await prepareRound({ closes })
  closing.push(round.remove)
  const file = `${round.folder}-clock`
  closing.push(() => rmSync(file, { force: true }))
  const setClock = (moment: string) => {
    const seconds = Math.round((Date.parse(moment) - Date.now()) / 1000)
    writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}\n`)
  }
  setClock(start)
  const server = await startedServer(round.folder, {
    BACKUP_DAYS: '0',
    LD_PRELOAD: preload(),
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    DONT_FAKE_MONOTONIC: '1',
  })
  closing.push(() => server.end('SIGKILL'))
  return { setClock, state: () => stateOf(round.file) }
}

/** Where this system keeps the library that tells programs another time. */
function preload(): string {
  const environment = execFileSync('faketime', ['-f', '+0', 'env']).toString()
  return /^LD_PRELOAD=(.+)$/m.exec(environment)?.[1] ?? ''
}

function stateOf(file: string) {
  const db = new Database(file, { readonly: true })
  const one = (sql: string) => db.prepare(sql).pluck().get()
  const found = {
    round: one('select state from round'),
    closedAt: one('select closed_at from round'),
    results: one('select count(*) from results'),
    messages: one('select count(*) from message'),
    negative: one('select count(*) from message where due_at < 0 or queued_at < 0'),
    pauses: db.prepare('select reason from mail_pause').pluck().all(),
  }
  db.close()
  return found
}

type State = ReturnType<typeof stateOf>

async function until(state: () => State, wanted: (found: State) => boolean): Promise<State> {
  for (let turn = 0; turn < 120; turn += 1) {
    const found = state()
    if (wanted(found)) return found
    await pause(500)
  }
  return state()
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
