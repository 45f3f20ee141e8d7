import { cleanText, lengthOf } from './answers.ts'
import { type Day, parseDay } from './calendar.ts'
import { type Bilingual, type Language, languages } from './language.ts'
import type { Direction, Strategy } from './strategy.ts'

/** What stands in the fields of the strategy's form, by their names. */
export type TypedStrategy = Readonly<Record<string, string>>

export type StrategyFault = {
  field: string
  kind:
    | 'missing'
    | 'one-language'
    | 'too-long'
    | 'not-a-day'
    | 'ends-before'
    | 'not-a-month'
    | 'no-direction'
}

/** A strategy has this many directions at most. */
export const mostDirections = 9
const directionNumbers = Array.from({ length: mostDirections }, (_, place) => place + 1)
export const months = Array.from({ length: 12 }, (_, place) => place + 1)

const longest = { title: 200, text: 3_000 } as const

export type DirectionPart = 'title' | 'text'
type BilingualPart = 'title' | 'aims' | `direction-${number}-${DirectionPart}`

/** The name of a field in one language. */
export function fieldIn(part: BilingualPart, language: Language): string {
  return `${part}-${language}`
}

/** Every field a strategy's form may have. */
export const strategyFields: readonly string[] = [
  'starts',
  'ends',
  'year-begins',
  ...languages.flatMap((language) => [
    fieldIn('title', language),
    fieldIn('aims', language),
    ...directionNumbers.flatMap((number) => [
      fieldIn(`direction-${number}-title`, language),
      fieldIn(`direction-${number}-text`, language),
    ]),
  ]),
]

/** A strategy as its form shows it. */
export function typedStrategy(strategy: Strategy): TypedStrategy {
  const { title, aims, starts, ends, yearBegins, directions } = strategy
  return {
    starts,
    ends,
    'year-begins': String(yearBegins),
    ...typedIn('title', title),
    ...typedIn('aims', aims),
    ...Object.assign(
      {},
      ...directions.map(({ number, title: name, text }) => ({
        ...typedIn(`direction-${number}-title`, name),
        ...typedIn(`direction-${number}-text`, text),
      })),
    ),
  }
}

function typedIn(part: BilingualPart, text: Bilingual): TypedStrategy {
  return Object.fromEntries(languages.map((language) => [fieldIn(part, language), text[language]]))
}

/**
 * The directions a form shows: those in which something stands, and one to be added while there is room. A direction
 * keeps its number for good, because other records name it by it.
 * @example shownDirections(typedStrategy(draftStrategy('2026-03-02'))) // 1, 2, 3, 4, 5, 6
 */
export function shownDirections(typed: TypedStrategy): readonly number[] {
  const filled = directionNumbers.filter((number) => !isEmptyDirection(typed, number))
  const next = Math.max(0, ...filled) + 1
  return next > mostDirections ? filled : [...filled, next]
}

function isEmptyDirection(typed: TypedStrategy, number: number): boolean {
  return (['title', 'text'] as const).every((part) => {
    const { en, fr } = bilingual(typed, `direction-${number}-${part}`)
    return en === '' && fr === ''
  })
}

export type ReadStrategy =
  | { kind: 'strategy'; strategy: Strategy }
  | { kind: 'faulty'; faults: readonly StrategyFault[] }

/**
 * Reads a typed strategy. Its title, its directions' titles and at least one direction are needed in both languages; a
 * direction in which nothing stands is left out; every other text stands in both languages or in none.
 */
export function readStrategy(typed: TypedStrategy): ReadStrategy {
  const starts = parseDay(typed.starts ?? '')
  const ends = parseDay(typed.ends ?? '')
  const yearBegins = months.find((month) => String(month) === typed['year-begins'])
  const numbers = directionNumbers.filter((number) => !isEmptyDirection(typed, number))
  const faults: StrategyFault[] = [
    ...titleFaults(typed, 'title'),
    ...dayFaults(typed, starts, ends),
    ...(yearBegins ? [] : [{ field: 'year-begins', kind: 'not-a-month' } as const]),
    ...textFaults(typed, 'aims'),
    ...numbers.flatMap((number) => [
      ...titleFaults(typed, `direction-${number}-title`),
      ...textFaults(typed, `direction-${number}-text`),
    ]),
    ...(numbers.length > 0
      ? []
      : [{ field: fieldIn('direction-1-title', 'en'), kind: 'no-direction' } as const]),
  ]
  if (faults.length > 0 || !starts || !ends || !yearBegins) return { kind: 'faulty', faults }
  const title = bilingual(typed, 'title')
  const aims = bilingual(typed, 'aims')
  const directions = numbers.map((number) => directionIn(typed, number))
  return { kind: 'strategy', strategy: { title, starts, ends, yearBegins, aims, directions } }
}

function directionIn(typed: TypedStrategy, number: number): Direction {
  return {
    number,
    title: bilingual(typed, `direction-${number}-title`),
    text: bilingual(typed, `direction-${number}-text`),
  }
}

function bilingual(typed: TypedStrategy, part: BilingualPart): Bilingual {
  const said = (language: Language) => cleanText(typed[fieldIn(part, language)] ?? '')
  return { en: said('en'), fr: said('fr') }
}

function titleFaults(typed: TypedStrategy, part: BilingualPart): StrategyFault[] {
  const text = bilingual(typed, part)
  return languages.flatMap((language): StrategyFault[] => {
    const field = fieldIn(part, language)
    if (text[language] === '') return [{ field, kind: 'missing' }]
    return lengthOf(text[language]) > longest.title ? [{ field, kind: 'too-long' }] : []
  })
}

function textFaults(typed: TypedStrategy, part: BilingualPart): StrategyFault[] {
  const text = bilingual(typed, part)
  const isSaid = languages.some((language) => text[language] !== '')
  return languages.flatMap((language): StrategyFault[] => {
    const field = fieldIn(part, language)
    if (text[language] === '') return isSaid ? [{ field, kind: 'one-language' }] : []
    return lengthOf(text[language]) > longest.text ? [{ field, kind: 'too-long' }] : []
  })
}

function dayFaults(
  typed: TypedStrategy,
  starts: Day | undefined,
  ends: Day | undefined,
): StrategyFault[] {
  const faults = (['starts', 'ends'] as const).flatMap((field): StrategyFault[] => {
    if (field === 'starts' ? starts : ends) return []
    return [{ field, kind: typed[field] ? 'not-a-day' : 'missing' }]
  })
  return starts && ends && ends <= starts ? [{ field: 'ends', kind: 'ends-before' }] : faults
}
