import { cleanText, lengthOf } from './answers.ts'
import {
  activeThemes,
  type Codebook,
  type CodebookAct,
  findTheme,
  type NewTheme,
  otherTheme,
} from './codebook-versions.ts'
import type { Bilingual } from './language.ts'

/** What a form says of a new theme, as it was typed. */
export type TypedTheme = {
  code: string
  labelEn: string
  labelFr: string
  definitionEn: string
  definitionFr: string
  commitment: string
}
export type ThemeField = keyof TypedTheme

export const longestLabel = 80
export const longestDefinition = 300
export const commitments = ['RES', 'TRU', 'VAL', 'LEA', 'SUS', 'GOV'] as const

export type ThemeFault = {
  field: ThemeField
  kind: 'missing' | 'too-long' | 'not-a-code' | 'taken' | 'not-a-commitment'
}

/** What a change of the words of a theme says. */
export type TypedWords = Pick<TypedTheme, 'labelEn' | 'labelFr' | 'definitionEn' | 'definitionFr'>
type Words = { label: Bilingual; definition: Bilingual }

/**
 * Reads the words of a theme: a name and what belongs under it, in both languages.
 * @example readThemeWords({ labelEn: 'Trust', … }) // { kind: 'words', words: { label: { en: 'Trust', … }, … } }
 */
export function readThemeWords(
  typed: TypedWords,
): { kind: 'words'; words: Words } | { kind: 'faulty'; faults: readonly ThemeFault[] } {
  const clean = (field: keyof TypedWords) => cleanText(typed[field]).replace(/\s+/g, ' ')
  const faults = [
    ...wordFaults('labelEn', clean('labelEn'), longestLabel),
    ...wordFaults('labelFr', clean('labelFr'), longestLabel),
    ...wordFaults('definitionEn', clean('definitionEn'), longestDefinition),
    ...wordFaults('definitionFr', clean('definitionFr'), longestDefinition),
  ]
  if (faults.length > 0) return { kind: 'faulty', faults }
  const label = { en: clean('labelEn'), fr: clean('labelFr') }
  const definition = { en: clean('definitionEn'), fr: clean('definitionFr') }
  return { kind: 'words', words: { label, definition } }
}

function wordFaults(field: ThemeField, words: string, longest: number): readonly ThemeFault[] {
  if (words === '') return [{ field, kind: 'missing' }]
  return lengthOf(words) > longest ? [{ field, kind: 'too-long' }] : []
}

/**
 * Reads a new theme. Its code is the word after `T-`, in capitals, and no theme ever had it.
 * @param taken codes beside those of the book, of a theme typed in the same form
 * @example readNewTheme(book, { code: 'water', … }) // { kind: 'theme', theme: { code: 'T-WATER', … } }
 */
export function readNewTheme(
  book: Codebook,
  typed: TypedTheme,
  taken: readonly string[] = [],
): { kind: 'theme'; theme: NewTheme } | { kind: 'faulty'; faults: readonly ThemeFault[] } {
  const code = codeFrom(typed.code)
  const words = readThemeWords(typed)
  const commitment = typed.commitment === '' ? null : typed.commitment
  const isTaken = findTheme(book, code) !== undefined || taken.includes(code)
  const faults: readonly ThemeFault[] = [
    ...(/^T-[A-Z]{2,12}$/.test(code)
      ? isTaken
        ? [{ field: 'code' as const, kind: 'taken' as const }]
        : []
      : [{ field: 'code' as const, kind: 'not-a-code' as const }]),
    ...(words.kind === 'faulty' ? words.faults : []),
    ...(commitment === null || commitments.some((one) => one === commitment)
      ? []
      : [{ field: 'commitment' as const, kind: 'not-a-commitment' as const }]),
  ]
  if (faults.length > 0 || words.kind === 'faulty') return { kind: 'faulty', faults }
  return { kind: 'theme', theme: { code, ...words.words, commitment } }
}

function codeFrom(typed: string): string {
  return `T-${typed.trim().toUpperCase().replace(/^T-/, '')}`
}

/**
 * Whether a change can be made to a codebook: only what is active is changed, the theme for what is left never, and
 * nothing is merged into itself or into what is left.
 */
export function mayChange(book: Codebook, act: CodebookAct): boolean {
  const isOpen = (code: string) =>
    code !== otherTheme && activeThemes(book).some((one) => one.code === code)
  switch (act.kind) {
    case 'proposed':
      return findTheme(book, act.theme.code) === undefined
    case 'renamed':
      return isOpen(act.code)
    case 'merged':
      return isOpen(act.code) && isOpen(act.into) && act.code !== act.into
    case 'split':
      return isOpen(act.code) && act.into.every(({ code }) => findTheme(book, code) === undefined)
  }
}
