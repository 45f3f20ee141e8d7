import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Bench, drive, formHeaders } from './bench.ts'
import type { Driven } from './driver.ts'
import { atLeastShare, atMost, type Figure, median } from './figures.ts'
import { filledForm } from './filled-form.ts'
import { memory, residentMemory } from './memory.ts'
import { type Program, startProgram } from './programs.ts'
import { crowd } from './sizes.ts'
import { weigh } from './wire.ts'

const receipt = 'data-receipt'

/** P5 and P11: accepted submits beside the limit server's, and the memory they leave behind. */
export async function submits(bench: Bench): Promise<readonly Figure[]> {
  const { built, office, limit, sizes } = bench
  const ours = await startProgram(`${built}/main.js`, { PORT: '0', DATA_DIR: office.folder })
  const bare = await startProgram(limit.program, { DATA_DIR: limit.folder })
  await weigh(ours.url + office.links[0]?.path)
  await weigh(bare.url)
  const idle = { ours: residentMemory(ours), limit: residentMemory(bare) }
  const submit = submitter(bench)
  const inTurn = async (count: number, connections: number) => {
    const paths = submit.nextPaths(count)
    return {
      ours: await submit.to(ours, paths, connections, receipt),
      limit: await submit.to(bare, paths, connections, 'received'),
    }
  }
  await inTurn(sizes.submits.warmUp, crowd)
  const alone: Pair[] = []
  const many: Pair[] = []
  for (let round = 0; round < sizes.rounds; round += 1) {
    alone.push(await inTurn(sizes.submits.alone, 1))
    many.push(await inTurn(sizes.submits.crowd, crowd))
  }
  const loaded = { ours: residentMemory(ours), limit: residentMemory(bare) }
  await ours.stop()
  await bare.stop()
  assertKept(office.folder, submit.accepted())
  const what = `submit, ${sizes.answers} answers`
  return [
    atLeastShare(0.6, { goal: 'P5', what: `${what}, c=1`, unit: 'per s', ...rates(alone) }),
    atLeastShare(0.6, { goal: 'P5', what: `${what}, c=${crowd}`, unit: 'per s', ...rates(many) }),
    atMost(25, { goal: 'P5', what: `${what}, c=${crowd}, p99`, unit: 'ms', ...slowest(many) }),
    ...memory(80, 'memory, idle', idle),
    ...memory(120, `memory, ${submit.accepted()} submits`, loaded),
  ]
}

type Pair = { ours: Driven; limit: Driven }

function submitter(bench: Bench) {
  const { office, survey, sizes } = bench
  const body = filledForm(survey, 'send', sizes.answers)
  let used = 0
  let accepted = 0
  return {
    /** Links nobody has answered by yet. */
    nextPaths(count: number): readonly string[] {
      used += count
      return office.links.slice(used - count, used).map(({ path }) => path)
    },
    async to({ url }: Program, paths: readonly string[], connections: number, expect: string) {
      const form = { method: 'POST', headers: formHeaders(url), body } as const
      const load = { url, ...form, paths, count: paths.length, connections, expect }
      const driven = await drive(bench, load)
      if (expect === receipt) accepted += driven.done
      return driven
    },
    accepted: () => accepted,
  }
}

function rates(pairs: readonly Pair[]) {
  return {
    ours: median(pairs.map(({ ours }) => ours.perSecond)),
    limit: median(pairs.map(({ limit }) => limit.perSecond)),
  }
}

function slowest(pairs: readonly Pair[]) {
  return {
    ours: median(pairs.map(({ ours }) => ours.p99)),
    limit: median(pairs.map(({ limit }) => limit.p99)),
  }
}

/** A rate of submits that were not kept would be worth nothing. */
function assertKept(folder: string, wanted: number): void {
  const db = new Database(join(folder, 'partner-of-choice.sqlite'), { readonly: true })
  const kept = db.prepare('select count(*) from response where answers is not null').pluck().get()
  db.close()
  if (kept !== wanted) throw new Error(`${kept} responses were kept of ${wanted} acknowledged`)
}
