import { type GradeAnswer, parseGradeAnswer } from '../grade.ts'

/** A row of a spreadsheet with its number, as it was typed; the first row is the header. */
export type SheetRow = { row: number; cells: readonly string[] }

/** The columns of a results spreadsheet; `invited` may be missing. */
export const sheetColumns = [
  'round',
  'organisation',
  'respondent',
  'group',
  'code',
  'revision',
  'answer',
] as const
export type SheetColumn = (typeof sheetColumns)[number] | 'invited'

/** What is wrong, where, in the words of the columns. */
export type SheetFault = {
  row: number
  /** A column's name; the number of a column without one. */
  column: SheetColumn | number
  kind:
    | 'missing-column'
    | 'column-twice'
    | 'cell-beyond-header'
    | 'missing'
    | 'not-a-year'
    | 'not-a-revision'
    | 'not-an-answer'
    | 'not-yes'
    | 'without-code'
    | 'second-group'
    | 'second-revision'
    | 'second-answer'
}

/** What one row says: an answer, or that an organisation was invited. */
export type SheetEntry = {
  row: number
  year: number
  organisation: string
  group: string | null
  /** Null in a row that only says who was invited. */
  answered: SheetAnswer | null
}

export type SheetAnswer = {
  respondent: string
  code: string
  revision: number
  answer: GradeAnswer | undefined
}

export type Columns = ReadonlyMap<SheetColumn, number>

/** Finds the columns by name, in any order; columns of other names are left alone. */
export function readColumns(header: SheetRow): Columns | SheetFault[] {
  const names = header.cells.map((cell) => cell.trim().toLowerCase())
  const known: readonly SheetColumn[] = [...sheetColumns, 'invited']
  const row = header.row
  const faults = known.flatMap((column): SheetFault[] => {
    const times = names.filter((name) => name === column).length
    if (times > 1) return [{ row, column, kind: 'column-twice' }]
    return times === 0 && column !== 'invited' ? [{ row, column, kind: 'missing-column' }] : []
  })
  if (faults.length > 0) return faults
  const found = known.map((column): [SheetColumn, number] => [column, names.indexOf(column)])
  return new Map(found.filter(([, index]) => index >= 0))
}

/** Reads one row, or says everything that is wrong with it. */
export function readEntry(
  sheetRow: SheetRow,
  columns: Columns,
  width: number,
): SheetEntry | SheetFault[] {
  const { row } = sheetRow
  const cell = (column: SheetColumn) => sheetRow.cells[columns.get(column) ?? -1] ?? ''
  const name = (column: SheetColumn) => cell(column).trim().normalize()
  const faults: SheetFault[] = []
  const refuse = (column: SheetFault['column'], kind: SheetFault['kind']) =>
    faults.push({ row, column, kind })

  const beyond = sheetRow.cells.findIndex((text, index) => index >= width && text !== '')
  if (beyond >= 0) refuse(beyond + 1, 'cell-beyond-header')
  const year = cell('round').trim()
  if (!/^[12]\d{3}$/.test(year)) refuse('round', year === '' ? 'missing' : 'not-a-year')
  if (name('organisation') === '') refuse('organisation', 'missing')
  const invited = cell('invited').trim()
  if (invited !== '' && invited !== 'yes') refuse('invited', 'not-yes')

  const code = name('code')
  const answer = parseGradeAnswer(cell('answer'))
  const revision = cell('revision').trim()
  if (code === '') {
    if (invited !== 'yes' || cell('answer') !== '') refuse('code', 'without-code')
  } else {
    if (name('respondent') === '') refuse('respondent', 'missing')
    if (!/^[1-9]\d{0,5}$/.test(revision))
      refuse('revision', revision === '' ? 'missing' : 'not-a-revision')
    if (answer === undefined && cell('answer') !== '') refuse('answer', 'not-an-answer')
  }
  if (faults.length > 0) return faults
  const answered = { respondent: name('respondent'), code, revision: Number(revision), answer }
  return {
    row,
    year: Number(year),
    organisation: name('organisation'),
    group: name('group') || null,
    answered: code === '' ? null : answered,
  }
}
