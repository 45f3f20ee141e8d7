import { parseGradeAnswer } from '../grade.ts'
import { cleanName } from '../name.ts'
import { nameKey } from '../partner.ts'
import type { ColumnRole, Layout } from './mapping.ts'

/** A spreadsheet of earlier years as it was typed: its headings, and its rows with the numbers a person sees. */
export type HistorySheet = {
  headings: readonly string[]
  rows: readonly HistoryRow[]
}
export type HistoryRow = { row: number; cells: readonly string[] }

/** Takes the first row as headings; every cell on one line and without what steers a terminal. */
export function sheetOf(rows: readonly HistoryRow[]): HistorySheet {
  const [header, ...body] = rows.map(({ row, cells }) => ({ row, cells: cells.map(cleanName) }))
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const headings = Array.from({ length: width }, (_, at) => header?.cells[at] ?? '')
  return { headings, rows: body }
}

/** The columns of a role, counted from 0. */
export function columnsOf(roles: readonly ColumnRole[], role: ColumnRole): readonly number[] {
  return roles.flatMap((one, at) => (one === role ? [at] : []))
}

/** The cell of a row in the one column of a role; empty where there is none. */
export function cellOf(row: HistoryRow, roles: readonly ColumnRole[], role: ColumnRole): string {
  return row.cells[roles.indexOf(role)] ?? ''
}

/** The statements a sheet asks about, in its order, each once: headings, or the names that rows carry. */
export function statementsOf(
  { headings, rows }: HistorySheet,
  layout: Layout,
  roles: readonly ColumnRole[],
): readonly string[] {
  const names =
    layout === 'respondents'
      ? columnsOf(roles, 'grades').map((at) => headings[at] ?? '')
      : rows.map((row) => cellOf(row, roles, 'statement'))
  return [...new Set(names.filter((name) => name !== ''))]
}

/** The words that stand for answers and are no grade yet, each once, in the order they are met. */
export function wordsOf(
  { rows }: HistorySheet,
  layout: Layout,
  roles: readonly ColumnRole[],
): readonly string[] {
  if (layout === 'sums') return []
  const columns = columnsOf(roles, layout === 'respondents' ? 'grades' : 'answer')
  const words = new Map<string, string>()
  for (const { cells } of rows)
    for (const at of columns) {
      const word = cells[at] ?? ''
      if (word !== '' && !isAnswer(word) && !words.has(nameKey(word)))
        words.set(nameKey(word), word)
    }
  return [...words.values()]
}

/** Whether a cell says a grade, *dk* or *na* as it is. */
export function isAnswer(cell: string): boolean {
  return parseGradeAnswer(cell.toLowerCase()) !== undefined
}
