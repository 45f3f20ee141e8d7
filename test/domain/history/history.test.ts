import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../src/csv/read-csv.ts'
import { type OurStatements, readHistory } from '../../../src/domain/history/documents.ts'
import {
  type ColumnRole,
  columnsFaults,
  layoutOf,
  type Meaning,
  nothingRemembered,
} from '../../../src/domain/history/mapping.ts'
import { remember } from '../../../src/domain/history/remember.ts'
import {
  type HistorySheet,
  sheetOf,
  statementsOf,
  wordsOf,
} from '../../../src/domain/history/sheet.ts'
import { suggestCodes, suggestMeaning, suggestRoles } from '../../../src/domain/history/suggest.ts'
import { type Results, readResults } from '../../../src/domain/results.ts'
import { singledOut } from '../../support/span.ts'
import { indicator } from '../method/voices-of-a-round.ts'

const ours: OurStatements = new Map(
  ['RES-01', 'RES-02'].map((code) => [
    code,
    { facts: indicator(code, { revision: 2 }), section: { en: 'Respect', fr: 'Respect' } },
  ]),
)
const around = {
  office: { id: 'amahoro', name: 'Amahoro' },
  ...{ ours, language: 'en', k: 5, earlier: [] as Results[] },
  title: { en: 'Imported from a spreadsheet', fr: 'Importé d’un tableur' },
}

function sheet(lines: readonly string[]): HistorySheet {
  const read = readCsv(new TextEncoder().encode(lines.join('\n')))
  if (read.kind === 'faults') throw new Error('not a file')
  return sheetOf(read.rows)
}

type Choice = {
  roles: ColumnRole[]
  codes?: Record<string, string>
  meanings?: readonly (readonly [string, Meaning])[]
  year?: number
}

function read(lines: readonly string[], { roles, codes, meanings, year }: Choice, more = {}) {
  const layout = layoutOf(roles)
  if (!layout) throw new Error('no layout')
  const one = sheet(lines)
  const own = statementsOf(one, layout, roles).map((name): [string, string] => [
    name,
    codes?.[name] ?? name,
  ])
  const mapping = {
    ...{ layout, roles, year: year ?? null, codes: new Map(own) },
    meanings: new Map(meanings),
  }
  return readHistory(one, mapping, { ...around, ...more })
}

function documentsOf(lines: readonly string[], choice: Choice, more = {}) {
  const result = read(lines, choice, more)
  if (result.kind === 'faults') throw new Error(JSON.stringify(result.faults))
  for (const document of result.documents) expect(readResults(document).error).toBeUndefined()
  return result.documents
}

function faultsOf(lines: readonly string[], choice: Choice) {
  const result = read(lines, choice)
  return result.kind === 'faults'
    ? result.faults.map(({ row, column, kind }) => `${row} ${column} ${kind}`)
    : []
}

const wide: ColumnRole[] = ['year', 'organisation', 'group', 'grades', 'grades']
const six = ['Ubuntu', 'Terimbere', 'Dukore', 'Lake Radio', 'Hope', 'Weavers']
const respondents = (year: number, grade: string) =>
  six.map((name) => `${year},${name},CSO,${grade},Very good`)
const asked = 'When,Who,Kind,RES-01,We felt heard'

