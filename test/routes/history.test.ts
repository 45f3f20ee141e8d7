import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { importedRounds, rememberedMapping } from '../../db/store/history.ts'
import { findResults } from '../../db/store/results.ts'
import { readResults } from '../../src/domain/results.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { formWith } from '../support/form.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { answered, opened } from '../support/rounds.ts'
import { keepOpenRound } from '../support/rounds-with-results.ts'
import { publicUrl, type Visitor } from '../support/world.ts'

async function postParts(visitor: Visitor, path: string, parts: FormData): Promise<Response> {
  const packed = new Response(parts)
  const type = packed.headers.get('content-type') ?? ''
  const headers = { origin: publicUrl, 'content-type': type }
  return await visitor.ask(path, { method: 'POST', headers, body: await packed.arrayBuffer() })
}

function upload(visitor: Visitor, file: string | Uint8Array): Promise<Response> {
  const parts = new FormData()
  const bytes = typeof file === 'string' ? file : new Uint8Array(file)
  parts.set('sheet', new File([bytes], 'history.csv', { type: 'text/csv' }))
  return postParts(visitor, '/history/columns', parts)
}

/** Presses the button of a page, as a browser would: line ends become CR LF. */
async function press(visitor: Visitor, reply: Response, filled: Record<string, string> = {}) {
  const { action, fields } = formWith(await reply.text(), 'name="sheet"')
  const parts = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...filled }))
    parts.set(name, String(value).replace(/\r?\n/g, '\r\n'))
  return await postParts(visitor, action, parts)
}

