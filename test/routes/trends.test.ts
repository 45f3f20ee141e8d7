import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Results } from '../../src/domain/results.ts'
import type { Chart } from '../../views/components/charts/chart.ts'
import { roundsWithSignals } from '../support/deck-file.ts'
import { fourRounds, roundsOf } from '../support/four-rounds.ts'
import { officeWorld } from '../support/office.ts'
import { keepOpenRound, keepResults, moveTo } from '../support/rounds-with-results.ts'
import { roundsWithThemes } from '../support/rounds-with-themes.ts'

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
  const [, ...parts] = html.split(`<a href="/trends/indicators/${code}"`)
  return parts.at(-1)?.split('</tr>')[0] ?? ''
}

/** The small chart of one statement, with its heading and its finding. */
function card(html: string, code: string): string {
  return html.split(`<h3><a href="/trends/indicators/${code}"`)[1]?.split('</li>')[0] ?? ''
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

  it('answers in one sentence at its top whether it got better', async () => {
    const coordinator = await coordinatorAfter(documents)
    const [, afterTitle = ''] = (await coordinator.read('/trends')).split('<h1>Trends</h1>')
    expect(words(afterTitle).trim()).toMatch(
      /^Of the 21 statements asked alike in both years, 12 received high grades in 2024 and 14 in 2025; 1 clearly rose, 1 clearly fell\./,
    )
  })

  it('has every statement as a small chart of one scale, with its finding and verdict in words', async () => {
    const coordinator = await coordinatorAfter(documents)
    const page = await coordinator.read('/trends')
    expect(page.match(/class="line-chart little"/g)).toHaveLength(25)
    const frames = page.match(/class="line-chart little" viewBox="[^"]+"/g) ?? []
    expect(new Set(frames).size).toBe(1)
    expect(words(card(page, 'RES-01'))).toMatch(
      /14 of 14 partners grade it good, 5 of 13 in 2024: clearly rose/,
    )
    expect(card(page, 'TRU-02').match(/class="strong"/g)).toHaveLength(2)
    expect(card(page, 'TRU-02')).toContain('class="break"')
    expect(card(page, 'RES-02')).toContain('class="gap"')
    expect(page).not.toContain('trends.js')
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
    const [before = '', fresh = ''] = page.split('New: these series start in the latest round</h2>')
    const [, ended = ''] = page.split('No longer asked: these series have ended</h2>')
    expect(before).not.toMatch(/GOV-04|SUS-03/)
    expect(card(fresh, 'GOV-04')).not.toBe('')
    expect(card(ended, 'SUS-03')).not.toBe('')
  })

  it('puts statements beside the commitments under the title of their own section', async () => {
    const page = await (await coordinatorAfter(documents)).read('/trends')
    expect(page).toContain('To conclude</h2>')
    expect(page).not.toContain('Other questions')
    const before = documents.map(({ sections: _, ...others }) => others)
    expect(await (await coordinatorAfter(before)).read('/trends')).toContain('Other questions</h2>')
  })

  it('charts the statement an address names, titled with its finding', async () => {
    const coordinator = await coordinatorAfter(documents)
    const page = await coordinator.read('/trends/indicators/RES-01')
    const chart = dataOf(page)
    expect(chart.title.replaceAll('\u00a0', ' ')).toBe(
      'Amahoro International respects who we are: our vision, our mission and our values: 14 of 14 partners grade it good, 5 of 13 in 2024: clearly rose',
    )
    expect(chart.lines[0]?.runs[0]?.map(({ share }) => share)).toEqual([4 / 12, 2 / 6, 5 / 13, 1])
    expect(
      chart.lines[0]?.runs[0]?.[3]?.words.map((line) => line.replaceAll('\u00a0', ' ')),
    ).toEqual(['2025 · RES-01', '14 of 14 (100 %)', 'indicative range 78–100 %', 'clearly rose'])
    expect(page).toContain('<title>Amahoro International respects')
  })

  it('tells the same partners’ change in words where it may be told, and the word alone where not', async () => {
    const coordinator = await coordinatorAfter(roundsWithSignals())
    const told = words(await coordinator.read('/trends/indicators/TRU-01'))
    expect(told).toContain(
      'clearly fell (of the 13 partners that graded it in 2024 too, 0 grade it higher, 4 the same, 9 lower)',
    )
    const untold = words(await coordinator.read('/trends/indicators/RES-01'))
    expect(untold).toContain('clearly rose')
    expect(untold).not.toContain('graded it in 2024 too')
  })

  it('draws a break and bridges nothing where a statement was reworded', async () => {
    const coordinator = await coordinatorAfter(documents)
    const page = await coordinator.read('/trends/indicators/TRU-02')
    const chart = dataOf(page)
    expect(chart.lines[0]?.runs.map((run) => run.map(({ at }) => at))).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(chart.breaks).toEqual([{ at: 2, words: 'reworded' }])
    const [, drawing = ''] = page.split('<svg class="line-chart wide"')
    expect(drawing.split('</svg>')[0]?.match(/class="strong"/g)).toHaveLength(2)
    expect(words(page)).toContain('How it was worded From 2022')
  })

  it('charts a commitment as its average among its statements', async () => {
    const coordinator = await coordinatorAfter(documents)
    const { title, lines } = dataOf(await coordinator.read('/trends/commitments/VAL'))
    expect(title).toContain('Added value: on average')
    expect(lines.map(({ strong }) => strong)).toEqual([true, false, false, false, false])
  })

  it('compares in the headline only what was asked alike, and names the rest', async () => {
    const coordinator = await coordinatorAfter(documents)
    const page = await coordinator.read('/trends/headline')
    expect(dataOf(page).title).toBe(
      '14 of 21 statements asked alike receive high grades in 2025, 12 in 2024; 1 clearly rose, 1 clearly fell',
    )
    expect(dataOf(page).lines).toHaveLength(3)
    expect(words(page)).toContain('2024 → 2025 21 12 14 1 1 1 new, 1 too few to show')
    const [, compared = ''] = page.split('The 21 statements compared in 2024 and 2025</h2>')
    const [table = '', outside = ''] = compared.split('</table>')
    expect(table.match(/<tr/g)).toHaveLength(22)
    expect(table).not.toMatch(/GOV-04|RES-02/)
    expect(outside).toMatch(/GOV-04.*RES-02/s)
    // With every verdict stands what chance alone would say.
    const chance = 'if nothing at all had changed, up to 1.1 of the 21 statements compared'
    for (const all of [page, await coordinator.read('/trends')])
      expect(words(all)).toContain(chance)
  })

  it('follows the yearly appreciation with its range and change', async () => {
    const coordinator = await coordinatorAfter(roundsWithThemes())
    const page = await coordinator.read('/trends/appreciation')
    const { title, lines, gaps } = dataOf(page)
    expect(title).toBe(
      'Yearly appreciation: 8 of 11 partners appreciate the partnership highly, 5 of 11 in 2023: no clear change'.replace(
        '5 of 11',
        '5\u00a0of\u00a011',
      ),
    )
    expect(lines[0]?.runs.map((run) => run.map(({ at }) => at))).toEqual([[1], [3]])
    expect(gaps).toEqual([{ at: 2, words: 'too few' }])
    expect(words(page)).toMatch(/2022 not asked .*2023 5 of 11 \(45 %\) 20–70 %/)
    expect(words(page)).toContain('no clear change (of the 9 partners that graded it in 2023 too')
  })

  it('follows themes by the organisations they reach, strengths, wishes and concerns apart', async () => {
    const coordinator = await coordinatorAfter(roundsWithThemes())
    const page = words(await coordinator.read('/trends/themes'))
    expect(page).toMatch(
      /Strengths.*They listen.*9 of 12 organisations speak of it.*Wishes.*Flexible money.*Concerns/,
    )
    expect(page).toContain('2024 too few organisations to show 2025 9 of 12')
    expect(page).not.toContain('no clear change')
  })

  it.each([
    ['appreciation', 'No round has asked for the yearly appreciation yet'],
    ['themes', 'No round has themes yet'],
  ])('says where %s comes from while there is none', async (name, said) => {
    const coordinator = await coordinatorAfter(documents)
    expect(await coordinator.read(`/trends/${name}`)).toContain(said)
    expect((await coordinator.get(`/trends/${name}/chart.svg`)).status).toBe(404)
    expect(await (await coordinatorAfter([])).read(`/trends/${name}`)).toContain(
      'No round has results yet',
    )
  })

  it('warns on every page of rounds fewer than half answered', async () => {
    const coordinator = await coordinatorAfter(documents)
    for (const path of ['', '/headline', '/commitments/RES', '/indicators/RES-01'])
      expect(words(await coordinator.read(`/trends${path}`))).toContain('2023: 6 of 14 answered')
  })

  it('has an address for each thing, open to whoever may read it, and 404 for what nobody asked', async () => {
    const coordinator = await coordinatorAfter(documents)
    const page = await coordinator.read('/trends')
    const found = [...page.matchAll(/href="(\/trends\/[^"]+)"/g)].map(([, path = '']) => path)
    for (const path of new Set(found))
      expect([path, (await coordinator.get(path)).status]).toEqual([path, 200])
    const nowhere = [404, await coordinator.read('/no-such-page')]
    for (const path of [
      'indicators/XXX-01',
      'indicators/RES',
      'commitments/RES-01',
      'commitments/%3Cscript%3E',
      'x',
    ]) {
      const reply = await coordinator.get(`/trends/${path}`)
      expect([path, reply.status, await reply.text()]).toEqual([path, ...nowhere])
    }
  })

  it('T15 an indicator of a round one may not read yet is a missing thing', async () => {
    const world = await officeWorld()
    for (const results of documents) {
      const id = await keepResults(world, results)
      if (results.round.year < 2025) moveTo(world, id, 'published')
    }
    const observer = await world.signedIn('observer')
    for (const path of ['', '/chart.svg', '/figures.csv']) {
      expect((await observer.get(`/trends/indicators/GOV-04${path}`)).status).toBe(404)
      const known = await observer.get(`/trends/indicators/RES-01${path}`)
      expect([known.status, (await known.text()).includes('2025')]).toEqual([200, false])
    }
  })

  it('is nowhere for the person of trust', async () => {
    const { world } = await coordinatorAfter(documents)
    for (const path of ['/trends', '/trends.csv', '/trends/codebook.csv'])
      expect((await (await world.signedIn('person-of-trust')).get(path)).status).toBe(404)
  })

  it('reads in French for whoever reads French', async () => {
    const coordinator = await coordinatorAfter(documents)
    await coordinator.post('/language', { language: 'fr' })
    const page = await coordinator.read('/trends/indicators/RES-01')
    expect(page).toContain('Tous les énoncés')
    expect(dataOf(page).title).toContain('nette hausse')
  })
})

