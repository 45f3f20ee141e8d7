import type { Act } from '../access.ts'
import type { Bilingual } from '../language.ts'
import type { Field, Rule } from '../records/field.ts'
import type { SectionId } from './section-id.ts'

/** A part of a partner's sheet: what it says, what must hold between its fields, and who reads and writes it. */
export type Section = {
  readonly id: SectionId
  readonly name: Bilingual
  /** What one writes into it; an empty part says this. */
  readonly purpose: Bilingual
  readonly fields: readonly Field[]
  readonly rules: readonly Rule[]
  readonly see: Act
  /** Of the partners this person sees; a focal point sees its own. */
  readonly write: Act
}
