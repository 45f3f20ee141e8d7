import { cleanText, lengthOf, longestText } from '../answers.ts'
import { parseDay } from '../calendar.ts'
import { cleanName, isTooLong } from '../name.ts'
import { type Field, type FieldValue, isEmpty, isSeveral, type Rule, type Values } from './field.ts'
import type { Option } from './options.ts'

/** A record as a form or a row of a spreadsheet gives it: the values of each field, as typed. */
export type TypedRecord = Readonly<Record<string, readonly string[]>>

/** What is wrong with one field; `than` is the field it was compared with. */
export type RecordFault = { field: string } & (
  | {
      kind:
        | 'missing'
        | 'too-long'
        | 'not-a-day'
        | 'not-a-number'
        | 'out-of-range'
        | 'not-an-option'
        | 'only-one'
    }
  | { kind: 'before' | 'more' | 'needed' | 'not-here'; than: string }
)

/** A record of declared fields: what it holds, and what must hold between them. */
export type Declared = { readonly fields: readonly Field[]; readonly rules: readonly Rule[] }

export type ReadRecord =
  | { kind: 'values'; values: Values }
  | { kind: 'faults'; faults: readonly RecordFault[] }

/**
 * Reads a typed record: each field by its kind, then what must hold between fields. Fields nobody declared are not read.
 * What stood there before may stay, even where it is offered no more; a field that is not in the form keeps what it held.
 * @example readRecord(networks, { name: ['Paix'], ... }, optionsFor, undefined)
 */
export function readRecord(
  declared: Declared,
  typed: TypedRecord,
  optionsFor: (field: Field) => readonly Option[],
  before?: Values,
): ReadRecord {
  const read = declared.fields.map((field) => {
    const held = before?.[field.key]
    return { field, ...readField(field, typed[field.key] ?? [], optionsFor(field), held) }
  })
  const values = Object.fromEntries(read.map(({ field, value }) => [field.key, value]))
  const faulty = read.flatMap(({ field: { key: field }, fault }) =>
    fault ? [{ field, kind: fault }] : [],
  )
  const bad = new Set(faulty.map(({ field }) => field))
  const faults = [
    ...faulty,
    ...brokenRules(declared.rules, values).filter(({ field }) => !bad.has(field)),
  ]
  return faults.length === 0 ? { kind: 'values', values } : { kind: 'faults', faults }
}

type PlainFault = Exclude<RecordFault, { than: string }>['kind']
type ReadField = { value: FieldValue; fault?: PlainFault }

function readField(
  field: Field,
  typed: readonly string[],
  options: readonly Option[],
  held: FieldValue | undefined,
): ReadField {
  const read = isSeveral(field)
    ? readSeveral(typed, options, held)
    : readOne(field, typed, options, held)
  return field.required && !read.fault && isEmpty(read.value) ? { ...read, fault: 'missing' } : read
}

function readSeveral(
  typed: readonly string[],
  options: readonly Option[],
  held: FieldValue | undefined,
): ReadField {
  const wanted = new Set(typed.filter((value) => value !== ''))
  const before = Array.isArray(held) ? held : []
  const known = [
    ...options.map(({ value }) => value),
    ...before.filter((value) => !options.some((option) => option.value === value)),
  ]
  const value = known.filter((one) => wanted.has(one))
  return value.length === wanted.size ? { value } : { value, fault: 'not-an-option' }
}

function readOne(
  field: Field,
  typed: readonly string[],
  options: readonly Option[],
  held: FieldValue | undefined,
): ReadField {
  if (typed.length > 1) return { value: '', fault: 'only-one' }
  const [text = ''] = typed
  switch (field.kind) {
    case 'line': {
      const value = cleanName(text)
      return isTooLong(value) ? { value, fault: 'too-long' } : { value }
    }
    case 'text': {
      const value = cleanText(text)
      return lengthOf(value) > longestText ? { value, fault: 'too-long' } : { value }
    }
    case 'day': {
      const value = text.trim()
      return value === '' || parseDay(value) ? { value } : { value, fault: 'not-a-day' }
    }
    case 'number':
      return readNumber(text.trim(), field.least ?? 0, field.most ?? 1_000_000_000)
    case 'yes-no':
      return { value: text === 'yes' }
    default: {
      const value = text.trim()
      const offered = value === '' || value === held || options.some((one) => one.value === value)
      return offered ? { value } : { value, fault: 'not-an-option' }
    }
  }
}

function readNumber(text: string, least: number, most: number): ReadField {
  if (text === '') return { value: null }
  if (!/^-?\d{1,12}$/.test(text)) return { value: null, fault: 'not-a-number' }
  const value = Number(text)
  return value < least || value > most ? { value, fault: 'out-of-range' } : { value }
}

/** What does not hold between the fields of a record. */
export function brokenRules(rules: readonly Rule[], values: Values): readonly RecordFault[] {
  return rules.flatMap((rule) => {
    const kind = breach(rule, values)
    const than = 'than' in rule ? rule.than : rule.when
    return kind === null ? [] : [{ field: rule.field, kind, than }]
  })
}

function breach(rule: Rule, values: Values): Extract<RecordFault, { than: string }>['kind'] | null {
  const value = values[rule.field]
  if (rule.kind === 'needs' || rule.kind === 'only') {
    const applies = rule.is.some((one) => one === values[rule.when])
    if (rule.kind === 'needs') return applies && isEmpty(value) ? 'needed' : null
    return !applies && !isEmpty(value) ? 'not-here' : null
  }
  const than = values[rule.than]
  if (rule.kind === 'at-most')
    return typeof value === 'number' && typeof than === 'number' && value > than ? 'more' : null
  const isEarly = typeof value === 'string' && typeof than === 'string' && value < than
  return isEarly && value !== '' ? 'before' : null
}

/** A record as a form shows it again. */
export function typedRecord(fields: readonly Field[], values: Values): TypedRecord {
  return Object.fromEntries(fields.map(({ key }) => [key, typedValue(values[key])]))
}

function typedValue(value: FieldValue | undefined): readonly string[] {
  if (value === undefined || value === null || value === '' || value === false) return []
  if (value === true) return ['yes']
  return Array.isArray(value) ? value : [`${value}`]
}
