import type { OfficeId } from './ids.ts'
import type { Language, PartialLanguage } from './language.ts'

/** The organisation that is graded. */
export type Office = {
  id: OfficeId
  name: string
  /** The name with its French preposition, as sentences need it: « de Partage », « d’Amahoro ». */
  deName: string
  language: Language
  /** Languages with gaps that its respondents are offered beside the complete ones. */
  languages: readonly PartialLanguage[]
  zone: string
}

/**
 * The French preposition before a name: elided before a vowel or a silent h.
 * @example withPreposition('Amahoro International') // 'd’Amahoro International'
 */
export function withPreposition(name: string): string {
  return /^[aeiouyhàâäéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`
}