describe('an earlier year of one row a respondent', () => {
  const lines = [asked, ...respondents(2022, '3'), ...respondents(2023, '5')]
  const choice: Choice = {
    roles: wide,
    codes: { 'We felt heard': 'E-01' },
    meanings: [['very good', 5]],
  }

  it('becomes documents as our own rounds have, marked as imported', () => {
    const [one, two] = documentsOf(lines, choice)
    expect(one?.round).toMatchObject({ year: 2022, imported: 'answers', k: 5, mode: null })
    expect(two?.round.title).toEqual(around.title)
    expect(one?.indicators.map(({ code, state }) => [code, state])).toEqual([
      ['E-01', 'shown'],
      ['RES-01', 'shown'],
    ])
    expect(one?.indicators[0]).toMatchObject({ n: 6, high: 6, text: { en: 'We felt heard' } })
  })

  it('gives our own code our wording, revision and commitment, and any other a line of its own', () => {
    const [one] = documentsOf(lines, choice)
    expect(one?.indicators[1]).toMatchObject({
      revision: 2,
      section: 'RES',
      headline: true,
      text: { en: 'RES-01 is kept.' },
    })
    expect(one?.indicators[0]).toMatchObject({ section: null, headline: false, revision: 1 })
    expect(one?.commitments).toMatchObject([{ id: 'RES', title: { en: 'Respect' } }])
  })

  it('pairs the years of one sheet by name', () => {
    const [one, two] = documentsOf(lines, choice)
    expect(one?.indicators[1]?.change).toBeNull()
    expect(two?.indicators[1]?.change).toMatchObject({ since: 2022, word: 'clear-rise', up: 6 })
  })

  it('is not paired with a year that came in another file, nor by rows without a name', () => {
    const [earlier] = documentsOf([asked, ...respondents(2022, '3')], choice)
    const [later] = documentsOf([asked, ...respondents(2023, '5')], choice, { earlier: [earlier] })
    expect(later?.indicators[1]?.change).toEqual({ since: 2022, word: 'not-paired' })
    const nameless = documentsOf(lines, {
      ...choice,
      roles: ['year', 'skip', 'group', 'grades', 'grades'],
    })
    expect(nameless[1]?.indicators[1]).toMatchObject({ n: 6, change: { word: 'not-paired' } })
  })

  it('keeps no name, no row and no answer of anybody', () => {
    const text = JSON.stringify(documentsOf(lines, choice))
    for (const name of six) expect(text).not.toContain(name)
  })

  it('T63: hides what fewer than k organisations said, however many rows they fill', () => {
    const four = six.slice(0, 4).flatMap((name) => [`2022,${name},CSO,4,4`, `2022,${name},CSO,5,4`])
    const [one] = documentsOf([asked, ...four], choice)
    expect(one?.participation).toMatchObject({ invited: 4, sent: 4 })
    expect(one?.indicators.map(({ state }) => state)).toEqual(['hidden', 'hidden'])
    expect(JSON.stringify(one)).not.toContain('"n":')
  })

  it('T64: hides the smallest group too where the rest would be too few', () => {
    const all = [...'ABCDEFGHIJKLMN'].map(
      (name, at) => `2022,${name},${at < 6 ? 'CSO' : at < 11 ? 'PUB' : 'PRI'},4,4`,
    )
    const [one] = documentsOf([asked, ...all], choice)
    expect(one?.groups.map(({ id, state }) => [id, state])).toEqual([
      ['CSO', 'shown'],
      ['PRI', 'hidden'],
      ['PUB', 'hidden'],
    ])
  })

  it('counts a row without answers as invited and silent, and colleagues as one voice', () => {
    const more = ['2022,Silent,CSO,,', '2022,Ubuntu,CSO,5,4']
    const [one] = documentsOf([asked, ...respondents(2022, '3'), ...more], choice)
    expect(one?.participation).toMatchObject({ invited: 7, sent: 6 })
    expect(one?.indicators[1]).toMatchObject({ n: 6, high: 1 })
  })

  it('takes one year for all rows, or the year of a date', () => {
    const line = six.map((name) => `${name},4`)
    const roles: ColumnRole[] = ['organisation', 'grades']
    expect(documentsOf(['Who,RES-01', ...line], { roles, year: 2021 })[0]?.round.year).toBe(2021)
    const dated = six.map((name) => `12/03/2023 14:05:11,${name},4`)
    const withDate = documentsOf(['When,Who,RES-01', ...dated], { roles: ['year', ...roles] })
    expect(withDate[0]?.round.year).toBe(2023)
  })

  it('tells what is wrong by row and column', () => {
    const bad = ['x,Ubuntu,CSO,3,4', '2022,,CSO,9,4', '2022,ubuntu,PUB,3,Splendid']
    expect(faultsOf([asked, '2022,Ubuntu,CSO,4,4', ...bad], choice)).toEqual([
      '3 1 not-a-year',
      '4 2 missing',
      '4 4 not-an-answer',
      '5 2 other-spelling',
      '5 5 not-an-answer',
    ])
    const spelled = [asked, '2022,Ubuntu,CSO,4,4', '2022,ubuntu,CSO,4,4', '2022,Ubuntu,PUB,4,4']
    expect(faultsOf(spelled, choice)).toEqual(['3 2 other-spelling', '4 3 second-group'])
  })

  it('T25: takes columns and words named like the machinery as names', () => {
    const odd = ['Who,__proto__', ...six.map((name) => `${name},constructor`)]
    const [one] = documentsOf(odd, {
      roles: ['organisation', 'grades'],
      year: 2022,
      meanings: [['constructor', 4]],
    })
    expect(one?.indicators).toMatchObject([{ code: '__proto__', high: 6 }])
  })
})

