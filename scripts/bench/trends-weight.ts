import { join } from 'node:path'
import type { Bench } from './bench.ts'
import { formHeaders } from './bench.ts'
import { atMost, type Figure } from './figures.ts'
import { startProgram } from './programs.ts'
import { loadedBy, weigh } from './wire.ts'

/** P9: what must arrive before the trends of four years can be read, and what the chart script adds. */
export async function trendsWeight({ built, folder }: Bench): Promise<readonly Figure[]> {
  const settings = { PORT: '0', DATA_DIR: join(folder, 'demo'), TMPDIR: folder }
  const demo = await startProgram(`${built}/demo.js`, settings)
  const signIn = {
    method: 'POST',
    headers: formHeaders(demo.url),
    body: 'role=coordinator',
  } as const
  const { headers } = await weigh(`${demo.url}/demo`, signIn)
  const cookie = String(headers['set-cookie'] ?? '').split(';')[0] ?? ''
  const trends = await weigh(`${demo.url}/trends`, { headers: { cookie } })
  if (trends.status !== 200) throw new Error(`the trends page answers ${trends.status}`)
  const named = loadedBy(trends.text)
  const weightOf = async (path: string, accepted?: string) => {
    const asked = accepted === undefined ? {} : { 'accept-encoding': accepted }
    return await weigh(new URL(path, demo.url).href, { headers: { cookie, ...asked } })
  }
  let before = trends.wire
  for (const path of named.before) before += (await weightOf(path)).wire
  // The overview needs no chart script; the page of one chart does.
  const chart = await weigh(`${demo.url}/trends/headline`, { headers: { cookie } })
  let script = 0
  for (const path of loadedBy(chart.text).after) script += (await weightOf(path, 'gzip')).packed
  await demo.stop()
  const bytes = { goal: 'P9', unit: 'bytes' } as const
  return [
    atMost(14 * 1024, { ...bytes, what: 'trends page before script', ours: before }),
    atMost(75 * 1024, { ...bytes, what: 'chart script, gzip', ours: script }),
  ]
}
