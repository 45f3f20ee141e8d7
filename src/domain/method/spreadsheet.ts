import type { IndicatorFacts, OrganisationFacts, RoundFacts } from './facts.ts'
import type { RespondentAnswer } from './organisation-grade.ts'
import { scorecardCodes } from './scorecard-codes.ts'
import { contradictions } from './spreadsheet-contradictions.ts'
import {
  readColumns,
  readEntry,
  type SheetColumn,
  type SheetEntry,
  type SheetFault,
  type SheetRow,
} from './spreadsheet-rows.ts'
import { type OtherSpelling, otherSpellings } from './spreadsheet-spellings.ts'

export type { SheetColumn, SheetFault, SheetRow }

export type ReadSpreadsheet =
  | {
      kind: 'rounds'
      rounds: readonly RoundFacts[]
      /** What is read as written, though it may be meant otherwise. */
      spellings: readonly OtherSpelling[]
    }
  | { kind: 'faults'; faults: readonly SheetFault[] }

/**
 * Reads a results spreadsheet into the facts of its rounds, in order of years (METHOD part 6).
 *
 * Without an instrument at hand the statements of the partner-of-choice scorecard are the headline, and the part of a code
 * before its dash is the section. Organisations invited are those with a row; what a spreadsheet cannot know is null.
 * @param rows the header first
 * @param k 5-10
 */
export function readSpreadsheet(rows: readonly SheetRow[], k: number): ReadSpreadsheet {
  const [header = { row: 1, cells: [] }, ...body] = rows
  const columns = readColumns(header)
  if (isFaults(columns)) return { kind: 'faults', faults: columns }
  const read = body.map((row) => readEntry(row, columns, header.cells.length))
  const entries = read.filter(isEntry)
  const faults = [...read.filter(isFaults).flat(), ...contradictions(entries)]
  if (faults.length > 0) return { kind: 'faults', faults: faults.sort(byRow) }
  const years = [...Map.groupBy(entries, ({ year }) => year)].sort(([one], [other]) => one - other)
  return {
    kind: 'rounds',
    rounds: years.map(([year, round]) => roundFacts(year, round, k)),
    spellings: otherSpellings(entries),
  }
}

function isFaults<Read>(read: Read | SheetFault[]): read is SheetFault[] {
  return Array.isArray(read)
}

function isEntry(read: SheetEntry | SheetFault[]): read is SheetEntry {
  return !isFaults(read)
}

function byRow(one: SheetFault, other: SheetFault): number {
  return one.row - other.row
}

/** The facts of one year's rows, which contradict nothing. */
export function roundFacts(year: number, entries: readonly SheetEntry[], k: number): RoundFacts {
  const groups = new Set(entries.flatMap(({ group }) => group ?? []))
  const organisations = Map.groupBy(entries, ({ organisation }) => organisation)
  const unknown = { id: null, title: null, mode: null, openedOn: null, closedOn: null }
  return {
    office: null,
    round: { ...unknown, year, k, threshold: [2, 3], breakdown: null },
    instruments: [],
    sections: new Map(),
    indicators: indicatorFacts(entries),
    groups: [...groups].sort().map((id) => ({ id, label: null })),
    organisations: [...organisations].map(([id, rows]) => organisationFacts(id, rows)),
    declined: null,
    late: null,
    self: new Map(),
  }
}

function indicatorFacts(entries: readonly SheetEntry[]): readonly IndicatorFacts[] {
  const revisions = new Map(
    entries.flatMap(({ answered }): [string, number][] =>
      answered ? [[answered.code, answered.revision]] : [],
    ),
  )
  return [...revisions]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, revision]) => ({
      code,
      revision,
      instrument: null,
      section: code.split('-', 1)[0] ?? code,
      facet: null,
      headline: scorecardCodes.has(code),
      text: null,
    }))
}

function organisationFacts(id: string, entries: readonly SheetEntry[]): OrganisationFacts {
  const answers = new Map<string, Map<string, RespondentAnswer>>()
  for (const { answered } of entries) {
    if (!answered) continue
    const { code, respondent, answer } = answered
    const byRespondent = answers.get(code) ?? new Map<string, RespondentAnswer>()
    answers.set(code, byRespondent.set(respondent, answer))
  }
  return {
    id,
    group: entries.find(({ group }) => group !== null)?.group ?? null,
    sent: answers.size > 0 ? [null] : [],
    sharesGrades: false,
    answers: new Map([...answers].map(([code, said]) => [code, [...said.values()]])),
    priorities: [],
  }
}
