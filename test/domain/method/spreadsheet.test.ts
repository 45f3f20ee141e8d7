import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { computeSeries } from '../../../src/domain/method/compute-series.ts'
import { scorecardCodes } from '../../../src/domain/method/scorecard-codes.ts'
import { readSpreadsheet, type SheetRow } from '../../../src/domain/method/spreadsheet.ts'
import { type Results, readResults } from '../../../src/domain/results.ts'
import { surveySchema } from '../../../src/domain/survey.ts'

const header = 'round,organisation,respondent,group,code,revision,answer'

function sheet(lines: readonly string[], columns = header): SheetRow[] {
  return [columns, ...lines].map((line, index) => ({ row: index + 1, cells: line.split(',') }))
}

function faultsOf(lines: readonly string[], columns = header) {
  const read = readSpreadsheet(sheet(lines, columns), 5)
  return read.kind === 'faults'
    ? read.faults.map(({ row, column, kind }) => `${row} ${column} ${kind}`)
    : []
}

function documentsOf(lines: readonly string[], columns = header, k = 5): readonly Results[] {
  const read = readSpreadsheet(sheet(lines, columns), k)
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults))
  return computeSeries(read.rounds)
}

const six = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6']
const everybody = (year: number, code: string, answer: string, group = '') =>
  six.map((id) => `${year},${id},r1,${group},${code},1,${answer}`)

describe('a results spreadsheet', () => {
  it('becomes one valid document a round, in order of years', () => {
    const documents = documentsOf([
      ...everybody(2026, 'RES-01', '4'),
      ...everybody(2024, 'RES-01', '3'),
    ])
    expect(documents.map(({ round }) => round.year)).toEqual([2024, 2026])
    expect(documents[1]?.indicators[0]?.change).toEqual({
      since: 2024,
      word: 'clear-rise',
      up: 6,
      same: 0,
      down: 0,
      p: 0.03125,
    })
    for (const document of documents) expect(readResults(document).success).toBe(true)
  })

  it('leaves null what it cannot know', () => {
    const [document] = documentsOf(everybody(2025, 'RES-01', '4'))
    expect(document).toMatchObject({
      office: null,
      round: { id: null, title: null, mode: null, openedOn: null, closedOn: null, breakdown: null },
      participation: { invited: 6, sent: 6, declined: null, late: null },
      instruments: [],
      indicators: [{ facet: null, text: null, instrument: null, self: null, priorities: null }],
    })
  })

  it('has the scorecard as headline and the part before the dash as section', () => {
    const codes = ['RES-01', 'OVR-01', 'P-2025-01', 'I1']
    const [document] = documentsOf(codes.flatMap((code) => everybody(2025, code, '4')))
    expect(
      document?.indicators.map(({ code, section, headline }) => [code, section, headline]),
    ).toEqual([
      ['I1', 'I1', false],
      ['OVR-01', 'OVR', false],
      ['P-2025-01', 'P', false],
      ['RES-01', 'RES', true],
    ])
    expect(document?.commitments.map(({ id }) => id)).toEqual(['RES'])
  })

  it('counts an invited organisation that sent nothing', () => {
    const columns = `${header},invited`
    const lines = [...everybody(2025, 'RES-01', '4'), '2025,O7,,CSO,,,,yes']
    expect(documentsOf(lines, columns)[0]?.participation).toMatchObject({
      invited: 7,
      sent: 6,
      lowResponse: false,
    })
    expect(documentsOf(lines, columns)[0]?.indicators[0]).toMatchObject({ bounds: [6 / 7, 1] })
  })

  it('takes an empty answer as blank, and the partner as one that sent', () => {
    const lines = [...everybody(2025, 'RES-01', '4'), '2025,O7,r1,,RES-01,1,']
    const [document] = documentsOf(lines)
    expect(document?.participation).toMatchObject({ invited: 7, sent: 7 })
    expect(document?.indicators[0]).toMatchObject({ n: 6, dontKnow: 0, bounds: [6 / 7, 1] })
  })

  it('follows k', () => {
    const [document] = documentsOf(everybody(2025, 'RES-01', '4'), header, 7)
    expect(document?.round.k).toBe(7)
    expect(document?.indicators[0]?.state).toBe('hidden')
  })

  it('keeps organisations with odd names apart from the machinery', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'O1', 'O2']
    const lines = odd.map((id) => `2025,${id},${id},__proto__,__proto__,1,4`)
    expect(documentsOf(lines)[0]).toMatchObject({
      indicators: [{ code: '__proto__', n: 5 }],
      groups: [{ id: '__proto__', state: 'shown' }],
    })
  })

  it('gives the same documents whatever the order of rows and columns', () => {
    const grades = fc.constantFrom('1', '2', '3', '4', '5', 'dk', 'na', '')
    const lines = fc.array(
      fc.tuple(fc.constantFrom(2024, 2025, 2026), fc.nat(8), fc.nat(2), fc.nat(1), grades),
      { minLength: 1, maxLength: 80 },
    )
    const twoOrders = lines.chain((list) => {
      const told = new Map(
        list.map(([year, org, person, code, answer]) => [
          `${year},O${org},r${person},G${org % 2},RES-0${code + 1},1`,
          answer,
        ]),
      )
      const rows = [...told].map(([said, answer]) => `${said},${answer}`)
      return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
    })
    fc.assert(
      fc.property(twoOrders, ([one, other]) => {
        const backwards = sheet(other).map(({ row, cells }) => ({ row, cells: cells.toReversed() }))
        const read = readSpreadsheet(backwards, 5)
        expect(read.kind === 'rounds' && computeSeries(read.rounds)).toEqual(documentsOf(one))
      }),
      { seed: 2026, numRuns: 100 },
    )
  })

  it('knows the statements of the scorecard file', () => {
    const file = 'surveys/scorecard-partner-of-choice.yaml'
    expect(existsSync(file)).toBe(true)
    const survey = surveySchema.parse(parse(readFileSync(file, 'utf8')))
    const asked = survey.sections.flatMap(({ questions }) => questions)
    expect([...scorecardCodes]).toEqual(asked.filter((one) => one.headline).map(({ code }) => code))
    expect(scorecardCodes.size).toBe(24)
  })
})

