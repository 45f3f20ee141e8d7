import type { Bench } from './bench.ts'
import { atMostTimes, type Figure, median } from './figures.ts'
import { startProgram } from './programs.ts'
import { weigh } from './wire.ts'

/** P12: from the start of the process to the first page, of a database that is up to date. */
export async function coldStart(bench: Bench): Promise<readonly Figure[]> {
  const { built, office, limit, sizes } = bench
  const page = office.links.at(-1)?.path ?? '/'
  const ours: number[] = []
  const bare: number[] = []
  for (let turn = 0; turn < sizes.starts; turn += 1) {
    ours.push(await untilPage(`${built}/main.js`, office.folder, page))
    bare.push(await untilPage(limit.program, limit.folder, '/'))
  }
  const times = { ours: median(ours), limit: median(bare) }
  const what = 'process start to first page'
  return [atMostTimes(2.25, { goal: 'P12', what, unit: 'ms', ...times })]
}

async function untilPage(program: string, folder: string, path: string): Promise<number> {
  const server = await startProgram(program, { PORT: '0', DATA_DIR: folder })
  const { status } = await weigh(server.url + path)
  const taken = performance.now() - server.startedAt
  await server.stop()
  if (status !== 200) throw new Error(`the first page answers ${status}`)
  return taken
}
