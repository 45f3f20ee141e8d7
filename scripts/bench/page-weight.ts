import type { Bench } from './bench.ts'
import { formHeaders } from './bench.ts'
import { atMost, type Figure } from './figures.ts'
import { type Program, startProgram } from './programs.ts'
import { loadedBy, type Weighed, weigh } from './wire.ts'

const kilobytes = (count: number) => count * 1024

/** P1 and P2: what a respondent's two pages weigh on the wire, head included, and what they load besides. */
export async function pageWeight({ built, office, limit }: Bench): Promise<readonly Figure[]> {
  const server = await startProgram(`${built}/main.js`, { PORT: '0', DATA_DIR: office.folder })
  const bare = await startProgram(limit.program, { DATA_DIR: limit.folder })
  const limitPage = (await weigh(`${bare.url}/page`)).wire
  const figures: Figure[] = []
  const scripts = new Set<string>()
  for (const language of ['en', 'fr'] as const) {
    const link = office.links.find((one) => one.language === language)?.path ?? ''
    const { start, form } = await twoPages(server, link, language)
    figures.push(
      ...weightOf(`start page, ${language}`, start, kilobytes(3), limitPage),
      ...weightOf(`form page, ${language}`, form, kilobytes(10), limitPage),
    )
    for (const page of [start, form])
      for (const url of loadedBy(page.text).after) scripts.add(new URL(url, server.url).href)
  }
  let ours = 0
  for (const url of scripts)
    ours += (await weigh(url, { headers: { 'accept-encoding': 'gzip' } })).packed
  const what = 'script of both, after the page, gzip'
  await server.stop()
  await bare.stop()
  return [...figures, atMost(kilobytes(3), { goal: 'P2', what, unit: 'bytes', ours })]
}

/** The start page and the empty form of a personal link, weighed. */
export async function twoPages({ url }: Program, link: string, language: string) {
  const body = `page=start&language=${language}&act=start`
  const start = await weigh(url + link)
  const form = await weigh(url + link, { method: 'POST', headers: formHeaders(url), body })
  for (const { status, text } of [start, form])
    if (status !== 200 || !text.includes(`<html lang="${language}"`))
      throw new Error(`not the page in ${language}: ${status} ${text.slice(0, 500)}`)
  return { start, form }
}

function weightOf(what: string, { wire, text }: Weighed, most: number, limit: number): Figure[] {
  const requests = 1 + loadedBy(text).before.length
  const alone = `${what}, to read and fill in`
  return [
    atMost(most, { goal: 'P1', what, unit: 'bytes', ours: wire, limit }),
    atMost(1, { goal: 'P1', what: alone, unit: 'requests', ours: requests, limit: 1 }),
  ]
}