describe('a spreadsheet at fault', () => {
  const good = '2025,O1,r1,CSO,RES-01,1,4'

  it.each([
    ['25,O1,r1,CSO,RES-01,1,4', '2 round not-a-year'],
    ['2025-03,O1,r1,CSO,RES-01,1,4', '2 round not-a-year'],
    [',O1,r1,CSO,RES-01,1,4', '2 round missing'],
    ['2025,,r1,CSO,RES-01,1,4', '2 organisation missing'],
    ['2025,O1,,CSO,RES-01,1,4', '2 respondent missing'],
    ['2025,O1,r1,CSO,RES-01,,4', '2 revision missing'],
    ['2025,O1,r1,CSO,RES-01,0,4', '2 revision not-a-revision'],
    ['2025,O1,r1,CSO,RES-01,1.5,4', '2 revision not-a-revision'],
    ['2025,O1,r1,CSO,RES-01,1,6', '2 answer not-an-answer'],
    ['2025,O1,r1,CSO,RES-01,1,4.5', '2 answer not-an-answer'],
    ['2025,O1,r1,CSO,RES-01,1,5 ', '2 answer not-an-answer'],
    ['2025,O1,r1,CSO,RES-01,1,DK', '2 answer not-an-answer'],
    ['2025,O1,r1,CSO,,1,4', '2 code without-code'],
    ['2025,O1,r1,CSO,RES-01,1,4,extra', '2 8 cell-beyond-header'],
  ])('%s is told as %s', (line, fault) => {
    expect(faultsOf([line])).toEqual([fault])
  })

  it('tells every fault of every row, in order', () => {
    expect(faultsOf(['x,,r1,CSO,RES-01,1,4', good, '2025,O2,r1,CSO,RES-01,a,9'])).toEqual([
      '2 round not-a-year',
      '2 organisation missing',
      '4 revision not-a-revision',
      '4 answer not-an-answer',
    ])
  })

  it('tells two different answers of one respondent, not the same one twice', () => {
    expect(faultsOf([good, good])).toEqual([])
    expect(faultsOf([good, '2025,O1,r1,CSO,RES-01,1,5'])).toEqual(['3 answer second-answer'])
    expect(faultsOf([good, '2025,O1,r1,CSO,RES-01,1,dk'])).toEqual(['3 answer second-answer'])
    expect(faultsOf([good, '2025,O1,r2,CSO,RES-01,1,5', '2026,O1,r1,CSO,RES-01,1,5'])).toEqual([])
  })

  it('tells an organisation in two groups of one round, not of two', () => {
    expect(faultsOf([good, '2025,O1,r1,PUB,RES-02,1,4'])).toEqual(['3 group second-group'])
    expect(faultsOf([good, '2026,O1,r1,PUB,RES-01,1,4'])).toEqual([])
    expect(faultsOf([good, '2025,O1,r1,,RES-02,1,4'])).toEqual([])
  })

  it('tells a code in two revisions of one round', () => {
    expect(faultsOf([good, '2025,O2,r1,CSO,RES-01,2,4'])).toEqual(['3 revision second-revision'])
  })

  it('tells a missing column and one that stands twice', () => {
    expect(faultsOf([], 'round,organisation,respondent,group,code,revision')).toEqual([
      '1 answer missing-column',
    ])
    expect(faultsOf([], `${header},code`)).toEqual(['1 code column-twice'])
    expect(faultsOf([], '')).toHaveLength(7)
  })

  it('tells an invitation that is neither yes nor empty', () => {
    expect(faultsOf(['2025,O1,,CSO,,,,no'], `${header},invited`)).toEqual([
      '2 invited not-yes',
      '2 code without-code',
    ])
  })
})
