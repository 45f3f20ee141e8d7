import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/csv/read-csv.ts'
import { type Results, resultsSchema } from '../../src/domain/results.ts'
import { trendsColumns } from '../../src/domain/results-table.ts'
import { officeWorld } from '../support/office.ts'
import { keepResults } from '../support/rounds-with-results.ts'
import { roundsWithThemes } from '../support/rounds-with-themes.ts'

const documents = roundsWithThemes()

async function withTrends(rounds: readonly Results[] = documents) {
  const world = await officeWorld()
  for (const results of rounds) await keepResults(world, results)
  const coordinator = await world.signedIn()
  const rows = async (path: string) => {
    const read = readCsv(new Uint8Array(await (await coordinator.get(path)).arrayBuffer()))
    if (read.kind !== 'rows') throw new Error('not a table')
    const [head, ...lines] = read.rows.map(({ cells }) => cells)
    return lines.map((cells) =>
      Object.fromEntries(cells.map((cell, at) => [head?.[at] ?? '', cell])),
    )
  }
  return { coordinator, rows }
}

const charts = [
  'headline',
  'appreciation',
  'themes',
  'commitments/RES',
  'indicators/TRU-02',
] as const

/** The words of a drawing, line by line. */
function wordsOf(svg: string): string {
  return svg
    .replace(/<title>.*?<\/title>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
}

describe('the figures of a chart', () => {
  it.each(charts)('of %s have the columns of the codebook, in both variants', async (chart) => {
    const { coordinator, rows } = await withTrends()
    const table = await rows(`/trends/${chart}/figures.csv`)
    expect(table.length).toBeGreaterThan(2)
    expect(Object.keys(table[0] ?? {})).toEqual([...trendsColumns])
    const french = await coordinator.get(`/trends/${chart}/figures.csv?variant=fr`)
    const bytes = new Uint8Array(await french.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toMatch(/^year;kind;/)
  })

  it('are those of the chart and no others', async () => {
    const { rows } = await withTrends()
    const one = await rows('/trends/indicators/TRU-02/figures.csv')
    expect(one.map(({ kind, code, year }) => [kind, code, year])).toEqual(
      [2022, 2023, 2024, 2025].map((year) => ['indicator', 'TRU-02', `${year}`]),
    )
    expect(one.map(({ series_break }) => series_break)).toEqual(['no', 'no', 'yes', 'no'])
    const commitment = await rows('/trends/commitments/RES/figures.csv')
    expect(new Set(commitment.map((row) => row.commitment))).toEqual(new Set(['RES']))
    expect(new Set((await rows('/trends/themes/figures.csv')).map(({ kind }) => kind))).toEqual(
      new Set(['theme']),
    )
  })
})

describe('the drawing of a chart', () => {
  it.each(charts)('of %s says on itself what it shows, whose and of which years', async (chart) => {
    const { coordinator } = await withTrends()
    const reply = await coordinator.get(`/trends/${chart}/chart.svg`)
    expect(reply.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    const svg = await reply.text()
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns=/)
    expect(wordsOf(svg)).toContain('Source: Amahoro International')
    expect(wordsOf(svg)).toContain('2022–2025')
    expect(svg).toMatch(/<title>.+<\/title>/)
  })

  it('stands alone: no stylesheet, no script, nothing from elsewhere', async () => {
    const { coordinator } = await withTrends()
    for (const path of ['', ...charts.map((chart) => `/${chart}`)]) {
      const svg = await coordinator.read(`/trends${path}/chart.svg`)
      expect(svg).not.toMatch(/class=|style=|<style|<script|href|url\(|var\(/)
    }
  })

  it('carries title and verdict, and no line across a break', async () => {
    const { coordinator } = await withTrends()
    const one = await coordinator.read('/trends/indicators/RES-01/chart.svg')
    expect(wordsOf(one)).toMatch(/14 of 14 partners grade it good, .*5 of 13 in 2024: clearly rose/)
    const broken = await coordinator.read('/trends/indicators/TRU-02/chart.svg')
    expect(broken.match(/stroke-width="3"/g)).toHaveLength(2)
    expect(wordsOf(broken)).toContain('reworded')
  })

  it('T63 of a year too few graded has its reason and no point', async () => {
    const { coordinator } = await withTrends()
    const svg = await coordinator.read('/trends/indicators/RES-02/chart.svg')
    expect(wordsOf(svg)).toContain('too few')
    const dots = [
      ...svg.matchAll(
        /<path [^>]*d="([^"]*)"[^>]*stroke-width="2"|stroke-width="2"[^>]*d="([^"]*)"/g,
      ),
    ]
    const points = dots.map(([, one, other]) => one ?? other ?? '').join('')
    // Two circles of the years before and one of the year after: each has two arcs. Whiskers have none.
    expect(points.match(/a5 5/g)).toHaveLength(6)
  })

  it('holds every statement on one sheet, as the page has them', async () => {
    const { coordinator } = await withTrends()
    const svg = wordsOf(await coordinator.read('/trends/chart.svg'))
    expect(svg).toMatch(/^ *(<\?xml)?.*Of the 21 statements asked alike in both years/)
    expect(svg).toContain('New: these series start in the latest round')
    expect(svg.match(/partners grade it good/g)?.length).toBeGreaterThan(20)
  })

  it('T20 takes any words, and is whole XML all the same', async () => {
    const nasty = '</svg><script>alert(1)</script> & "\u0000\u0001\ufffe\ud800 <!-- ]]>'
    const renamed = documents.map((results) => {
      const [first, ...rest] = results.indicators
      return first
        ? { ...results, indicators: [{ ...first, text: { en: nasty } }, ...rest] }
        : results
    })
    const { coordinator } = await withTrends(renamed.map((one) => resultsSchema.parse(one)))
    for (const path of ['/trends/chart.svg', '/trends/indicators/RES-01/chart.svg']) {
      const svg = await coordinator.read(path)
      expect(svg).not.toMatch(/<script|<!--|<\/svg>.|\]\]>/s)
      expect(['\u0000', '\u0001', '\ufffe'].filter((sign) => svg.includes(sign))).toEqual([])
      expect(svg.isWellFormed()).toBe(true)
      expect(svg).toMatch(/<\/svg>$/)
    }
  })

  it('T23 has an honest, safe file name', async () => {
    const world = await officeWorld()
    world.db.$client
      .prepare('update office set name = ?')
      .run('a"\r\nSet-Cookie: x=1;../../Évaluation')
    for (const results of documents) await keepResults(world, results)
    const coordinator = await world.signedIn()
    for (const [path, ending] of [
      ['chart', 'svg'],
      ['figures', 'csv'],
    ] as const) {
      const reply = await coordinator.get(`/trends/indicators/RES-01/${path}.${ending}`)
      expect(reply.headers.get('content-disposition')).toMatch(
        new RegExp(
          `^attachment; filename="Trend-RES-01-2022-2025-[A-Za-z0-9._-]+\\.${ending}"; filename\\*=UTF-8''[\\w%.~!-]+$`,
        ),
      )
      expect(reply.headers.get('set-cookie')).toBeNull()
    }
  })
})
