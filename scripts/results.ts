import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CsvFault, readCsv } from '../src/csv/read-csv.ts'
import { computeSeries } from '../src/domain/method/compute-series.ts'
import { readSpreadsheet, type SheetFault } from '../src/domain/method/spreadsheet.ts'
import type { OtherSpelling } from '../src/domain/method/spreadsheet-spellings.ts'

const usage = 'npm run -s results -- FILE.csv [--k 5]'

type Refusal = { problems: readonly string[] }

/** Computes the results documents of a plain spreadsheet, without a server. */
function results(args: readonly string[]): Refusal | { output: string; doubts: readonly string[] } {
  const wanted = readArguments(args)
  if ('problems' in wanted) return wanted
  const bytes = readFile(wanted.file)
  if (!bytes) return { problems: [`cannot read ${wanted.file}`] }
  const csv = readCsv(bytes)
  if (csv.kind === 'faults') return { problems: csv.faults.map(describe) }
  const sheet = readSpreadsheet(csv.rows, wanted.k)
  if (sheet.kind === 'faults') return { problems: sheet.faults.map(describe) }
  const output = `${JSON.stringify(computeSeries(sheet.rounds), null, 2)}\n`
  return { output, doubts: sheet.spellings.map(doubt) }
}

function readArguments(args: readonly string[]): Refusal | { file: string; k: number } {
  try {
    const options = { k: { type: 'string', default: '5' } } as const
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return { problems: [`usage: ${usage}`] }
    if (!/^([5-9]|10)$/.test(values.k))
      return { problems: [`--k must be a whole number from 5 to 10, not "${values.k}"`] }
    return { file, k: Number(values.k) }
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error), `usage: ${usage}`] }
  }
}

function readFile(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

const words: Record<(CsvFault | SheetFault)['kind'], string> = {
  'utf-16': 'the file is UTF-16; save it as CSV UTF-8',
  'not-utf-8': 'is not UTF-8; save the file as CSV UTF-8',
  nul: 'holds a NUL character',
  'unclosed-quote': 'a quote is opened and never closed',
  'stray-quote': 'a quote stands inside a quoted cell',
  'too-many-rows': 'too many rows',
  'cell-too-long': 'is too long',
  'missing-column': 'there is no such column',
  'column-twice': 'there are two columns of this name',
  'cell-beyond-header': 'has a cell but no heading',
  missing: 'is empty',
  'not-a-year': 'must be a year such as 2026',
  'not-a-revision': 'must be a whole number from 1',
  'not-an-answer': 'must be 1, 2, 3, 4, 5, dk, na or empty',
  'not-yes': 'must be yes or empty',
  'without-code':
    'is empty; only a row that says "yes" to invited, without an answer, may have no code',
  'second-group': 'the organisation is in another group in an earlier row of this round',
  'second-revision': 'the code has another revision in an earlier row of this round',
  'second-answer': 'the respondent gives this code another answer in an earlier row',
}

function describe(fault: CsvFault | SheetFault): string {
  const column = 'column' in fault ? fault.column : undefined
  return `row ${fault.row}, column ${column ?? 1}: ${words[fault.kind]}`
}

/** Two spellings are two organisations, as the file says; whoever meant one should hear of it. */
function doubt({ row, name, earlier }: OtherSpelling): string {
  const [one, other] = [JSON.stringify(name), JSON.stringify(earlier.name)]
  return `warning: row ${row}, column organisation: ${one} is counted beside ${other} of row ${earlier.row}`
}

const outcome = results(process.argv.slice(2))
if ('problems' in outcome) {
  for (const problem of outcome.problems) process.stderr.write(`${problem}\n`)
  process.exitCode = 1
} else {
  for (const one of outcome.doubts) process.stderr.write(`${one}\n`)
  process.stdout.write(outcome.output)
}