describe('an earlier year of one row an answer', () => {
  it('is read as the results command reads it', () => {
    const lines = [
      'round;organisation;respondent;group;code;revision;answer;invited',
      ...six.map((name) => `2022;${name};r1;;RES-01;1;4;yes`),
      '2022;Silent;;;;;;yes',
    ]
    const roles: ColumnRole[] = [
      ...(['year', 'organisation', 'respondent', 'group', 'statement', 'revision'] as const),
      ...(['answer', 'invited'] as const),
    ]
    const [one] = documentsOf(lines, { roles })
    expect(one?.participation).toMatchObject({ invited: 7, sent: 6 })
    // An older wording of ours is another series, so it does not speak with the words of today.
    expect(one?.indicators).toMatchObject([{ code: 'RES-01', revision: 1, n: 6, text: null }])
  })

  it('tells two answers of one respondent to one statement', () => {
    const lines = ['Who,What,Grade', 'Ubuntu,RES-01,4', 'Ubuntu,RES-01,5']
    expect(faultsOf(lines, { roles: ['organisation', 'statement', 'answer'], year: 2022 })).toEqual(
      ['3 3 second-answer'],
    )
  })
})

describe('an earlier year of sums', () => {
  const three: ColumnRole[] = ['statement', 'group', 'n', 'high', 'low']
  const head = 'Statement,Group,All,High,Low'

  it('has the figures that all, high and low give, and neither median nor mean', () => {
    const [one] = documentsOf([head, 'RES-01,,11,8,1'], { roles: three, year: 2022 })
    expect(one?.round.imported).toBe('sums')
    expect(one?.indicators).toMatchObject([
      {
        ...{ n: 11, high: 8, low: 1, share: 8 / 11, bars: [1, 2, 8], median: null, mean: null },
        ...{ highGrades: true, fragile: true, net: 7 / 11 },
      },
    ])
  })

  it('has bars, median and mean where the five counts are told', () => {
    const roles: ColumnRole[] = [
      ...(['statement', 'count-1', 'count-2', 'count-3', 'count-4', 'count-5'] as const),
      ...(['dk', 'na', 'invited'] as const),
    ]
    const lines = [
      'S,1,2,3,4,5,dk,na,invited',
      'RES-01,1,2,3,4,1,1,0,14',
      'RES-02,0,0,0,2,2,0,0,14',
    ]
    const [one] = documentsOf(lines, { roles, year: 2022 })
    expect(one?.participation).toMatchObject({ invited: 14, sent: 12 })
    expect(one?.indicators).toMatchObject([
      { n: 11, bars: [1, 2, 3, 4, 1], median: 3, mean: 35 / 11, dontKnow: 1 },
      { code: 'RES-02', state: 'hidden' },
    ])
  })

  it('T64: hides groups as if the organisations were known, and is paired with nothing', () => {
    const lines = [head, 'RES-01,,14,10,2', 'RES-01,CSO,6,5,0', 'RES-01,PUB,5,3,1']
    const [one] = documentsOf(lines, { roles: three, year: 2022 })
    const cells = one?.groups.map(({ id, indicators }) => [id, indicators[0]])
    expect(cells).toMatchObject([
      ['CSO', { state: 'shown', n: 6, high: 5, bars: [0, 1, 5], median: null }],
      ['PUB', { state: 'hidden', why: 'complement' }],
    ])
    const [later] = documentsOf(
      [head, 'RES-01,,14,14,0'],
      { roles: three, year: 2023 },
      { earlier: [one] },
    )
    expect(later?.indicators[0]?.change).toEqual({ since: 2022, word: 'not-paired' })
    expect(later?.headline).toMatchObject({ since: 2022, comparable: ['RES-01'], highNow: 1 })
  })

  it('tells counts that contradict each other', () => {
    const bad = ['RES-01,,5,4,2', 'RES-02,,few,1,1', 'RES-02,CSO,9,,1']
    expect(faultsOf([head, ...bad], { roles: three, year: 2022 })).toEqual([
      '2 3 more-than-all',
      '3 3 not-a-number',
      '4 4 missing',
    ])
    const groups = ['RES-01,,6,4,2', 'RES-01,CSO,6,5,1', 'RES-01,CSO,1,1,0']
    expect(faultsOf([head, ...groups.slice(0, 2)], { roles: three, year: 2022 })).toEqual([
      '2 3 more-than-total',
    ])
    expect(faultsOf([head, ...groups], { roles: three, year: 2022 })).toEqual(['4 1 row-twice'])
  })

  it('T66: no few organisations can be had from random sums by subtracting groups from the total', () => {
    const cell = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(9))
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell), (cells) => {
        const all = (at: 0 | 1 | 2) => cells.reduce((sum, counts) => sum + counts[at], 0)
        const line = (group: string, [low, middle, high]: readonly number[]) =>
          `RES-01,${group},${(low ?? 0) + (middle ?? 0) + (high ?? 0)},${high},${low}`
        const [, ...groups] = cells
        const lines = [
          line('', [all(0), all(1), all(2)]),
          ...groups.map((counts, at) => line(`G${at}`, counts)),
        ]
        const [one] = documentsOf([head, ...lines], { roles: three, year: 2022 })
        const ids = cells.map((counts, group) =>
          Array.from({ length: counts[0] + counts[1] + counts[2] }, (_, at) => `${group} ${at}`),
        )
        const shown = one?.groups.flatMap(({ id, state }) =>
          state === 'shown' ? [new Set(ids[Number(id.slice(1)) + 1])] : [],
        )
        const total = one?.indicators[0]?.state === 'shown' ? [new Set(ids.flat())] : []
        // Members of a group are alike, so a few of each tell as much as all.
        const sets = [...total, ...(shown ?? [])]
        const rest = new Set(ids.flat()).difference(
          new Set((shown ?? []).flatMap((set) => [...set])),
        )
        if (sets.length > 0)
          expect(rest.size === 0 || rest.size >= 5 || total.length === 0).toBe(true)
        for (const set of sets) expect(set.size).toBeGreaterThanOrEqual(5)
        const few = ids.flatMap((list) => list.slice(0, 4))
        if (few.length <= 12) expect(singledOut(ids.flat(), sets)).toEqual([])
      }),
      { seed: 2026, numRuns: 150 },
    )
  })
})