/** What a page says, without its markup. */
function wordsOf(html: string): string {
  return html
    .replace(/<style.*?<\/style>|<[^>]*>/gs, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
}

const names = ['Ubuntu', 'Terimbere', 'Dukore', 'Lake Radio', 'Hope', 'Weavers', 'Mothers First']
const rows = (year: number, grade: string) =>
  names.map((name, at) => `${year};${name};${at}@x.org;${grade};Good;"More visits;\nplease"`)
const heads = 'Timestamp;Organisation;Email;RES-01;We felt heard;What should change?'
/** Two years as a survey tool exports them: a BOM, semicolons, line breaks in a cell. */
const file = `\uFEFF${[heads, ...rows(2021, '3'), ...rows(2022, '5')].join('\n')}\n`

let world: OfficeWorld
let coordinator: Visitor
beforeEach(async () => {
  world = await officeWorld()
  coordinator = await world.signedIn()
})

/** All the way to the dry run. */
async function planned(content: string | Uint8Array = file, filled: Record<string, string> = {}) {
  const columns = await upload(coordinator, content)
  const meanings = await press(coordinator, columns, filled)
  return await press(coordinator, meanings, { unit: 'yes' })
}

async function broughtIn(content = file, filled: Record<string, string> = {}) {
  return await press(coordinator, await planned(content, filled))
}

const documents = async () => (await importedRounds(world.db)).map(({ document }) => document)

describe('earlier years from a spreadsheet', () => {
  it('are offered with their columns and words, and kept only after the last button', async () => {
    const columns = await upload(coordinator, file)
    expect(columns.status).toBe(200)
    const { fields } = formWith(await columns.clone().text(), 'name="sheet"')
    expect([0, 1, 2, 3, 4, 5].map((at) => fields[`role-${at}`])).toEqual([
      ...['year', 'organisation', 'skip', 'grades', 'grades', 'skip'],
    ])
    const meanings = await press(coordinator, columns)
    const chosen = formWith(await meanings.clone().text(), 'name="sheet"').fields
    expect(chosen).toMatchObject({ 'code-0': 'RES-01', 'code-1': 'E-01', 'meaning-0': '4' })
    const plan = await press(coordinator, meanings)
    const words = wordsOf(await plan.clone().text())
    expect(words).toContain('2 years would be brought in.')
    expect(words).toContain('7 of 7 organisations sent answers.')
    expect(words).toContain('Compared with 2021 partner by partner, by name.')
    expect(await documents()).toEqual([])
    const done = await press(coordinator, plan)
    expect(done.status).toBe(303)
    expect(done.headers.get('location')).toBe('/history?years=2021+2022')
    expect(await coordinator.read('/history?years=2021+2022')).toContain('Brought in: 2021, 2022.')
    expect(await documents()).toMatchObject([
      { round: { year: 2021, imported: 'answers' } },
      { round: { year: 2022 }, headline: { since: 2021, highNow: 1 } },
    ])
    for (const document of await documents()) expect(readResults(document).success).toBe(true)
  })

  it('leave no name, address or answer behind anywhere in the database', async () => {
    await broughtIn()
    const dump = world.db.$client.serialize().toString('utf8')
    for (const trace of [...names, '@x.org', 'More visits']) expect(dump).not.toContain(trace)
  })

  it('are read as last time the next time', async () => {
    await broughtIn(file, { 'role-2': 'group' })
    expect((await rememberedMapping(world.db, world.office.id)).roles).toContainEqual([
      'email',
      'group',
    ])
    const next = await upload(
      coordinator,
      file.replaceAll('2021', '2019').replaceAll('2022', '2020'),
    )
    expect(formWith(await next.text(), 'name="sheet"').fields).toMatchObject({ 'role-2': 'group' })
  })

  it('stand in results, trends and exports, marked as imported', async () => {
    await broughtIn()
    const [year] = (await importedRounds(world.db)).toReversed()
    const results = wordsOf(await coordinator.read(`/rounds/${year?.id}/results`))
    expect(results).toContain('This year was imported from a spreadsheet.')
    expect(results).toContain('2021 was imported from a spreadsheet.')
    const trends = wordsOf(await coordinator.read('/trends'))
    expect(trends).toContain('* 2021, 2022: imported from a spreadsheet.')
    expect(trends).toContain('2021*')
    const csv = await coordinator.read('/trends.csv')
    expect(csv.split('\r\n').filter((line) => line.startsWith('2021,round'))).toEqual([
      expect.stringContaining(',answers'),
    ])
    const observer = await world.signedIn('observer')
    expect(await observer.read('/trends')).toContain('2021*')
    const trusted = await world.signedIn('person-of-trust')
    expect(await trusted.read('/')).not.toContain('2021')
  })

  it('come before our first round, which is compared with them and cannot be paired', async () => {
    await world.withPartners(6)
    await broughtIn()
    const id = await opened(world, { year: 2026 })
    await answered(
      world,
      id,
      names.slice(0, 6).map(() => ({ 'RES-01': '4' })),
    )
    world.clock.at += 4000 * 24 * 3600_000
    await closeDueRounds(world.deps)
    await closeDueRounds(world.deps)
    const results = await findResults(world.db, id)
    expect(results?.headline).toMatchObject({ since: 2022, sinceImported: true })
    const cell = results?.indicators.find(({ code }) => code === 'RES-01')
    expect(cell?.change).toEqual({ since: 2022, word: 'not-paired' })
  })

  it('come as the example of the manual does, with what is offered', async () => {
    const plan = await planned(readFileSync('docs/history-example.csv'))
    expect(plan.status).toBe(200)
    const words = wordsOf(await plan.text())
    expect(words).toContain('2 years would be brought in.')
    expect(words).toContain('8 of 8 organisations sent answers.')
    expect(words).toContain('Groups hidden: civil society, media.')
  })

  it('are refused where a year has a round, was brought in, or comes after our first', async () => {
    await keepOpenRound(world, 2024)
    const one = `Organisation,RES-01\n${names.map((n) => `${n},4`).join('\n')}\n`
    for (const [year, why] of [
      [2024, '2024 has a round already.'],
      [2025, '2025 is not before your first round here.'],
    ] as const) {
      const refused = await planned(one, { year: String(year) })
      expect(refused.status).toBe(422)
      expect(wordsOf(await refused.text())).toContain(why)
    }
    expect((await broughtIn(one, { year: '2023' })).status).toBe(303)
    const again = await planned(one, { year: '2023' })
    expect(wordsOf(await again.text())).toContain('2023 has been brought in already.')
    expect(await documents()).toHaveLength(1)
  })

  it('are brought in once, though the button is pressed in two tabs', async () => {
    const plan = await planned()
    const again = plan.clone()
    const replies = await Promise.all([press(coordinator, plan), press(coordinator, again)])
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 422])
    expect(await documents()).toHaveLength(2)
  })

  it('are shown anew when something changed since the dry run', async () => {
    const plan = await planned()
    const seen = await press(coordinator, plan, { seen: 'another plan' })
    expect(seen.status).toBe(409)
    expect(wordsOf(await seen.clone().text())).toContain('Something has changed since you looked.')
    expect((await press(coordinator, seen)).status).toBe(303)
  })
})

