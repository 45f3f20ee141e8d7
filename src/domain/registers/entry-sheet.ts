import { type Language, languages } from '../language.ts'
import { wordKey } from '../partner-words.ts'
import { type Field, isEmpty, listOf, type Values } from '../records/field.ts'
import type { Option } from '../records/options.ts'
import type { Entry } from './entry.ts'
import type { OptionsFor } from './entry-words.ts'
import type { Register } from './register.ts'

/** The column that says which entry a row is about; it is not a field. */
export const idColumn = 'id'

/** Between several values in one cell. */
const between = '; '

type Cell = string | number

/**
 * A register as a spreadsheet that can be imported again unchanged: one row for each entry.
 * @param language the language of headings and values; `null` writes the codes, which never change. Names stand as they are.
 */
export function entrySheet(
  { fields }: Register,
  entries: readonly Entry[],
  optionsFor: OptionsFor,
  language: Language | null,
): readonly (readonly Cell[])[] {
  const options = new Map(fields.map((field) => [field.key, optionsFor(field)]))
  return [
    [idColumn, ...fields.map(({ key, label }) => (language === null ? key : label[language]))],
    ...entries.map(({ id, values }) => [
      id,
      ...fields.map((field) => cellOf(field, values, options.get(field.key) ?? [], language)),
    ]),
  ]
}

const boxWords = { en: { yes: 'yes', no: 'no' }, fr: { yes: 'oui', no: 'non' } } as const

function cellOf(
  field: Field,
  values: Values,
  options: readonly Option[],
  language: Language | null,
): Cell {
  const value = values[field.key]
  if (field.kind === 'yes-no') return boxWords[language ?? 'en'][value === true ? 'yes' : 'no']
  if (isEmpty(value)) return ''
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'day':
      return `${value}`
    case 'number':
      return typeof value === 'number' ? value : ''
    default:
      return listOf(values, field.key)
        .map((one) => wordFor(one, options, language))
        .join(between)
  }
}

/** A word for a value that leads back to it: its name or label where no other has the same, or else the value itself. */
function wordFor(value: string, options: readonly Option[], language: Language | null): string {
  const option = options.find((one) => one.value === value)
  if (!option || (language === null && !option.name)) return value
  const word = option.label[language ?? 'en']
  return !word.includes(';') && meantBy(word, options) === value ? word : value
}

/** The one option a word means: its code, or its label in either language, however it is written. */
function meantBy(word: string, options: readonly Option[]): string | undefined {
  const key = wordKey(word)
  const byCode = options.find(({ value }) => value === word.trim() || wordKey(value) === key)
  if (byCode) return byCode.value
  const labelled = options.filter(({ label }) =>
    languages.some((language) => wordKey(label[language]) === key),
  )
  return labelled.length === 1 ? labelled[0]?.value : undefined
}

/**
 * The values a cell means for a field, as a form would give them. A word that means nothing stays as it is, and is told
 * as a fault when the record is read.
 * @example valuesIn(origin, 'Une autre ONG', optionsFor(origin)) // ['other-ngo']
 */
export function valuesIn(
  field: Field,
  cell: string,
  options: readonly Option[],
): readonly string[] {
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'day':
    case 'number':
      return [cell]
    case 'yes-no':
      return [isNo(cell) ? '' : isYes(cell) ? 'yes' : cell]
    case 'choice':
    case 'term':
    case 'entry':
    case 'person':
    case 'partner':
    case 'direction':
      return [meantBy(cell, options) ?? cell]
    default: {
      const whole = meantBy(cell, options)
      if (whole !== undefined) return [whole]
      return cell
        .split(/[;\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== '')
        .map((word) => meantBy(word, options) ?? word)
    }
  }
}

const isYes = (cell: string) => /^(yes|oui|true|vrai|x|1)$/i.test(cell.trim())
const isNo = (cell: string) => /^(no|non|false|faux|0)$/i.test(cell.trim())

/** Whether a cell of a box says neither yes nor no. */
export function isDoubtfulBox(field: Field, cell: string): boolean {
  return field.kind === 'yes-no' && cell.trim() !== '' && !isYes(cell) && !isNo(cell)
}

/** The field a heading names: its key, or its label in either language; `id` for the column of ids. */
export function columnNamed(fields: readonly Field[], heading: string): Field | 'id' | undefined {
  const key = wordKey(heading)
  if (key === idColumn) return 'id'
  return (
    fields.find((field) => wordKey(field.key) === key) ??
    fields.find(({ label }) => languages.some((language) => wordKey(label[language]) === key))
  )
}
