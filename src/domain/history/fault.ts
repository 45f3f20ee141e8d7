import type { SheetFault } from '../method/spreadsheet.ts'

/** What is wrong with an earlier year's spreadsheet, where; rows and columns as a person counts them. */
export type HistoryFault = {
  row: number
  column?: number
  kind:
    | Exclude<SheetFault['kind'], 'missing-column' | 'column-twice' | 'cell-beyond-header'>
    | 'too-long'
    | 'not-a-number'
    | 'other-spelling'
    | 'more-than-all'
    | 'not-all'
    | 'row-twice'
    | 'more-than-total'
    | 'second-count'
  value?: string
}

/** What is wrong with a file before anybody looks at what it says. */
export type FileFaultKind =
  | 'workbook'
  | 'empty'
  | 'too-large'
  | 'utf-16'
  | 'not-utf-8'
  | 'nul'
  | 'unclosed-quote'
  | 'stray-quote'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'

/** Faults in the order of the sheet. */
export function inOrder(one: HistoryFault, other: HistoryFault): number {
  return one.row - other.row || (one.column ?? 0) - (other.column ?? 0)
}

/**
 * The year a cell tells: it alone, or a date with it.
 * @example yearIn('12/03/2023 14:05') // '2023'
 * @example yearIn('2022-2023') // the cell itself, which is no year
 */
export function yearIn(cell: string): string {
  const years = cell.match(/(?<!\d)(19|20)\d\d(?!\d)/g) ?? []
  return years.length === 1 ? (years[0] ?? cell) : cell
}