describe('a spreadsheet of earlier years that cannot be taken as it is', () => {
  it('T24 is told by row and column, the first twenty, and nothing is kept', async () => {
    const bad = names.map((name) => `2021;${name};;9;Good;`)
    const more = Array.from({ length: 30 }, (_, at) => `then;Partner ${at};;4;Good;`)
    const refused = await planned([heads, ...bad, ...more].join('\n'), {
      'role-3': 'grades',
      'meaning-0': '',
    })
    // The nine was given no meaning, so words come first.
    expect(wordsOf(await refused.text())).toContain('Say what “9” means.')
    const columns = await upload(coordinator, [heads, ...bad, ...more].join('\n'))
    const meanings = await press(coordinator, columns, { 'role-3': 'grades' })
    const faults = await press(coordinator, meanings, { 'meaning-0': '5', 'meaning-1': '4' })
    expect(faults.status).toBe(422)
    const words = wordsOf(await faults.text())
    expect(words).toContain('30 things to put right in the file')
    expect(words).toContain('Row 9, column A (Timestamp) “then” says no year.')
    expect(words).toContain('and 10 more.')
    expect(await documents()).toEqual([])
  })

  it.each([
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'save it as “CSV UTF-8”'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 65, 0]), 'UTF-16'],
    ['Windows-1252', Buffer.from('Who;RES-01\nSolidarit\xe9;4\n', 'latin1'), 'not in UTF-8'],
    ['an unclosed quote', Buffer.from('Who,RES-01\n"A,4\n'), 'never closed'],
    ['NUL bytes', Buffer.from('Who,RES-01\nA\0,4\n'), 'NUL'],
    ['a header alone', Buffer.from('Who,RES-01\n'), 'at least one more'],
    ['nothing', new Uint8Array(), 'Choose a file first.'],
    ['5,001 rows', Buffer.from(`Who,RES-01\n${'A,4\n'.repeat(5001)}`), 'more than 5,000 rows'],
    ['501 columns', Buffer.from(`Who${',RES-01'.repeat(500)}\nA,4\n`), 'more than 500 columns'],
    ['one endless row', Buffer.from(`Who,RES-01\nA${',4'.repeat(500)}\n`), 'more than 500 columns'],
  ])('T24 as %s is refused in words', async (_, bytes, words) => {
    const reply = await upload(coordinator, new Uint8Array(bytes))
    expect(reply.status).toBe(422)
    expect(wordsOf(await reply.text())).toContain(words)
  })

  it('T24 is too large beyond a megabyte', async () => {
    const reply = await upload(coordinator, new Uint8Array(1_200_000).fill(65))
    expect(reply.status).toBe(413)
  })

  it('says what is missing from the columns, beside each, with everything kept', async () => {
    const columns = await upload(coordinator, file)
    const reply = await press(coordinator, columns, { 'role-0': 'skip', 'role-2': 'organisation' })
    expect(reply.status).toBe(422)
    const page = await reply.text()
    expect(wordsOf(page)).toContain('Two columns are “The organisation”.')
    expect(wordsOf(page)).toContain('Say the year of all rows')
    expect(page).toMatch(/id="role-2"[^>]*aria-invalid="true"/)
    expect(page).toContain('href="#role-2"')
    expect(formWith(page, 'name="sheet"').fields).toMatchObject({ 'role-1': 'organisation' })
  })

  it('T24 T30 with thousands of statements is refused in words beside their column', async () => {
    const rows = Array.from({ length: 4_990 }, (_, at) => `Statement ${at},11,8,1`).join('\n')
    const columns = await upload(coordinator, `Indicator,N,High,Low\n${rows}\n`)
    const reply = await press(coordinator, columns, { year: '2021' })
    expect(reply.status).toBe(422)
    const page = await reply.text()
    expect(wordsOf(page)).toContain('more than 700 different statements')
    expect(page).toMatch(/id="role-0"[^>]*aria-invalid="true"/)
  })

  it('asks whether organisations are counted where no column names them', async () => {
    const sums = 'Indicator,N,High,Low\nRES-01,11,8,1\nTrust,3,3,0\n'
    const meanings = await press(coordinator, await upload(coordinator, sums), { year: '2021' })
    const refused = await press(coordinator, meanings.clone())
    expect(refused.status).toBe(422)
    expect(wordsOf(await refused.text())).toContain('Confirm that organisations are counted')
    const done = await press(coordinator, await press(coordinator, meanings, { unit: 'yes' }))
    expect(done.status).toBe(303)
    const [document] = await documents()
    expect(document?.round.imported).toBe('sums')
    // T63: three organisations are too few, whoever counted them.
    expect(document?.indicators).toMatchObject([
      { code: 'E-01', state: 'hidden', text: { en: 'Trust' } },
      { code: 'RES-01', n: 11, high: 8, median: null, bars: [1, 2, 8] },
    ])
    const [year] = await importedRounds(world.db)
    expect(await coordinator.read(`/rounds/${year?.id}/results`)).not.toContain('NaN')
  })

  it('T19 shows what people typed as text, on every page of the way', async () => {
    const nasty = '<img src=x onerror=alert(1)//'
    const sheet = `Organisation,"${nasty}"\n${names.map((name) => `${name},"${nasty}"`).join('\n')}`
    const columns = await upload(coordinator, sheet)
    expect(await columns.clone().text()).not.toContain(nasty)
    const meanings = await press(coordinator, columns, { year: '2021', 'role-1': 'grades' })
    expect(await meanings.clone().text()).not.toContain(nasty)
    const plan = await press(coordinator, meanings, { 'meaning-0': '4' })
    expect(await plan.clone().text()).not.toContain(nasty)
    await press(coordinator, plan)
    const [year] = await importedRounds(world.db)
    const page = await coordinator.read(`/rounds/${year?.id}/results`)
    expect(page).toContain('&lt;img src=x')
    expect(page).not.toContain(nasty)
  })
})