it('T63 a year too few graded has no figure in page or data', async () => {
  const coordinator = await coordinatorAfter(documents)
  const page = await coordinator.read('/trends/indicators/RES-02')
  const chart = dataOf(page)
  expect(chart.gaps).toEqual([{ at: 2, words: 'too few' }])
  expect(chart.lines.flatMap(({ runs }) => runs.flat()).map(({ at }) => at)).toEqual([0, 1, 3])
  const all = await coordinator.read('/trends')
  const cells = row(all, 'RES-02').split('<td')
  expect(words(`<td${cells[4]}`).trim()).toBe('2024 too few to show')
})

it('T65 an open round is on no trend', async () => {
  const coordinator = await coordinatorAfter(documents.slice(0, 3))
  await keepOpenRound(coordinator.world, 2025)
  for (const path of ['', '/headline', '/commitments/RES', '/indicators/RES-01', '/chart.svg']) {
    const page = await coordinator.read(`/trends${path}`)
    expect(page).toContain('2024')
    expect(page).not.toContain('2025')
  }
})

it('T20 words with a script in them reach the chart as data and the page as text', async () => {
  const nasty = '</script><script>alert(1)</script> <!-- \u2028\u2029 ]]>'
  const coordinator = await coordinatorAfter(documents.map((results) => withNasty(results, nasty)))
  const page = await coordinator.read('/trends/indicators/RES-01')
  expect(dataOf(page).title).toContain(nasty)
  const scripts = page.match(/<script\b[^>]*>/g)
  expect(scripts).toEqual([
    '<script type="module" src="/assets/trends.js">',
    '<script type="module" src="/assets/pictures.js">',
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
