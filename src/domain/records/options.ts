import type { Role } from '../access.ts'
import { type Bilingual, both } from '../language.ts'
import type { RegisterId } from '../registers/register-id.ts'
import type { Field } from './field.ts'
import type { ListId } from './list-id.ts'
import type { Term } from './terms.ts'

/** Something a field may hold, with what it is called. */
export type Option = {
  value: string
  label: Bilingual
  /** A name somebody typed: it is isolated where it is shown. */
  name?: true
  /** Told where it stands already, and offered no more. */
  retired?: true
}

/** Something with a name. */
export type Named = { id: string; name: string }

/** What there is to choose from: partners, people, terms, directions, signs, quarters and entries. */
export type Stock = {
  partners: readonly Named[]
  people: readonly (Named & { role?: Role })[]
  terms: Readonly<Record<ListId, readonly Term[]>>
  directions: readonly { number: number; title: Bilingual }[]
  signs: readonly { code: string; text: Bilingual }[]
  quarters: readonly string[]
  /** Entries by register, under the name they have there. */
  entries: (register: RegisterId) => readonly Named[]
}

/** What a field offers, in the order it is shown; nothing for what is typed. */
export function optionsOf(field: Field, stock: Stock): readonly Option[] {
  switch (field.kind) {
    case 'choice':
    case 'several':
      return field.choices
    case 'term':
    case 'terms':
      return stock.terms[field.list].map(({ code, label, retired }) => ({
        value: code,
        label,
        ...(retired ? { retired } : {}),
      }))
    case 'partner':
    case 'partners':
      return stock.partners.map(named)
    case 'person':
      return stock.people
        .filter(({ role }) => field.not === undefined || role !== field.not)
        .map(named)
    case 'entry':
    case 'entries':
      return stock.entries(field.register).map(named)
    case 'direction':
      return [...stock.directions.map(numbered), noDirection]
    case 'signs':
      return stock.signs.map(({ code, text }) => ({
        value: code,
        label: both(`${code} ${text.en}`, `${code} ${text.fr}`),
      }))
    case 'quarters':
      return stock.quarters.map((quarter) => ({ value: quarter, label: quarterName(quarter) }))
    case 'line':
    case 'text':
    case 'day':
    case 'number':
    case 'yes-no':
      return []
  }
}

const noDirection: Option = { value: 'none', label: both('None', 'Aucune') }

function named({ id, name }: Named): Option {
  return { value: id, label: both(name, name), name: true }
}

function numbered({ number, title }: Stock['directions'][number]): Option {
  return { value: `${number}`, label: both(`${number}. ${title.en}`, `${number}. ${title.fr}`) }
}

/**
 * How a quarter of a year is called.
 * @example quarterName('2026-Q4').fr // 'T4 2026'
 */
export function quarterName(quarter: string): Bilingual {
  const [year = '', part = ''] = quarter.split('-Q')
  return both(`Q${part} ${year}`, `T${part} ${year}`)
}
