import Papa from 'papaparse'
import { decode } from './decode.ts'

/** One record of a file: its number as a spreadsheet counts (the first is 1) and its cells as typed. */
export type CsvRow = { row: number; cells: readonly string[] }

/** What is wrong with a file before anybody looks at what it says; columns count from 1. */
export type CsvFault =
  | { row: number; column?: number; kind: 'utf-16' | 'not-utf-8' | 'nul' }
  | { row: number; column?: number; kind: 'unclosed-quote' | 'stray-quote' }
  | { row: number; kind: 'too-many-rows'; most: number }
  | { row: number; column: number; kind: 'cell-too-long'; most: number }

export type CsvLimits = { rows?: number; cellLength?: number }

export type ReadCsv =
  | { kind: 'rows'; separator: ',' | ';'; rows: readonly CsvRow[] }
  | { kind: 'faults'; faults: readonly CsvFault[] }

/**
 * Reads a file of comma or semicolon separated values: UTF-8 with or without BOM, RFC 4180 quoting, any line ends.
 * Empty records are left out but counted, so that row numbers are those a person sees. Limits count the header.
 * @example readCsv(new TextEncoder().encode('name;place\nAmahoro;Gitega\n'))
 */
export function readCsv(bytes: Uint8Array, limits: CsvLimits = {}): ReadCsv {
  const decoded = decode(bytes)
  if (decoded.kind === 'utf-16') return { kind: 'faults', faults: [{ row: 1, kind: 'utf-16' }] }
  const { text, separator, newline } = layoutOf(decoded.text)
  const parsed = Papa.parse<string[]>(text, { delimiter: separator, newline })
  const all = parsed.data.map((cells, index) => ({ row: index + 1, cells }))
  const quotes = parsed.errors.flatMap((error) => quoteFaultOf(error, all))
  const damaged = damagedCells(all, decoded.kind === 'not-utf-8')
  const [first] = quotes
  const faults = first ? [first, ...damaged] : [...damaged, ...beyond(all, limits)]
  if (faults.length > 0) return { kind: 'faults', faults: faults.sort(inOrder) }
  return { kind: 'rows', separator, rows: all.filter(({ cells }) => cells.some(isFilled)) }
}

type Layout = { text: string; separator: ',' | ';'; newline: '\n' | '\r' | '\r\n' }

/** How a file is laid out, seen outside quotes. Only mixed line ends are made one, so that no cell changes needlessly. */
function layoutOf(text: string): Layout {
  const bare = text.replace(/"[^"]*"/g, '')
  const separator = separatorOf(bare)
  const [newline = '\n', ...others] = new Set(bare.match(/\r\n|\n|\r/g))
  if (others.length > 0) return { text: text.replace(/\r\n?/g, '\n'), separator, newline: '\n' }
  return { text, separator, newline: newline === '\n' || newline === '\r' ? newline : '\r\n' }
}

/** The separator that the header uses more often; a comma if neither. */
function separatorOf(bare: string): ',' | ';' {
  const [header = ''] = bare.split(/[\r\n]/, 1)
  return header.split(';').length > header.split(',').length ? ';' : ','
}

/** Only the first is told: after a wrong quote everything that follows is guesswork. */
function quoteFaultOf(error: Papa.ParseError, rows: readonly CsvRow[]): CsvFault[] {
  if (error.type !== 'Quotes') return []
  const index = error.row ?? 0
  const column = rows[index]?.cells.length ?? 1
  return [
    {
      row: index + 1,
      column,
      kind: error.code === 'MissingQuotes' ? 'unclosed-quote' : 'stray-quote',
    },
  ]
}

function damagedCells(rows: readonly CsvRow[], notUtf8: boolean): CsvFault[] {
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, index): CsvFault[] => {
      if (cell.includes('\0')) return [{ row, column: index + 1, kind: 'nul' }]
      const replaced = notUtf8 && cell.includes('\uFFFD')
      return replaced ? [{ row, column: index + 1, kind: 'not-utf-8' }] : []
    }),
  )
}

function beyond(
  rows: readonly CsvRow[],
  { rows: mostRows = Number.POSITIVE_INFINITY, cellLength = Number.POSITIVE_INFINITY }: CsvLimits,
): CsvFault[] {
  const filled = rows.filter(({ cells }) => cells.some(isFilled))
  const extra = filled[mostRows]
  const tooMany: CsvFault[] = extra
    ? [{ row: extra.row, kind: 'too-many-rows', most: mostRows }]
    : []
  const tooLong = rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, index): CsvFault[] =>
      cell.length > cellLength
        ? [{ row, column: index + 1, kind: 'cell-too-long', most: cellLength }]
        : [],
    ),
  )
  return [...tooMany, ...tooLong]
}

function isFilled(cell: string): boolean {
  return cell !== ''
}

function inOrder(one: CsvFault, other: CsvFault): number {
  return one.row - other.row
}
