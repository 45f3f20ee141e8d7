import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { tellFigure } from '../support/fault-figures.ts'
import { isMissing } from '../support/fault-tools.ts'
import { startedServer } from '../support/program.ts'
import { type PreparedRound, prepareRound } from '../support/running-round.ts'
import { seeded } from '../support/seeded.ts'
import { type Acknowledged, type Respondents, respondents } from './respondents.ts'
import { cautiousDisk, type Step, tracedSteps, traceInto } from './traced-disk.ts'

const people = 30
const savesEach = 9
const randomCuts = 60
/** A disk that syncs nothing is slow to replay; after so many cuts that lose something it has been seen to fail. */
const enough = 20

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

describe.skipIf(isMissing('strace'))('after a power cut', () => {
  it('T58 nothing acknowledged is lost, and the database is whole', async () => {
    const cuts = await cutEverywhere([])
    expect(cuts.acknowledged).toBe(people * (savesEach + 1))
    expect(cuts.checkpoints).toBeGreaterThan(0)
    expect(cuts).toMatchObject({ lost: 0, broken: 0 })
    const { count, acknowledged, lost } = cuts
    tellFigure({
      threat: 'T58',
      what: `acknowledged answers lost of ${acknowledged}, at ${count} simulated power cuts`,
      figure: `${lost}`,
    })
  })

  it('T58 is seen to fail with synchronous=NORMAL', async () => {
    const cuts = await cutEverywhere(['--import', './test/faults/without/full-sync.mjs'])
    expect(cuts.acknowledged).toBe(people * (savesEach + 1))
    expect(cuts.lost).toBeGreaterThan(0)
    tellFigure({
      threat: 'T58',
      what: 'the same with synchronous=NORMAL: cuts that lose something, of those tried',
      figure: `${cuts.losing} of ${cuts.count}`,
    })
  })
})

/** Lets people answer while everything written is traced, then cuts the power after every answer and at random. */
async function cutEverywhere(without: readonly string[]) {
  const round = await prepareRound({ partners: people })
  closing.push(round.remove)
  const before = new Map([[round.file, readFileSync(round.file)]])
  const traces = `${round.folder}-trace`
  mkdirSync(traces)
  closing.push(() => rmSync(traces, { recursive: true, force: true }))

  const server = await startedServer(
    round.folder,
    { BACKUP_DAYS: '0' },
    { under: traceInto(traces), with: without },
  )
  closing.push(() => server.end('SIGKILL'))
  const crowd = respondents(round)
  await Promise.all([0, 1, 2].map((lane) => answerInTurn(crowd, server.url, lane)))
  // Nothing is closed in good order.
  await server.end('SIGKILL')

  const steps = tracedSteps(traces, round.folder)
  const acks = acknowledgements(steps, round, crowd)
  return { ...replay(steps, acks, before, round, crowd), checkpoints: checkpointsIn(steps, round) }
}

async function answerInTurn(crowd: Respondents, url: string, lane: number) {
  for (let which = lane; which < people; which += 3) {
    for (let number = 0; number < savesEach; number += 1)
      expect(await crowd.save(url, which, number)).toBe(200)
    expect(await crowd.send(url, which, savesEach)).toBe(200)
  }
}

/** At which step the first byte of each acknowledgement left. */
function acknowledgements(steps: readonly Step[], round: PreparedRound, crowd: Respondents) {
  const asked = new Map<string, string>()
  const found = new Map<number, Acknowledged>()
  const whose = new Map(Array.from({ length: people }, (_, which) => [round.path(which), which]))
  const nth = new Map<number, number>()
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'heard') asked.set(step.socket, (asked.get(step.socket) ?? '') + step.text)
    if (step.kind !== 'said' || !step.text.startsWith('HTTP/1.1 200')) continue
    const path = /POST (\S+) /.exec(asked.get(step.socket) ?? '')?.[1] ?? ''
    asked.delete(step.socket)
    const which = whose.get(path)
    if (which === undefined) continue
    const number = nth.get(which) ?? 0
    nth.set(which, number + 1)
    found.set(at, { which, number, kind: number < savesEach ? 'saved' : 'sent' })
  }
  // What the people were told is what the trace says they were told.
  expect([...found.values()].toSorted(byPerson)).toEqual(crowd.acknowledged.toSorted(byPerson))
  return found
}

function byPerson(one: Acknowledged, other: Acknowledged): number {
  return one.which - other.which || one.number - other.number
}

function replay(
  steps: readonly Step[],
  acks: ReadonlyMap<number, Acknowledged>,
  before: ReadonlyMap<string, Buffer>,
  round: PreparedRound,
  crowd: Respondents,
) {
  const random = seeded(58)
  const disk = cautiousDisk(before)
  const atRandom = new Set(
    Array.from({ length: randomCuts }, () => Math.floor(random() * steps.length)),
  )
  const told: Acknowledged[] = []
  const tally = { count: 0, lost: 0, losing: 0, broken: 0, acknowledged: acks.size }
  for (const [at, step] of steps.entries()) {
    disk.apply(step)
    const ack = acks.get(at)
    if (ack) told.push(ack)
    if (tally.losing >= enough) return tally
    if (!ack && !atRandom.has(at)) continue
    for (const survives of [() => false, () => random() < 0.5]) {
      const folder = join(round.folder, 'cut')
      disk.cutInto(folder, survives)
      const file = join(folder, 'partner-of-choice.sqlite')
      if (!isWhole(file)) tally.broken += 1
      // The last of each person is enough: it stands for the earlier ones.
      const last = [...new Map(told.map((one) => [one.which, one])).values()]
      const lost = crowd.lost(file, last).length
      tally.count += 1
      tally.lost += lost
      if (lost > 0) tally.losing += 1
      rmSync(folder, { recursive: true })
    }
  }
  return tally
}

function isWhole(file: string): boolean {
  const db = new Database(file)
  const whole = db.pragma('integrity_check', { simple: true }) === 'ok'
  const broken = db.pragma('foreign_key_check')
  db.close()
  return whole && Array.isArray(broken) && broken.length === 0
}

function checkpointsIn(steps: readonly Step[], { file }: PreparedRound): number {
  return steps.filter((step) => step.kind === 'sync' && step.file === file).length
}
