import type { Language } from '../../src/domain/language.ts'
import type { ChangeWord, Range, ShownIndicator } from '../../src/domain/results.ts'

/** How figures read, on every page the same. Spaces inside a figure never break. */
type Words = {
  locale: string
  colon: string
  of: (part: number, whole: number) => string
  /** “8 of 11 partners grade it good” */
  gradeItGood: (high: number, n: number) => string
  /** What is said of a change, after a colon or in a cell. */
  verdicts: Record<ChangeWord, string>
  tooFew: string
  nobody: string
  notAsked: string
  none: string
  highGrades: string
  notHighGrades: string
  onePartnerDecides: string
  manyCouldNotSay: string
}

const en: Words = {
  locale: 'en-GB',
  colon: ': ',
  of: (part, whole) => `${part} of ${whole}`,
  gradeItGood: (high, n) => `${high} of ${n} partners grade it good`,
  verdicts: {
    'clear-rise': 'clearly rose',
    'possible-rise': 'may have risen',
    'no-clear-change': 'no clear change',
    'possible-fall': 'may have fallen',
    'clear-fall': 'clearly fell',
    'too-few': 'too few of the same partners to tell',
    new: 'new, the series starts here',
    changed: 'reworded, the series starts again',
    'low-response': 'too few answered to tell',
    'not-paired': 'the two rounds cannot be paired',
  },
  tooFew: 'too few to show',
  nobody: 'nobody graded it',
  notAsked: 'not asked',
  none: '–',
  highGrades: 'receives high grades',
  notHighGrades: 'does not receive high grades',
  onePartnerDecides: 'one partner decides',
  manyCouldNotSay: 'many could not say',
}

const fr: Words = {
  locale: 'fr-FR',
  colon: ' : ',
  of: (part, whole) => `${part} sur ${whole}`,
  gradeItGood: (high, n) =>
    `${high} partenaire${high > 1 ? 's' : ''} sur ${n} ${high > 1 ? 'donnent' : 'donne'} une bonne note`,
  verdicts: {
    'clear-rise': 'nette hausse',
    'possible-rise': 'hausse possible',
    'no-clear-change': 'pas de changement net',
    'possible-fall': 'baisse possible',
    'clear-fall': 'nette baisse',
    'too-few': 'trop peu de partenaires communs pour le dire',
    new: 'nouveau, la série commence ici',
    changed: 'reformulé, la série recommence',
    'low-response': 'trop peu de réponses pour le dire',
    'not-paired': 'les deux cycles ne peuvent être appariés',
  },
  tooFew: 'trop peu pour être montré',
  nobody: 'personne ne l’a noté',
  notAsked: 'non posé',
  none: '–',
  highGrades: 'reçoit des notes élevées',
  notHighGrades: 'ne reçoit pas de notes élevées',
  onePartnerDecides: 'un seul partenaire fait la différence',
  manyCouldNotSay: 'beaucoup n’ont pas pu se prononcer',
}

export const figuresText: Record<Language, Words> = { en, fr }

/**
 * The signs of a statement, the same wherever they stand: ● it receives high grades, ◇ one partner decides whether it does.
 * @example statusMarks({ highGrades: true, fragile: true }) // '●\u00a0◇'
 */
export function statusMarks(cell: Pick<ShownIndicator, 'highGrades' | 'fragile'>): string {
  const signs = [cell.highGrades ? '●' : '', cell.fragile ? '◇' : '']
  return signs.filter((sign) => sign !== '').join('\u00a0')
}

/**
 * A share in whole per cent. Only nobody is 0 and only everybody is 100, whatever rounding would say.
 * @example percent(8 / 11, 'en') // '73 %'
 */
export function percent(share: number, language: Language): string {
  return `${number(wholePercent(share), language)}\u00a0%`
}

export function wholePercent(share: number): number {
  if (share <= 0 || share >= 1) return Math.round(share * 100)
  return Math.min(99, Math.max(1, Math.round(share * 100)))
}

/** An indicative range: “43–90 %”. */
export function rangeWords([lower, upper]: Range, language: Language): string {
  return `${Math.round(lower * 100)}–${number(Math.round(upper * 100), language)}\u00a0%`
}

/** “8 of 11”, kept on one line. */
export function partOf(part: number, whole: number, language: Language): string {
  return figuresText[language].of(part, whole).replaceAll(' ', '\u00a0')
}

const formats = new Map<Language, Intl.NumberFormat>()

/** A number as the language writes it: a median of 3.5 is « 3,5 ». Where there is none, a dash. */
export function number(value: number | null, language: Language): string {
  if (value === null) return figuresText[language].none
  const format =
    formats.get(language) ??
    new Intl.NumberFormat(figuresText[language].locale, { maximumFractionDigits: 2 })
  formats.set(language, format)
  return format.format(value)
}
