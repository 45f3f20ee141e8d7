import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addResults } from '../../db/store/results.ts'
import { readCsv } from '../../src/csv/read-csv.ts'
import type { Results } from '../../src/domain/results.ts'
import { resultsColumns, trendsColumns } from '../../src/domain/results-table.ts'
import { roundsWithSignals } from '../support/deck-file.ts'
import { officeWorld } from '../support/office.ts'
import { keepOpenRound, keepResults } from '../support/rounds-with-results.ts'
import { roundsWithThemes } from '../support/rounds-with-themes.ts'

const documents = roundsWithSignals()

async function withExports(rounds: readonly Results[] = documents) {
  const world = await officeWorld()
  const ids: string[] = []
  for (const results of rounds) ids.push(await keepResults(world, results))
  const coordinator = await world.signedIn()
  const bytes = async (path: string) =>
    new Uint8Array(await (await coordinator.get(path)).arrayBuffer())
  const text = async (path: string) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes(path))
  /** The rows of an export by their heads. */
  const rows = async (path: string) => tableOf(await bytes(path))
  return { ...world, ids, coordinator, text, rows, round: (at: number) => `/rounds/${ids[at]}` }
}

function tableOf(bytes: Uint8Array): readonly Record<string, string>[] {
  const read = readCsv(bytes)
  if (read.kind !== 'rows') throw new Error('not a table')
  const [head, ...rows] = read.rows
  return rows.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, at) => [head?.cells[at] ?? '', cell])),
  )
}

