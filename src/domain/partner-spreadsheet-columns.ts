import type { Bilingual } from './language.ts'
import type { SheetFault } from './partner-spreadsheet-faults.ts'
import { wordKey } from './partner-words.ts'

/** The columns of a spreadsheet of partners, in the order they are exported. */
export const sheetColumns = [
  'name',
  'sector',
  'relationship',
  'place',
  'language',
  'focal_point',
  'contact',
  'email',
  'contact_language',
] as const
export type SheetColumn = (typeof sheetColumns)[number]

/** How each column may be headed; the first word of a language is the one exported. */
export const sheetHeadings: Readonly<Record<SheetColumn, Bilingual>> = {
  name: { en: 'name', fr: 'nom' },
  sector: { en: 'sector', fr: 'secteur' },
  relationship: { en: 'relationship', fr: 'relation' },
  place: { en: 'place', fr: 'lieu' },
  language: { en: 'language', fr: 'langue' },
  focal_point: { en: 'focal_point', fr: 'point_focal' },
  contact: { en: 'contact', fr: 'contact' },
  email: { en: 'email', fr: 'courriel' },
  contact_language: { en: 'contact_language', fr: 'langue_du_contact' },
}

const byHeading = new Map(
  sheetColumns.flatMap((column) =>
    Object.values(sheetHeadings[column]).map((heading) => [heading, column] as const),
  ),
)

/** Where each column stands, counted from 1. */
export type Columns = ReadonlyMap<SheetColumn, number>

/** A row with its number; the first row of a sheet is the header. */
export type SheetRow = { row: number; cells: readonly string[] }

/** Finds the columns by name, in any order. A heading nobody knows is a fault: nothing in a file is dropped silently. */
export function readColumns(header: SheetRow): Columns | readonly SheetFault[] {
  const { row } = header
  const columns = new Map<SheetColumn, number>()
  const faults: SheetFault[] = []
  for (const [index, cell] of header.cells.entries()) {
    const heading = byHeading.get(wordKey(cell))
    const at = { row, column: index + 1, value: cell.trim() }
    if (cell.trim() === '') continue
    if (heading === undefined) faults.push({ ...at, kind: 'unknown-column' })
    else if (columns.has(heading)) faults.push({ ...at, kind: 'column-twice' })
    else columns.set(heading, index + 1)
  }
  if (!columns.has('name')) faults.push({ row, heading: 'name', kind: 'missing-column' })
  return faults.length > 0 ? faults : columns
}