describe('a year that was brought in', () => {
  it('is removed by one button on a page that says what happens', async () => {
    await broughtIn()
    const [first, last] = await importedRounds(world.db)
    const page = await coordinator.read(`/history/${last?.id}/remove`)
    expect(wordsOf(page)).toContain('Remove 2022?')
    const removed = await coordinator.post(`/history/${last?.id}/remove`)
    expect(removed.headers.get('location')).toBe('/history?removed=yes')
    expect((await importedRounds(world.db)).map(({ id }) => id)).toEqual([first?.id])
    expect((await coordinator.get(`/history/${last?.id}/remove`)).status).toBe(404)
  })

  it('stays as long as later results compare with it, and the page says which', async () => {
    await broughtIn()
    const [first] = await importedRounds(world.db)
    expect(wordsOf(await coordinator.read(`/history/${first?.id}/remove`))).toContain(
      'the results of 2022 compare with it',
    )
    expect((await coordinator.post(`/history/${first?.id}/remove`)).status).toBe(409)
    expect(await importedRounds(world.db)).toHaveLength(2)
  })

  it('is in the audit log, with who did it', async () => {
    await broughtIn()
    const log = wordsOf(await coordinator.read('/settings/audit'))
    expect(log).toContain('brought in an earlier year')
  })
})