describe('the results as CSV', () => {
  it('have every shown figure of an indicator', async () => {
    const { rows, round } = await withExports()
    const found = (await rows(`${round(3)}/results.csv`)).find(
      (row) => row.kind === 'indicator' && row.code === 'TRU-01',
    )
    const cell = documents[3]?.indicators.find(({ code }) => code === 'TRU-01')
    if (cell?.state !== 'shown' || !cell.change || !('up' in cell.change))
      throw new Error('unshown')
    expect(found).toMatchObject({
      year: '2025',
      state: 'shown',
      n: `${cell.n}`,
      high: `${cell.high}`,
      low: `${cell.low}`,
      share: `${cell.share}`,
      range_low: `${cell.range[0]}`,
      range_high: `${cell.range[1]}`,
      median: `${cell.median}`,
      dont_know: `${cell.dontKnow}`,
      bound_high: `${cell.bounds[1]}`,
      self: '5',
      gap: '3',
      signal: 'blind-spot',
      change: 'clear-fall',
      change_since: '2024',
      up: `${cell.change.up}`,
      down: `${cell.change.down}`,
      p: `${cell.change.p}`,
      headline_set: 'comparable',
    })
  })

  it('are RFC 4180 in UTF-8 with BOM, and for French spreadsheets with semicolons and decimal commas', async () => {
    const { text, round } = await withExports()
    const standard = await text(`${round(3)}/results.csv`)
    expect(standard).toMatch(/^\uFEFFyear,kind,group,/)
    expect(standard.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const french = await text(`${round(3)}/results.csv?variant=fr`)
    expect(french).toMatch(/^\uFEFFyear;kind;group;/)
    expect(french).toMatch(/;0,\d+;/)
    expect(french).not.toMatch(/;0\.\d+;/)
  })

  it('of all rounds say where a series breaks and which have ended', async () => {
    const { rows } = await withExports()
    const all = await rows('/trends.csv')
    const of = (code: string, year: number) =>
      all.find((row) => row.kind === 'indicator' && row.code === code && row.year === `${year}`)
    expect([...new Set(all.map(({ year }) => year))]).toEqual(['2022', '2023', '2024', '2025'])
    expect(of('TRU-02', 2024)).toMatchObject({ series_break: 'yes', revision: '2' })
    expect(of('SUS-03', 2023)).toMatchObject({ standing: 'retired' })
    expect(of('GOV-04', 2025)).toMatchObject({ standing: 'new', change: 'new' })
  })

  it.each([
    ['/results.csv', resultsColumns, '/codebook.csv'],
    ['/trends.csv', trendsColumns, '/trends/codebook.csv'],
  ] as const)(
    '%s has a codebook for each of its columns and codes, in both languages',
    async (name, columns, codebook) => {
      const { rows, round } = await withExports()
      const own = name === '/results.csv'
      const table = await rows(own ? `${round(3)}${name}` : name)
      const book = await rows(own ? `${round(3)}${codebook}` : codebook)
      expect(Object.keys(table[0] ?? {})).toEqual([...columns])
      expect(new Set(book.map(({ column }) => column))).toEqual(new Set(columns))
      const known = new Set(book.map(({ column, code }) => `${column} ${code}`))
      const coded = [
        'kind',
        'state',
        'why',
        'signal',
        'change',
        'headline_set',
        'code',
        'commitment',
        'group',
        'high_grades',
        'fragile',
      ] as const
      const unknown = table.flatMap((row) =>
        coded.filter((column) => row[column] !== '' && !known.has(`${column} ${row[column]}`)),
      )
      expect(unknown).toEqual([])
      expect(book.filter(({ meaning_en, meaning_fr }) => !meaning_en || !meaning_fr)).toEqual([])
    },
  )

  it('have the themes by the organisations they reach, each with its words in the codebook', async () => {
    const { rows } = await withExports(roundsWithThemes())
    const themes = (await rows('/trends.csv')).filter(({ kind }) => kind === 'theme')
    expect(themes.find(({ code, year }) => code === 'T-LISTEN' && year === '2025')).toMatchObject({
      statement_fr: 'Ils écoutent',
      valence: 'strength',
      organisations: '9',
      organisations_of: '12',
    })
    expect(themes.find(({ state }) => state === 'hidden')).toMatchObject({ organisations: '' })
    const book = await rows('/trends/codebook.csv')
    expect(book.find(({ code }) => code === 'T-LISTEN')?.meaning_en).toBe('They listen')
    expect(book.find(({ code }) => code === 'concern')?.column).toBe('valence')
  })

  it('can be had from the results and the trends page', async () => {
    const { coordinator, round } = await withExports()
    const results = await coordinator.read(`${round(3)}/results`)
    expect(results).toContain(`href="${round(3)}/results.csv"`)
    expect(results).toContain(`href="${round(3)}/codebook.csv"`)
    expect(results).toContain(`href="${round(3)}/present"`)
    expect(await coordinator.read('/trends')).toContain('href="/trends.csv?variant=fr"')
    expect(await coordinator.read(round(3))).toContain(`href="${round(3)}/present"`)
  })
})

/** Columns that may stand in a row whose cell is hidden: what it is, and words. */
const wordColumns = [
  'year',
  'kind',
  'group',
  'commitment',
  'code',
  'revision',
  'statement_en',
  'statement_fr',
  'facet',
  'state',
  'why',
  'change',
  'change_since',
  'headline_set',
  'standing',
  'series_break',
]

describe('what exports keep to themselves', () => {
  it.each(['results', 'trends'])(
    'T63 a hidden cell has its word and no figure in %s.csv',
    async (name) => {
      const { rows, round } = await withExports()
      const table = await rows(name === 'trends' ? '/trends.csv' : `${round(2)}/results.csv`)
      const hidden = table.filter(({ state }) => state === 'hidden')
      expect(hidden.filter(({ kind }) => kind === 'indicator').length).toBeGreaterThan(0)
      expect(hidden.filter(({ kind }) => kind === 'group').length).toBeGreaterThan(10)
      const figures = hidden.flatMap((row) =>
        Object.entries(row).filter(
          ([column, value]) => value !== '' && !wordColumns.includes(column),
        ),
      )
      expect(figures).toEqual([])
    },
  )

  it('T64 groups that would give a small one away are hidden, and the total does not tell them', async () => {
    const { rows, round } = await withExports()
    const table = await rows(`${round(3)}/results.csv`)
    const shown = table.filter(({ kind, state }) => kind === 'group' && state === 'shown')
    expect(new Set(shown.map(({ group }) => group))).toEqual(new Set(['civil-society']))
    for (const cell of shown) {
      const total = table.find(({ kind, code }) => kind === 'indicator' && code === cell.code)
      const rest = Number(total?.n) - Number(cell.n)
      expect(rest === 0 || rest >= 5, `${cell.code}: ${rest} remain`).toBe(true)
    }
  })

  it('T65 there is no file of a round that is open, even if a document were there', async () => {
    const world = await officeWorld()
    const id = await keepOpenRound(world, 2025)
    const coordinator = await world.signedIn()
    const [, , , latest] = documents
    if (latest) await atomically(world.db, (tx) => [addResults(tx, id, latest)])
    expect((await coordinator.get(`/rounds/${id}/results.csv`)).status).toBe(404)
    expect((await coordinator.get(`/rounds/${id}/codebook.csv`)).status).toBe(404)
  })

  it('T66 who moved stands only where the document publishes it', async () => {
    const { rows } = await withExports()
    const published = documents.flatMap(({ indicators }) =>
      indicators.filter(({ change }) => change && 'up' in change),
    )
    const moved = (await rows('/trends.csv')).filter(({ up }) => up !== '')
    expect(moved).toHaveLength(published.length)
    expect(published.length).toBeGreaterThan(0)
    const kept = (await rows('/trends.csv')).filter(({ change }) =>
      /rise|fall|clear/.test(change ?? ''),
    )
    expect(kept.length).toBeGreaterThan(moved.length)
  })
})

describe('an export of what people wrote', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1', 'good\n=1+1'])(
    'T21 a statement that reads %j is no formula',
    async (nasty) => {
      const { rows, round } = await withExports(documents.map((one) => withText(one, nasty)))
      const [first] = (await rows(`${round(3)}/results.csv`)).filter(
        ({ kind }) => kind === 'indicator',
      )
      expect(first?.statement_en?.startsWith("'")).toBe(true)
      const book = await rows(`${round(3)}/codebook.csv`)
      expect(book.find(({ code }) => code === first?.code)?.meaning_en).toMatch(/^'/)
    },
  )

  it('T23 has one safe file name whatever its round is called', async () => {
    const title = { en: 'a"\r\nSet-Cookie: x=1;../../b', fr: 'b' }
    const named = documents.map((one) => ({ ...one, round: { ...one.round, title } }))
    const { coordinator, round } = await withExports(named)
    for (const name of ['results', 'codebook']) {
      const reply = await coordinator.get(`${round(3)}/${name}.csv`)
      expect(reply.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[A-Za-z0-9._-]+\.csv"; filename\*=UTF-8''[\w%.~!-]+$/,
      )
      expect(reply.headers.get('set-cookie')).toBeNull()
    }
  })
})

function withText(results: Results, text: string): Results {
  const [first, ...rest] = results.indicators
  return first ? { ...results, indicators: [{ ...first, text: { en: text } }, ...rest] } : results
}
