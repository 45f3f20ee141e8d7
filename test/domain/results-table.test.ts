import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/csv/read-csv.ts'
import { writeCsv } from '../../src/csv/write-csv.ts'
import type { GradeAnswer } from '../../src/domain/grade.ts'
import { computeSeries } from '../../src/domain/method/compute-series.ts'
import type { OrganisationFacts, RoundFacts } from '../../src/domain/method/facts.ts'
import { resultsTable, trendsTable } from '../../src/domain/results-table.ts'
import { trendsOf } from '../../src/domain/trend.ts'
import { indicator, partner, roundOf, silent } from './method/voices-of-a-round.ts'

const codes = ['RES-01', 'RES-02', 'APP-01', 'APP-02'] as const
const groups = ['CSO', 'PRI', 'PUB'].map((id) => ({ id, label: null }))
const answer = fc.constantFrom<GradeAnswer>(1, 2, 3, 4, 5, 'dk', 'na')
const facts = fc.record({
  group: fc.constantFrom('CSO', 'CSO', 'PUB', 'PRI', null),
  sends: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0),
  said: fc.tuple(answer, answer, answer, answer),
})
const members = fc.array(facts, { maxLength: 16 }).map((list) =>
  list.map(({ group, sends, said }, index) =>
    sends
      ? partner(`O${index}`, Object.fromEntries(codes.map((code, at) => [code, said[at] ?? 3])), {
          group,
        })
      : silent(`O${index}`, { group }),
  ),
)
const years = fc
  .tuple(members, members, members)
  .map((list) => list.map((organisations, at) => roundWith(2024 + at, organisations)))

function roundWith(year: number, organisations: readonly OrganisationFacts[]): RoundFacts {
  return roundOf({
    round: { year },
    indicators: codes.map((code) => indicator(code)),
    groups,
    organisations,
  })
}

/** Every file an office user can fetch about these rounds, in both variants. */
function exportsOf(rounds: readonly RoundFacts[]): readonly string[] {
  const documents = computeSeries(rounds)
  const tables = [trendsTable(trendsOf(documents)), ...documents.map(resultsTable)]
  return tables.flatMap((table) => [writeCsv(table), writeCsv(table, 'french')])
}

/** The grades of another, in place of one's own; who graded what stays as it was, and so does each one's appreciation. */
function gradesFrom(other: OrganisationFacts, own: OrganisationFacts) {
  const isGraded = ({ answers }: OrganisationFacts, code: string) =>
    typeof answers.get(code)?.[0] === 'number'
  return new Map(
    codes.map((code) => {
      const both = !code.startsWith('APP') && isGraded(other, code) && isGraded(own, code)
      return [code, (both ? other : own).answers.get(code) ?? []] as const
    }),
  )
}

/** What a row says of a cell that is not shown: which it is, and why there is nothing. */
const withoutFigures = new Set([
  ...['year', 'kind', 'group', 'commitment', 'code', 'revision', 'statement_en', 'statement_fr'],
  ...['facet', 'state', 'why', 'change_since', 'change', 'headline_set', 'standing'],
  'series_break',
  'valence',
])

describe('exported results', () => {
  it('T63: hold no figure in any cell of a row that is not shown, whatever the rounds', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(years, (rounds) => {
        for (const file of exportsOf(rounds)) {
          const read = readCsv(new TextEncoder().encode(file))
          if (read.kind === 'faults') throw new Error('the export cannot be read')
          const [head, ...rows] = read.rows.map(({ cells }) => cells)
          const state = head?.indexOf('state') ?? -1
          const words = new Set(head?.flatMap((name, at) => (withoutFigures.has(name) ? [at] : [])))
          const figures = rows
            .filter((row) => ['hidden', 'none'].includes(row[state] ?? ''))
            .flatMap((row) => row.filter((cell, at) => cell !== '' && !words.has(at)))
          expect(figures).toEqual([])
        }
      }),
      { seed: 2026, numRuns: 60 },
    )
  })

  it('T67: are the same to the byte whatever the few have answered whose cell is hidden', () => {
    const few = (grades: readonly GradeAnswer[]) =>
      [2024, 2025, 2026].map((year) => {
        const organisations = Array.from({ length: 12 }, (_, index) =>
          partner(`O${index}`, { 'RES-01': 4, 'RES-02': grades[index] ?? 'na' }),
        )
        return roundWith(year, organisations)
      })
    const four = fc.array(fc.constantFrom<GradeAnswer>(1, 2, 3, 4, 5), {
      minLength: 4,
      maxLength: 4,
    })
    fc.assert(
      fc.property(four, four, (one, other) => {
        expect(exportsOf(few(one))).toEqual(exportsOf(few(other)))
      }),
      { seed: 2026, numRuns: 30 },
    )
  })

  it('T67: are the same to the byte if two partners of hidden groups swap their answers', () => {
    let swapped = 0
    fc.assert(
      fc.property(members, fc.nat(), fc.nat(), (organisations, one, other) => {
        const round = roundWith(2026, organisations)
        const [document] = computeSeries([round])
        const hidden = new Set<string | null>(
          document?.groups.filter(({ state }) => state === 'hidden').map(({ id }) => id),
        )
        const places = organisations.flatMap(({ group, sent }, at) =>
          sent.length > 0 && hidden.has(group) ? [at] : [],
        )
        const [a, b] = [one, other].map((dice) => places[dice % places.length] ?? -1)
        const [first, second] = [organisations[a ?? -1], organisations[b ?? -1]]
        if (!first || !second || first.group === second.group) return
        swapped += 1
        const after = organisations.map((organisation, at) => {
          if (at === a) return { ...organisation, answers: gradesFrom(second, first) }
          return at === b ? { ...organisation, answers: gradesFrom(first, second) } : organisation
        })
        expect(exportsOf([roundWith(2026, after)])).toEqual(exportsOf([round]))
      }),
      { seed: 2026, numRuns: 300 },
    )
    expect(swapped).toBeGreaterThan(30)
  })
})
