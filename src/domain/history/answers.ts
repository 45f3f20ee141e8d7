import type { RoundFacts } from '../method/facts.ts'
import { roundFacts, type SheetColumn } from '../method/spreadsheet.ts'
import { contradictions } from '../method/spreadsheet-contradictions.ts'
import { type Columns, readEntry, type SheetEntry } from '../method/spreadsheet-rows.ts'
import { otherSpellings } from '../method/spreadsheet-spellings.ts'
import { isTooLong } from '../name.ts'
import { nameKey } from '../partner.ts'
import { type HistoryFault, inOrder, yearIn } from './fault.ts'
import type { ColumnRole, Mapping } from './mapping.ts'
import { cellOf, columnsOf, type HistoryRow, type HistorySheet, isAnswer } from './sheet.ts'

/** The revision of each code that is one of ours; others begin at 1. */
export type Revisions = ReadonlyMap<string, number>

export type ReadAnswers =
  | { kind: 'rounds'; rounds: readonly RoundFacts[] }
  | { kind: 'faults'; faults: readonly HistoryFault[] }

/**
 * Reads answers, a row for each respondent or for each answer, into the facts of their years, oldest first.
 *
 * Each answer becomes a row as the results command knows it, so that both are checked alike; faults are told where they stand in
 * the sheet. A respondent without any answer was invited and sent nothing.
 */
export function readAnswers(
  sheet: HistorySheet,
  mapping: Mapping,
  { revisions, k }: { revisions: Revisions; k: number },
): ReadAnswers {
  const told = sheet.rows.flatMap((row) =>
    mapping.layout === 'answers'
      ? oneAnswer(row, mapping, revisions)
      : oneRespondent(row, sheet, mapping, revisions),
  )
  const entries: SheetEntry[] = []
  const faults: HistoryFault[] = namesTooLong(sheet.rows, mapping.roles)
  const places = new Map<SheetEntry, Told>()
  for (const one of told) {
    const read = readEntry({ row: one.row, cells: one.cells }, canonical, canonical.size)
    if (Array.isArray(read)) faults.push(...read.map((fault) => placed(fault, one)))
    else {
      entries.push(read)
      places.set(read, one)
    }
  }
  faults.push(...contradictionsIn(entries, places), ...spellingsIn(entries, mapping.roles))
  if (faults.length > 0) return { kind: 'faults', faults: once(faults).toSorted(inOrder) }
  const years = [...Map.groupBy(entries, ({ year }) => year)].sort(([one], [other]) => one - other)
  return { kind: 'rounds', rounds: years.map(([year, list]) => roundFacts(year, list, k)) }
}

const order = [
  'round',
  'organisation',
  'respondent',
  'group',
  'code',
  'revision',
  'answer',
  'invited',
] as const satisfies readonly SheetColumn[]
const canonical: Columns = new Map(order.map((column, at) => [column, at]))

/** A row as the results command knows it, and where its cells stand in the sheet, counted from 1. */
type Told = { row: number; cells: readonly string[]; at: Partial<Record<SheetColumn, number>> }

function oneAnswer(row: HistoryRow, mapping: Mapping, revisions: Revisions): readonly Told[] {
  const { roles } = mapping
  const cell = (role: ColumnRole) => cellOf(row, roles, role)
  const invited = isYes(cell('invited'))
  const statement = cell('statement')
  const code = mapping.codes.get(statement) ?? ''
  if (statement !== '' && code === '') return []
  const revision = cell('revision') || String(revisions.get(code) ?? 1)
  const asked =
    code === '' ? ['', '', cell('answer')] : [code, revision, answerIn(cell('answer'), mapping)]
  const respondent = cell('respondent') || (roles.includes('respondent') ? '' : 'one')
  const who = [yearOf(row, mapping), organisationOf(row, roles), respondent, cell('group')]
  return [told(row, [...who, ...asked, invited ? 'yes' : ''], roles)]
}

