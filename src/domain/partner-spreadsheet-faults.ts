import type { SheetColumn } from './partner-spreadsheet-columns.ts'

/** What is wrong in a spreadsheet of partners, and where: rows and columns count from 1, as a spreadsheet shows them. */
export type SheetFault = {
  row: number
  column?: number
  /** The heading the fault is about, also where the file has no such column. */
  heading?: SheetColumn
  kind: SheetFaultKind
  /** What stands in the cell. */
  value?: string
  /** The row it is at odds with. */
  other?: number
  most?: number
}

export type SheetFaultKind =
  | FileFaultKind
  | 'empty'
  | 'missing-column'
  | 'unknown-column'
  | 'column-twice'
  | 'cell-beyond-header'
  | 'missing'
  | 'missing-for-new'
  | 'too-long'
  | 'not-a-sector'
  | 'not-a-relationship'
  | 'not-a-language'
  | 'not-an-address'
  | 'not-a-focal-point'
  | 'needs-hand-over'
  | 'address-twice'
  | 'differs'

/** Faults of the file itself, found before anybody looks at what it says. */
export type FileFaultKind =
  | 'workbook'
  | 'utf-16'
  | 'not-utf-8'
  | 'nul'
  | 'unclosed-quote'
  | 'stray-quote'
  | 'too-many-rows'
  | 'cell-too-long'

export function inSheetOrder(one: SheetFault, other: SheetFault): number {
  return one.row - other.row || (one.column ?? 0) - (other.column ?? 0)
}