describe('what is offered when a spreadsheet comes', () => {
  const codes = new Set(ours.keys())
  const form = sheet([
    'Timestamp,Organisation,RES-01,We felt heard,What should change?',
    '3/1/2023,Ubuntu,4,Very good,More visits',
    '3/2/2023,Hope,5,Good,Longer agreements',
    '3/2/2023,Weavers,5,I do not know,',
  ])

  it('is what the headings and the cells look like', () => {
    expect(suggestRoles(form, nothingRemembered, codes)).toEqual([
      'year',
      'organisation',
      'grades',
      'grades',
      'skip',
    ])
  })

  it('is what was chosen last time, even against appearances', () => {
    const roles: ColumnRole[] = ['year', 'organisation', 'skip', 'grades', 'skip']
    const mapping = {
      ...{ layout: 'respondents' as const, roles, year: null },
      codes: new Map([['We felt heard', 'RES-02']]),
      meanings: new Map<string, Meaning>([['good', 3]]),
    }
    const remembered = remember(form, mapping, nothingRemembered)
    expect(suggestRoles(form, remembered, codes)).toEqual(roles)
    expect(suggestCodes(['We felt heard'], remembered, codes, new Set()).get('We felt heard')).toBe(
      'RES-02',
    )
    expect(new Map(remembered.meanings).get('good')).toBe(3)
  })

  it('is a code of ours for its own name, and the next free one for any other', () => {
    const names = ['res-01', 'We felt heard', 'We were told']
    expect([...suggestCodes(names, nothingRemembered, codes, new Set(['E-01'])).values()]).toEqual([
      'RES-01',
      'E-02',
      'E-03',
    ])
  })

  it.each([
    ['Very good', 5],
    ['TRÈS BIEN', 5],
    ['Plutôt d’accord', 4],
    ['4 - Good', 4],
    ['Ne sait pas', 'dk'],
    ['N/A', 'na'],
    ['4.5', undefined],
    ['42 partners', undefined],
    ['Splendid', undefined],
  ])('%s means %s', (word, meaning) => {
    expect(suggestMeaning(word)).toBe(meaning)
  })

  it('lists each word that is no grade once', () => {
    const roles: ColumnRole[] = ['skip', 'organisation', 'grades', 'grades', 'skip']
    expect(wordsOf(form, 'respondents', roles)).toEqual(['Very good', 'Good', 'I do not know'])
  })

  it('asks for columns that say enough', () => {
    expect(columnsFaults(['organisation', 'skip'], 2022)).toEqual([{ kind: 'no-grades' }])
    expect(columnsFaults(['grades', 'group', 'group'], null)).toEqual([
      { kind: 'role-twice', role: 'group', column: 3 },
      { kind: 'no-year' },
    ])
    expect(columnsFaults(['statement', 'n', 'high'], 2022)).toEqual([{ kind: 'no-counts' }])
    expect(columnsFaults(['answer'], 'not-a-year')).toEqual([
      { kind: 'no-statement' },
      { kind: 'not-a-year' },
    ])
  })
})
