import type { SheetRow } from '../partner-spreadsheet-columns.ts'
import type { FileFaultKind } from '../partner-spreadsheet-faults.ts'
import type { Field, Values } from '../records/field.ts'
import { type RecordFault, readRecord, typedRecord } from '../records/read-record.ts'
import type { Entry } from './entry.ts'
import { columnNamed, isDoubtfulBox, valuesIn } from './entry-sheet.ts'
import { changedFields, type OptionsFor } from './entry-words.ts'
import type { Register } from './register.ts'

/** What is wrong in a spreadsheet of entries, and where: rows and columns count from 1, as a spreadsheet shows them. */
export type EntrySheetFault = {
  row: number
  column?: number
  /** The field the fault is about, also where the file has no such column. */
  field?: string
  /** What stands in the cell. */
  value?: string
} & (
  | { kind: FileFaultKind; most?: number }
  | {
      kind:
        | 'empty'
        | 'missing-column'
        | 'unknown-column'
        | 'column-twice'
        | 'cell-beyond-header'
        | 'not-yes-or-no'
        | 'unknown-id'
    }
  /** The row it is at odds with. */
  | { kind: 'id-twice'; other: number }
  | { kind: 'field'; fault: RecordFault }
)

/** What an import would do with one entry. */
export type PlannedEntry = {
  row: number
  /** Null: it is new. */
  before: Entry | null
  values: Values
}

/** Nothing leaves: what is not in the file stays. */
export type EntryImportPlan = {
  added: readonly PlannedEntry[]
  changed: readonly (PlannedEntry & { before: Entry })[]
  unchanged: number
}

export type PlannedImport =
  | { kind: 'plan'; plan: EntryImportPlan }
  | { kind: 'faults'; faults: readonly EntrySheetFault[] }

/**
 * Holds a spreadsheet against a register. A row with an id changes that entry, and an empty cell of it changes nothing; any other
 * row is a new entry, unless one on file says exactly the same.
 */
export function planEntryImport(
  register: Register,
  rows: readonly SheetRow[],
  onFile: readonly Entry[],
  optionsFor: OptionsFor,
): PlannedImport {
  const [header, ...body] = rows
  if (!header || body.length === 0) return refused([{ row: 1, kind: 'empty' }])
  const columns = columnsIn(register, header)
  if (columns.kind === 'faults') return columns
  const options = new Map(register.fields.map((field) => [field.key, optionsFor(field)]))
  const known: OptionsFor = (field) => options.get(field.key) ?? []
  const lines = body.map((row) => readLine(register, row, columns.columns, onFile, known))
  const faults = [...lines.flatMap((line) => line.faults), ...idsTwice(lines)]
  if (faults.length > 0) return refused(faults.sort(inSheetOrder))
  return { kind: 'plan', plan: planOf(register, lines, onFile) }
}

function refused(faults: readonly EntrySheetFault[]) {
  return { kind: 'faults', faults } as const
}

function inSheetOrder(one: EntrySheetFault, other: EntrySheetFault): number {
  return one.row - other.row || (one.column ?? 0) - (other.column ?? 0)
}

type Column = { at: number; field: Field | 'id' }

/** Finds the columns by name, in any order. A heading nobody knows is a fault: nothing in a file is dropped silently. */
function columnsIn(register: Register, { row, cells }: SheetRow) {
  const columns: Column[] = []
  const faults: EntrySheetFault[] = []
  for (const [index, cell] of cells.entries()) {
    if (cell.trim() === '') continue
    const at = { row, column: index + 1, value: cell.trim() }
    const field = columnNamed(register.fields, cell)
    if (field === undefined) faults.push({ ...at, kind: 'unknown-column' })
    else if (columns.some((one) => one.field === field))
      faults.push({ ...at, kind: 'column-twice' })
    else columns.push({ at: index + 1, field })
  }
  const hasId = columns.some(({ field }) => field === 'id')
  const missing = register.fields.filter(
    (field) => field.required && !columns.some((column) => column.field === field),
  )
  if (!hasId)
    for (const { key } of missing) faults.push({ row, field: key, kind: 'missing-column' })
  return faults.length > 0 ? refused(faults) : ({ kind: 'columns', columns } as const)
}

type Line = {
  row: number
  id: { value: string; column: number } | null
  before: Entry | null
  values: Values
  faults: readonly EntrySheetFault[]
}

function readLine(
  register: Register,
  { row, cells }: SheetRow,
  columns: readonly Column[],
  onFile: readonly Entry[],
  optionsFor: OptionsFor,
): Line {
  const faults: EntrySheetFault[] = []
  const cell = (at: number) => cells[at - 1] ?? ''
  const named = new Set(columns.map(({ at }) => at))
  const beyond = cells.findIndex((text, index) => text.trim() !== '' && !named.has(index + 1))
  if (beyond >= 0) faults.push({ row, column: beyond + 1, kind: 'cell-beyond-header' })

  const idAt = columns.find(({ field }) => field === 'id')?.at ?? 0
  const id = cell(idAt).trim() === '' ? null : { value: cell(idAt).trim(), column: idAt }
  const before = onFile.find((entry) => entry.id === id?.value) ?? null
  if (id && !before) faults.push({ row, column: id.column, value: id.value, kind: 'unknown-id' })

  const typed = { ...(before ? typedRecord(register.fields, before.values) : {}) }
  for (const { at, field } of columns) {
    if (field === 'id' || cell(at).trim() === '') continue
    if (isDoubtfulBox(field, cell(at)))
      faults.push({ row, column: at, field: field.key, value: cell(at), kind: 'not-yes-or-no' })
    else typed[field.key] = valuesIn(field, cell(at), optionsFor(field))
  }
  const read = readRecord(register, typed, optionsFor, before?.values)
  if (read.kind === 'values') return { row, id, before, values: read.values, faults }
  const told = read.faults.map((fault) => {
    const at = columns.find(({ field }) => field !== 'id' && field.key === fault.field)?.at
    const place = at === undefined ? {} : { column: at, value: cell(at) }
    return { row, field: fault.field, ...place, kind: 'field', fault } as const
  })
  // Whose entry a row is about is unknown: what else it lacks would be told in vain.
  return { row, id, before, values: {}, faults: id && !before ? faults : [...faults, ...told] }
}

function idsTwice(lines: readonly Line[]): readonly EntrySheetFault[] {
  const first = new Map<string, number>()
  return lines.flatMap(({ row, id }) => {
    if (!id) return []
    const other = first.get(id.value)
    if (other === undefined) first.set(id.value, row)
    return other === undefined
      ? []
      : [{ row, column: id.column, value: id.value, kind: 'id-twice', other } as const]
  })
}

function planOf(
  { fields }: Register,
  lines: readonly Line[],
  onFile: readonly Entry[],
): EntryImportPlan {
  const isSame = (one: Values, other: Values) => changedFields(fields, one, other).length === 0
  const planned = lines.map(({ row, before, values }) => ({ row, before, values }))
  const changed = planned
    .filter(isOnFile)
    .filter(({ before, values }) => !isSame(before.values, values))
  const added = planned.filter(
    ({ before, values }) =>
      before === null && !onFile.some((entry) => isSame(entry.values, values)),
  )
  return { added, changed, unchanged: planned.length - added.length - changed.length }
}

function isOnFile(planned: PlannedEntry): planned is PlannedEntry & { before: Entry } {
  return planned.before !== null
}
