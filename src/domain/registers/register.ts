import type { Act } from '../access.ts'
import type { Bilingual } from '../language.ts'
import type { Field, Rule } from '../records/field.ts'
import type { RegisterId } from './register-id.ts'

/** Under which heading a register stands on the page of all registers. */
export const registerAreas = ['relations', 'learning', 'communities', 'strategy', 'office'] as const
export type RegisterArea = (typeof registerAreas)[number]

/**
 * A register: what its entries say, what must hold between their fields, who may read and write them, and what its list
 * shows. Everything else (pages, search, files, history, import and export) is the same for all registers.
 */
export type Register = {
  readonly id: RegisterId
  readonly area: RegisterArea
  readonly name: Bilingual
  /** What one writes into it; an empty register says this. */
  readonly purpose: Bilingual
  /** The field that names an entry. */
  readonly title: string
  readonly fields: readonly Field[]
  readonly rules: readonly Rule[]
  /** The fields its list shows beside the title. */
  readonly columns: readonly string[]
  /** The fields its list can be narrowed by: choices, terms, directions, boxes and partners. */
  readonly filters: readonly string[]
  /** The fields of its table on paper, where they are others than its columns. */
  readonly printed?: readonly string[]
  readonly see: Act
  readonly write: Act
  /** The field that says whose an entry is: who does not see that partner does not see the entry. */
  readonly ofPartner?: string
  /**
   * Where its entries are read and written, where they are more than a form. The common pages list, search and export
   * them, and neither write them nor take them from a file.
   */
  readonly ownPages?: `/${string}`
}
