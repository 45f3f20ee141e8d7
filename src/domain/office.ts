import type { Colour } from './colour.ts'
import type { OfficeId } from './ids.ts'
import type { Bilingual, Language, PartialLanguage } from './language.ts'
import type { Threshold } from './method/high-grades.ts'

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
  /** Its accent; null for the program's own. */
  colour: Colour | null
  /** Smallest number of organisations a new round publishes anything about, 5-10; each round may choose its own. */
  k: number
  /** The share of high grades that counts as *receives high grades*: fixed for the whole life of a strategy. */
  threshold: Threshold
  /** How many years after closing a personal link opens its page, 1-10; each round keeps what it was sent out with. */
  linkYears: number
  /** How many strategic key partners it wants to have at most; null where it sets no limit. */
  keyPartners: number | null
  /** What its partners are told beside everything else; empty where it says nothing. */
  texts: OfficeTexts
}

/** The office's own words to its partners. */
export type OfficeTexts = {
  /** Whom to ask, and how. */
  questions: Bilingual
  /** Who receives requests for a confidential talk, and how to reach that person. */
  trust: Bilingual
  /** What it works towards, for its own people and the learning event; absent where nobody has said it yet. */
  vision?: Bilingual
}

/** The office's vision; null where it has none. */
export function visionOf({ texts: { vision } }: Pick<Office, 'texts'>): Bilingual | null {
  return vision && vision.en !== '' ? vision : null
}

/** How a new office begins, until somebody opens its settings. */
export const newOffice = {
  languages: [],
  colour: null,
  k: 5,
  threshold: [2, 3],
  linkYears: 5,
  keyPartners: null,
  texts: { questions: { en: '', fr: '' }, trust: { en: '', fr: '' } },
} as const satisfies Partial<Office>

/**
 * The French preposition before a name: elided before a vowel or a silent h.
 * @example withPreposition('Amahoro International') // 'd’Amahoro International'
 */
export function withPreposition(name: string): string {
  return /^[aeiouyhàâäéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`
}
