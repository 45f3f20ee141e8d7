import { idColumn } from './entry-sheet.ts'
import type { OptionsFor } from './entry-words.ts'
import type { Register } from './register.ts'

type Line = readonly [column: string, code: string, en: string, fr: string]

/** The codebook beside a register's export: each column, and each code that can stand in it, in both languages. */
export function entryCodebook({ fields }: Register, optionsFor: OptionsFor): readonly Line[] {
  return [
    ['column', 'code', 'meaning_en', 'meaning_fr'],
    [idColumn, '', 'Which entry the row is about', 'L’entrée dont parle la ligne'],
    ...fields.flatMap((field): Line[] => {
      const codes = optionsFor(field).filter(({ name }) => name === undefined)
      return [
        [field.key, '', field.label.en, field.label.fr],
        ...codes.map(({ value, label }): Line => [field.key, value, label.en, label.fr]),
      ]
    }),
  ]
}
