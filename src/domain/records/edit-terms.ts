import type { Bilingual } from '../language.ts'
import { cleanName } from '../name.ts'
import { nameKey } from '../partner.ts'
import type { Term } from './terms.ts'

/** A term as its form gives it; without a code it is new. */
export type TypedTerm = { code: string | null; en: string; fr: string; retired: boolean }

/** What is wrong with one label of the term at a place. */
export type TermFault = {
  place: number
  language: 'en' | 'fr'
  kind: 'missing' | 'too-long' | 'twice'
}

export const longestTerm = 80

export type ReadTerms =
  | { kind: 'terms'; terms: readonly Term[] }
  | { kind: 'faults'; faults: readonly TermFault[] }

/**
 * Reads a list as it was edited. Every term has a label in both languages, and no two are called the same; what is new
 * and empty is left out. Codes never change: what was written with a term keeps it under its new name.
 * @example readTerms([{ code: null, en: 'Media house', fr: 'Média', retired: false }]) // terms: code `media-house`
 */
export function readTerms(typed: readonly TypedTerm[]): ReadTerms {
  const all = typed.map(cleaned)
  const isTold = ({ code, en, fr }: TypedTerm) => code !== null || en !== '' || fr !== ''
  const faults = all.flatMap((one, place) =>
    isTold(one) ? faultsOf(one, place, all.slice(0, place)) : [],
  )
  if (faults.length > 0) return { kind: 'faults', faults }
  const told = all.filter(isTold)
  const taken = new Set(told.flatMap(({ code }) => code ?? []))
  const terms = told.map(({ code, en, fr, retired }) => ({
    code: code ?? newCode(en, taken),
    label: { en, fr },
    retired,
  }))
  return { kind: 'terms', terms }
}

function cleaned(one: TypedTerm): TypedTerm {
  return { ...one, en: cleanName(one.en), fr: cleanName(one.fr) }
}

function faultsOf(
  one: TypedTerm,
  place: number,
  before: readonly TypedTerm[],
): readonly TermFault[] {
  return (['en', 'fr'] as const).flatMap((language): TermFault[] => {
    const label = one[language]
    if (label === '') return [{ place, language, kind: 'missing' }]
    if ([...label].length > longestTerm) return [{ place, language, kind: 'too-long' }]
    const isTaken = before.some((other) => nameKey(other[language]) === nameKey(label))
    return isTaken ? [{ place, language, kind: 'twice' }] : []
  })
}

/** A code that reads like the label and is not taken; it is from then on. */
function newCode(label: Bilingual['en'], taken: Set<string>): string {
  const plain = nameKey(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  let code = plain || 'term'
  for (let next = 2; taken.has(code); next += 1) code = `${plain || 'term'}-${next}`
  taken.add(code)
  return code
}
