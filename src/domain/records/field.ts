import type { Role } from '../access.ts'
import { type Bilingual, both } from '../language.ts'
import type { RegisterId } from '../registers/register-id.ts'
import type { ListId } from './list-id.ts'

/** One of the values a field may have, under the word that is kept. */
export type Choice = { readonly value: string; readonly label: Bilingual }

type Common = {
  /** Under which the value is kept and exported; never changes. */
  readonly key: string
  readonly label: Bilingual
  readonly hint?: Bilingual
  readonly required?: true
}

/**
 * One declared fact of a record. What its value is:
 *
 * | kind | value |
 * |---|---|
 * | `line`, `text`, `day` | text; empty where nothing is said |
 * | `number` | whole number from `least` (0 where it does not say) to `most`; null where nothing is said |
 * | `yes-no` | true or false: a box is ticked or not |
 * | `choice`, `term`, `person`, `partner`, `entry`, `direction` | one word or id; empty where nothing is chosen |
 * | `several`, `terms`, `partners`, `entries`, `signs`, `quarters` | words or ids, in the order they are offered |
 */
export type Field = Common &
  (
    | { readonly kind: 'line' | 'text' | 'day' | 'yes-no' }
    | { readonly kind: 'number'; readonly least?: number; readonly most?: number }
    | { readonly kind: 'choice' | 'several'; readonly choices: readonly Choice[] }
    /** One or several terms of a list the office edits. */
    | { readonly kind: 'term' | 'terms'; readonly list: ListId }
    /** Entries of a register, by their id. */
    | { readonly kind: 'entry' | 'entries'; readonly register: RegisterId }
    /** Somebody of the office, by id; nobody of the role that must not have it. */
    | { readonly kind: 'person'; readonly not?: Role }
    | { readonly kind: 'partner' | 'partners' }
    /** A direction of the strategy by its number, or `none`. */
    | { readonly kind: 'direction' }
    /** Signs of progress of the performance framework, by code. */
    | { readonly kind: 'signs' }
    /** Quarters in which something is planned: `2026-Q4`. */
    | { readonly kind: 'quarters' }
  )

export type FieldKind = Field['kind']

/** What a field holds. */
export type FieldValue = string | number | boolean | null | readonly string[]

/** A record: the values of its declared fields by key. A field that was declared later has none in older records. */
export type Values = Readonly<Record<string, FieldValue>>

/** What else must hold between the fields of a record. */
export type Rule =
  /** A day is not before another, where both are given. */
  | { readonly kind: 'not-before'; readonly field: string; readonly than: string }
  /** A field must be given while another has one of these values. */
  | {
      readonly kind: 'needs'
      readonly field: string
      readonly when: string
      readonly is: readonly FieldValue[]
    }
  /** A field may be given only while another has one of these values. */
  | {
      readonly kind: 'only'
      readonly field: string
      readonly when: string
      readonly is: readonly FieldValue[]
    }
  /** A number is not larger than another, where both are given. */
  | { readonly kind: 'at-most'; readonly field: string; readonly than: string }

/** A value a field may have, under the word that is kept. */
export function choice(value: string, en: string, fr: string): Choice {
  return { value, label: both(en, fr) }
}

/** Whether a field takes several values. */
export function isSeveral({ kind }: Field): boolean {
  return (
    kind === 'several' ||
    kind === 'terms' ||
    kind === 'partners' ||
    kind === 'entries' ||
    kind === 'signs' ||
    kind === 'quarters'
  )
}

/** Whether nothing is said in a field; a box that is not ticked says nothing. */
export function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  return Array.isArray(value) && value.length === 0
}

/** The text of a field; empty where it holds none. */
export function textOf(values: Values, key: string): string {
  const value = values[key]
  return typeof value === 'string' ? value : ''
}

/** The number of a field; null where it holds none. */
export function numberOf(values: Values, key: string): number | null {
  const value = values[key]
  return typeof value === 'number' ? value : null
}

/** Whether the box of a field is ticked. */
export function isTicked(values: Values, key: string): boolean {
  return values[key] === true
}

/** The words or ids of a field that takes several; of one that takes one, that one. */
export function listOf(values: Values, key: string): readonly string[] {
  const value = values[key]
  if (typeof value === 'string') return value === '' ? [] : [value]
  return Array.isArray(value) ? value : []
}
