import { readCsv } from '../csv/read-csv.ts'
import { unguarded } from '../csv/write-csv.ts'
import type { SheetRow } from '../domain/partner-spreadsheet-columns.ts'
import type { FileFaultKind } from '../domain/partner-spreadsheet-faults.ts'

/** What is wrong with a file before anybody looks at what it says. */
export type FileFault = { row: number; column?: number; kind: FileFaultKind; most?: number }

export type ReadSpreadsheet =
  | { kind: 'rows'; rows: readonly SheetRow[] }
  | { kind: 'faults'; faults: readonly FileFault[] }

const mostRows = 5001

/** Reads the file of an import: CSV of at most 5,000 rows below its header, the guard against formulas taken off again. */
export function readSpreadsheet(bytes: Uint8Array, cellLength: number): ReadSpreadsheet {
  if (isWorkbook(bytes)) return { kind: 'faults', faults: [{ row: 1, kind: 'workbook' }] }
  const csv = readCsv(bytes, { rows: mostRows, cellLength })
  if (csv.kind === 'faults') return csv
  const rows = csv.rows.map(({ row, cells }) => ({ row, cells: cells.map(unguarded) }))
  return { kind: 'rows', rows }
}

/** A zip file in a spreadsheet's clothes: what a person gets who forgets “Save as CSV”. */
function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}
