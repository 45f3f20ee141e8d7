import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/domain/results.ts'
import type { Chart } from '../../views/components/charts/chart.ts'
import { fourRounds, roundsOf } from '../support/four-rounds.ts'
import { officeWorld } from '../support/office.ts'
import { keepOpenRound, keepResults } from '../support/rounds-with-results.ts'

const documents = fourRounds()

async function coordinatorAfter(rounds: readonly Results[]) {
  const world = await officeWorld()
  for (const results of rounds) await keepResults(world, results)
  return Object.assign(await world.signedIn(), { world })
}

/** What the page hands to the chart's script. */
function dataOf(html: string): Chart {
  const [, text = ''] =
    /<script type="application\/json" id="chart-data">(.*?)<\/script>/s.exec(html) ?? []
  return JSON.parse(text)
}

/** The row of one statement in the tables of all rounds. */
function row(html: string, code: string): string {
  return html.split(`<a href="/trends?show=${code}#chart"`)[1]?.split('</tr>')[0] ?? ''
}

function words(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('the trends page', () => {
  it('before the first results says what to do, and shows nothing', async () => {
    const coordinator = await coordinatorAfter([])
    const page = await coordinator.read('/trends')
    expect(page).toContain('No round has results yet')
    expect(page).not.toContain('<script')
  })

  it('after a first round shows levels and no chart of changes', async () => {
    const coordinator = await coordinatorAfter(documents.slice(0, 1))
    const page = await coordinator.read('/trends')
    expect(page).toContain('2022 is the first year')
    expect(page).not.toContain('<canvas')
    expect(words(row(page, 'RES-01'))).toContain('4 of 12')
  })

  it('begins with the headline, its chart and its table', async () => {
    const coordinator = await coordinatorAfter(documents)
    const page = await coordinator.read('/trends')
    expect(words(page)).toContain('14 of 21 statements asked alike receive high grades in 2025')
    expect(words(page)).toContain('2024 → 2025 21 12 14 1 1 1 new, 1 too few to show')
    expect(dataOf(page).lines).toHaveLength(3)
  })

  it('has every statement with count, range and verdict for each round, without any script', async () => {
    const coordinator = await coordinatorAfter(documents)
    const text = words(row(await coordinator.read('/trends'), 'RES-01'))
    expect(text).toContain('2024 5 of 13 18–64 % too few answered to tell')
    expect(text).toContain('2025 14 of 14 ● receives high grades 78–100 % clearly rose')
  })

  it('puts new and retired statements apart from the commitments', async () => {
    const coordinator = await coordinatorAfter(documents)
    const page = await coordinator.read('/trends')
    const [, afterNew = ''] = page.split('New: these series start in the latest round')
    const [fresh = '', ended = ''] = afterNew.split('No longer asked: these series have ended')
    expect(fresh).toContain('show=GOV-04')
    expect(ended).toContain('show=SUS-03')
    expect(page.split('show=GOV-04')).toHaveLength(2)
  })

  it('charts the statement that was asked for, titled with its finding', async () => {
    const coordinator = await coordinatorAfter(documents)
    const chart = dataOf(await coordinator.read('/trends?show=RES-01'))
    expect(chart.title.replaceAll('\u00a0', ' ')).toBe(
      'Amahoro International respects who we are: our vision, our mission and our values: 14 of 14 partners grade it good, 5 of 13 in 2024: clearly rose',
    )
    expect(chart.lines[0]?.runs[0]?.map(({ share }) => share)).toEqual([4 / 12, 2 / 6, 5 / 13, 1])
    expect(
      chart.lines[0]?.runs[0]?.[3]?.words.map((line) => line.replaceAll('\u00a0', ' ')),
    ).toEqual(['2025 · RES-01', '14 of 14 (100 %)', 'indicative range 78–100 %', 'clearly rose'])
  })

  it('draws a break and bridges nothing where a statement was reworded', async () => {
    const coordinator = await coordinatorAfter(documents)
    const page = await coordinator.read('/trends?show=TRU-02')
    const chart = dataOf(page)
    expect(chart.lines[0]?.runs.map((run) => run.map(({ at }) => at))).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(chart.breaks).toEqual([{ at: 2, words: 'reworded' }])
    expect(
      page
        .split('<svg class="line-chart"')[2]
        ?.split('</svg>')[0]
        ?.match(/class="line"/g),
    ).toHaveLength(2)
  })

  it('charts a commitment as its average among its statements', async () => {
    const coordinator = await coordinatorAfter(documents)
    const { title, lines } = dataOf(await coordinator.read('/trends?show=VAL'))
    expect(title).toContain('Added value: on average')
    expect(lines.map(({ strong }) => strong)).toEqual([true, false, false, false, false])
  })

  it('falls back to the headline for anything it does not know', async () => {
    const coordinator = await coordinatorAfter(documents)
    const reply = await coordinator.get('/trends?show=%3Cscript%3E&sort=x')
    expect(reply.status).toBe(200)
    const page = await reply.text()
    expect(dataOf(page).title).toContain('statements asked alike')
    expect(page).not.toContain('<script>')
  })

  it('is nowhere for the person of trust', async () => {
    const { world } = await coordinatorAfter(documents)
    for (const path of ['/trends', '/trends.csv', '/trends/codebook.csv'])
      expect((await (await world.signedIn('person-of-trust')).get(path)).status).toBe(404)
  })

  it('reads in French for whoever reads French', async () => {
    const coordinator = await coordinatorAfter(documents)
    await coordinator.post('/language', { language: 'fr' })
    const page = await coordinator.read('/trends?show=RES-01')
    expect(page).toContain('<h1>Tendances</h1>')
    expect(dataOf(page).title).toContain('nette hausse')
  })
})

it('T63 a year too few graded has no figure in page or data', async () => {
  const coordinator = await coordinatorAfter(documents)
  const page = await coordinator.read('/trends?show=RES-02')
  const chart = dataOf(page)
  expect(chart.gaps).toEqual([{ at: 2, words: 'too few' }])
  expect(chart.lines.flatMap(({ runs }) => runs.flat()).map(({ at }) => at)).toEqual([0, 1, 3])
  const cells = row(page, 'RES-02').split('<td')
  expect(words(`<td${cells[4]}`).trim()).toBe('2024 too few to show')
})

it('T65 an open round is on no trend', async () => {
  const coordinator = await coordinatorAfter(documents.slice(0, 3))
  await keepOpenRound(coordinator.world, 2025)
  const page = await coordinator.read('/trends')
  expect(dataOf(page).rounds).toEqual(['2022', '2023', '2024'])
  expect(page).not.toContain('2025')
})

it('T20 words with a script in them reach the chart as data and the page as text', async () => {
  const nasty = '</script><script>alert(1)</script> <!-- \u2028\u2029 ]]>'
  const coordinator = await coordinatorAfter(documents.map((results) => withNasty(results, nasty)))
  const page = await coordinator.read('/trends?show=RES-01')
  expect(dataOf(page).title).toContain(nasty)
  const scripts = page.match(/<script\b[^>]*>/g)
  expect(scripts).toEqual([
    '<script type="module" src="/assets/trends.js">',
    '<script type="application/json" id="chart-data">',
  ])
  expect(page).not.toContain('<!--')
  const [, block = ''] = page.split('id="chart-data">')
  expect(block.split('</script>')[0]).not.toMatch(/[<\u2028\u2029]/)
})

it('P9 ten rounds can be read in 14 KB, stylesheet included, before the chart script', async () => {
  const years = Array.from({ length: 10 }, (_, index) => 2016 + index)
  const coordinator = await coordinatorAfter(roundsOf(years))
  const reply = await coordinator.ask('/trends', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(reply.headers.get('content-encoding')).toBe('br')
  expect(reply.headers.get('vary')).toContain('Accept-Encoding')
  const packed = new Uint8Array(await reply.arrayBuffer())
  expect(brotliDecompressSync(packed).toString()).toContain('</html>')
  const css = brotliCompressSync(readFileSync('views/styles/staff.css'), {
    params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  })
  expect(packed.byteLength + css.byteLength).toBeLessThanOrEqual(14 * 1024)
})

function withNasty(results: Results, text: string): Results {
  const [first, ...rest] = results.indicators
  return first ? { ...results, indicators: [{ ...first, text: { en: text } }, ...rest] } : results
}
