import Papa from 'papaparse'

/** What a cell may hold; `null` and `undefined` are an empty cell. */
export type CsvValue = string | number | boolean | null | undefined

/** `standard` is RFC 4180; `french` has semicolons and decimal commas, as French spreadsheets expect. */
export type CsvVariant = 'standard' | 'french'

const byteOrderMark = '\uFEFF'

/**
 * Writes a table as UTF-8 with BOM and CR LF line ends, with text that a spreadsheet could take for a formula made harmless
 * and NUL and lone surrogates replaced.
 * Numbers are numbers: a negative one is no formula.
 * @example writeCsv([['name', 'share'], ['Amahoro', 0.5]], 'french') // 'name;share\r\nAmahoro;0,5\r\n' after the BOM
 */
export function writeCsv(
  rows: readonly (readonly CsvValue[])[],
  variant: CsvVariant = 'standard',
): string {
  const cells = rows.map((row) => row.map((value) => cellOf(value, variant)))
  const delimiter = variant === 'french' ? ';' : ','
  const options = { delimiter, newline: '\r\n', escapeFormulae: false }
  return `${byteOrderMark}${rows.length === 0 ? '' : `${Papa.unparse(cells, options)}\r\n`}`
}

function cellOf(value: CsvValue, variant: CsvVariant): string {
  switch (typeof value) {
    case 'string':
      return guarded(value).toWellFormed().replaceAll('\0', '\uFFFD')
    case 'number':
      return variant === 'french' ? String(value).replace('.', ',') : String(value)
    case 'boolean':
      return String(value)
    default:
      return ''
  }
}

/** The start of a formula, plain or full-width, at the start of a text or of a line in it, after any blanks. */
const formula = /^[^\S\r\n]*[=+\-@＝＋－＠]/mu
const awkwardStart = /^[\t\r\n\0]/

/**
 * A text that no spreadsheet runs: an apostrophe stands before anything that may be taken for a formula.
 * @example guarded('=1+1') // "'=1+1"
 */
export function guarded(text: string): string {
  return formula.test(text) || awkwardStart.test(text) ? `'${text}` : text
}

/**
 * Takes the guard off again, for a file that comes back. Only what the guard would have put there goes.
 * @example unguarded("'=1+1") // '=1+1'
 * @example unguarded("'t Hart") // "'t Hart"
 */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && guarded(cell.slice(1)) === cell ? cell.slice(1) : cell
}
