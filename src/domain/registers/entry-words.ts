import type { Language } from '../language.ts'
import { languages } from '../language.ts'
import { type Field, isEmpty, listOf, type Values } from '../records/field.ts'
import type { Option } from '../records/options.ts'

export type OptionsFor = (field: Field) => readonly Option[]

const said = { en: 'yes', fr: 'oui' } as const

/**
 * What a field says in plain words, for sorting, searching and comparing; several values in the order they are kept.
 * @example plainWords(origin, { origin: 'own' }, optionsFor, 'fr') // 'Notre propre travail'
 */
export function plainWords(
  field: Field,
  values: Values,
  options: readonly Option[],
  language: Language,
): string {
  const value = values[field.key]
  if (isEmpty(value)) return ''
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'day':
    case 'number':
      return `${value}`
    case 'yes-no':
      return said[language]
    default:
      return listOf(values, field.key)
        .map((one) => options.find((option) => option.value === one)?.label[language] ?? '–')
        .join(', ')
  }
}

/** Everything an entry says in both languages, to look for words in. */
export function allWords(fields: readonly Field[], values: Values, optionsFor: OptionsFor): string {
  return fields
    .flatMap((field) => {
      const options = optionsFor(field)
      if (options.length === 0) return [plainWords(field, values, options, 'en')]
      return languages.map((language) => plainWords(field, values, options, language))
    })
    .join('\n')
}

/** The fields in which two records differ, in the order they are declared. */
export function changedFields(
  fields: readonly Field[],
  before: Values,
  after: Values,
): readonly Field[] {
  const kept = (values: Values, key: string) => {
    const value = values[key]
    return isEmpty(value) ? '' : JSON.stringify(value)
  }
  return fields.filter(({ key }) => kept(before, key) !== kept(after, key))
}
