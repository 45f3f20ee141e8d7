import type { Day } from '../calendar.ts'
import { type ContactId, type EntryId, type PartnerId, parseId, type StaffId } from '../ids.ts'
import type { Language } from '../language.ts'
import { type Field, listOf, textOf, type Values } from '../records/field.ts'
import { registerOf } from './index.ts'
import type { Register } from './register.ts'
import type { RegisterId } from './register-id.ts'

/** One entry of a register; `turn` counts its writes. */
export type Entry = { id: EntryId; register: RegisterId; turn: number; values: Values }

/** An entry as one write left it: by somebody of the office, by somebody of a partner, or by the program itself. */
export type EntryVersion = {
  turn: number
  values: Values
  by: StaffId | null
  byContact: ContactId | null
  writtenOn: Day
}

/**
 * What an entry is called: its title field in words.
 * @example titleOf(network, 'fr') // 'Paix de la colline'
 */
export function titleOf(
  { register, values }: Pick<Entry, 'register' | 'values'>,
  language: Language,
): string {
  const declared = registerOf(register)
  const title = textOf(values, declared.title)
  const field = fieldOf(declared, declared.title)
  const chosen = field?.kind === 'choice' && field.choices.find(({ value }) => value === title)
  return chosen ? chosen.label[language] : title
}

/** The partner an entry belongs to; null where its register is not of partners. */
export function partnerOf({
  register,
  values,
}: Pick<Entry, 'register' | 'values'>): PartnerId | null {
  const { ofPartner } = registerOf(register)
  return ofPartner === undefined ? null : (parseId<'partner'>(textOf(values, ofPartner)) ?? null)
}

/** Every partner an entry names, once each. */
export function partnersNamed(fields: readonly Field[], values: Values): readonly PartnerId[] {
  const named = fields
    .filter(({ kind }) => kind === 'partner' || kind === 'partners')
    .flatMap(({ key }) => listOf(values, key))
    .flatMap((id) => parseId<'partner'>(id) ?? [])
  return [...new Set(named)]
}

/** A declared field of a register by its key. */
export function fieldOf(register: Register, key: string): Field | undefined {
  return register.fields.find((field) => field.key === key)
}