function oneRespondent(
  row: HistoryRow,
  { headings }: HistorySheet,
  mapping: Mapping,
  revisions: Revisions,
): readonly Told[] {
  const { roles, codes } = mapping
  const who = [yearOf(row, mapping), organisationOf(row, roles), `${row.row}`]
  const group = cellOf(row, roles, 'group')
  const asked = columnsOf(roles, 'grades').filter((at) => codes.get(headings[at] ?? ''))
  if (asked.every((at) => (row.cells[at] ?? '') === ''))
    return [told(row, [...who, group, '', '', '', 'yes'], roles)]
  return asked.map((at) => {
    const code = codes.get(headings[at] ?? '') ?? ''
    const answer = answerIn(row.cells[at] ?? '', mapping)
    const revision = String(revisions.get(code) ?? 1)
    return told(row, [...who, group, code, revision, answer, ''], roles, at)
  })
}

function told(
  { row }: HistoryRow,
  cells: readonly string[],
  roles: readonly ColumnRole[],
  answerAt = roles.indexOf('answer'),
): Told {
  const at = (role: ColumnRole) => roles.indexOf(role) + 1
  const places = {
    round: at('year'),
    organisation: at('organisation'),
    respondent: at('respondent'),
    group: at('group'),
    code: at('statement'),
    revision: at('revision'),
    answer: answerAt + 1,
    invited: at('invited'),
  }
  return { row, cells, at: places }
}

function yearOf(row: HistoryRow, { roles, year }: Mapping): string {
  return roles.includes('year') ? yearIn(cellOf(row, roles, 'year')) : String(year ?? '')
}

/** Without names every row is an organisation of its own. */
function organisationOf(row: HistoryRow, roles: readonly ColumnRole[]): string {
  return roles.includes('organisation') ? cellOf(row, roles, 'organisation') : `row ${row.row}`
}

/** A word as a grade; what nobody gave a meaning stays as it is and is told as a fault. */
function answerIn(cell: string, { meanings }: Mapping): string {
  if (cell === '' || isAnswer(cell)) return cell.toLowerCase()
  const meaning = meanings.get(nameKey(cell))
  return meaning === 'blank' ? '' : String(meaning ?? cell)
}

function isYes(cell: string): boolean {
  return ['yes', 'oui', 'y', 'o', '1', 'true', 'vrai'].includes(nameKey(cell))
}

type Placed = { row: number; column: SheetColumn | number; kind: string }

function placed(fault: Placed, { cells, at }: Told): HistoryFault {
  const { column } = fault
  const place = typeof column === 'number' ? column : at[column]
  const value = typeof column === 'number' ? undefined : cells[order.indexOf(column)]
  return {
    row: fault.row,
    ...(place ? { column: place } : {}),
    // Columns are mapped here, so that no fault of a header can come.
    kind: fault.kind as HistoryFault['kind'],
    ...(value ? { value } : {}),
  }
}

function contradictionsIn(
  entries: readonly SheetEntry[],
  places: ReadonlyMap<SheetEntry, Told>,
): readonly HistoryFault[] {
  const byRow = new Map([...places].map(([entry, one]) => [entry.row, one]))
  return contradictions(entries).flatMap((fault) => {
    const one = byRow.get(fault.row)
    return one ? [placed(fault, one)] : []
  })
}

function spellingsIn(entries: readonly SheetEntry[], roles: readonly ColumnRole[]) {
  const column = roles.indexOf('organisation') + 1
  return otherSpellings(entries).map(
    ({ row, name }): HistoryFault => ({ row, column, kind: 'other-spelling', value: name }),
  )
}

function namesTooLong(rows: readonly HistoryRow[], roles: readonly ColumnRole[]): HistoryFault[] {
  return (['organisation', 'group'] as const).flatMap((role) =>
    rows.flatMap((row): HistoryFault[] => {
      const value = cellOf(row, roles, role)
      return isTooLong(value)
        ? [{ row: row.row, column: roles.indexOf(role) + 1, kind: 'too-long', value }]
        : []
    }),
  )
}

/** A cell that stands behind many answers is told once. */
function once(faults: readonly HistoryFault[]): readonly HistoryFault[] {
  const key = ({ row, column, kind }: HistoryFault) => `${row} ${column} ${kind}`
  return [...new Map(faults.map((fault) => [key(fault), fault])).values()]
}
