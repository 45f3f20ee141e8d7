import type { Language } from '../language.ts'
import { nameKey } from '../partner.ts'
import { type Field, isTicked, listOf, numberOf } from '../records/field.ts'
import type { Option } from '../records/options.ts'
import { type Entry, fieldOf, titleOf } from './entry.ts'
import { allWords, type OptionsFor, plainWords } from './entry-words.ts'
import type { Register } from './register.ts'

/** What somebody looks for in a register. */
export type EntrySearch = {
  q: string
  /** Wanted values by the key of a field the list can be narrowed by; boxes are `yes` or `no`. */
  filters: Readonly<Record<string, string>>
  /** The key of a shown field. */
  sort: string
  down: boolean
  page: number
}

/** Reads what stands in the address; what is not known falls back instead of failing. */
export function readEntrySearch(
  register: Register,
  asked: (name: string) => string | undefined,
): EntrySearch {
  const page = Number(asked('page'))
  const wanted = register.filters.map((key) => [key, (asked(key) ?? '').slice(0, 200)] as const)
  return {
    q: (asked('q') ?? '').trim().slice(0, 200),
    filters: Object.fromEntries(wanted.filter(([, value]) => value !== '')),
    sort: shownFields(register).find(({ key }) => key === asked('sort'))?.key ?? register.title,
    down: asked('down') !== undefined,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The fields a list shows: the title, then its columns. */
export function shownFields(register: Register): readonly Field[] {
  return [register.title, ...register.columns].flatMap((key) => fieldOf(register, key) ?? [])
}

/** The fields a list can be narrowed by. */
export function filterFields(register: Register): readonly Field[] {
  return register.filters.flatMap((key) => fieldOf(register, key) ?? [])
}

/** Every word must occur somewhere in an entry, whatever its case and accents; every filter must fit. */
export function foundEntries(
  register: Register,
  entries: readonly Entry[],
  { q, filters }: Pick<EntrySearch, 'q' | 'filters'>,
  optionsFor: OptionsFor,
): readonly Entry[] {
  const words = searchWords(q)
  return entries.filter(
    (entry) =>
      Object.entries(filters).every(([key, wanted]) => fits(entry, key, wanted, register)) &&
      holdsWords(register, entry, words, optionsFor),
  )
}

/** The words of a search as they are compared. */
export function searchWords(q: string): readonly string[] {
  return nameKey(q)
    .split(' ')
    .filter((word) => word !== '')
}

export function holdsWords(
  { fields }: Register,
  { values }: Entry,
  words: readonly string[],
  optionsFor: OptionsFor,
): boolean {
  if (words.length === 0) return true
  const text = nameKey(allWords(fields, values, optionsFor))
  return words.every((word) => text.includes(word))
}

function fits({ values }: Entry, key: string, wanted: string, register: Register): boolean {
  if (fieldOf(register, key)?.kind === 'yes-no') return isTicked(values, key) === (wanted === 'yes')
  return listOf(values, key).includes(wanted)
}

/** By a shown field, in the order of the words people read; entries that say nothing there come last. */
export function sortedEntries(
  register: Register,
  entries: readonly Entry[],
  { sort, down }: Pick<EntrySearch, 'sort' | 'down'>,
  optionsFor: OptionsFor,
  language: Language,
): readonly Entry[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true })
  const field = fieldOf(register, sort)
  const options = field ? optionsFor(field) : []
  const keys = new Map(
    entries.map((entry) => {
      const words = field ? plainWords(field, entry.values, options, language) : ''
      return [
        entry.id,
        { words, number: numberOf(entry.values, sort), title: titleOf(entry, language) },
      ]
    }),
  )
  const turn = down ? -1 : 1
  return entries.toSorted((left, right) => {
    const [one, other] = [keys.get(left.id), keys.get(right.id)]
    if (!one || !other) return 0
    if ((one.words === '') !== (other.words === '')) return one.words === '' ? 1 : -1
    const byNumber = one.number !== null && other.number !== null ? one.number - other.number : 0
    const first = byNumber || compare(one.words, other.words)
    return turn * first || compare(one.title, other.title) || compare(left.id, right.id)
  })
}

/** How many entries carry each word of a field. */
export type TagCounts = {
  field: Field
  counts: readonly { option: Option; entries: number }[]
  /** How many say nothing there. */
  none: number
}

/** The report by tag: for each choice or term a list can be narrowed by, how often each word of it is used. */
export function tagCounts(
  register: Register,
  entries: readonly Entry[],
  optionsFor: OptionsFor,
): readonly TagCounts[] {
  const tags = filterFields(register).filter(
    ({ kind }) => kind === 'choice' || kind === 'several' || kind === 'term' || kind === 'terms',
  )
  return tags.map((field) => {
    const said = entries.map(({ values }) => listOf(values, field.key))
    const counts = optionsFor(field).map((option) => ({
      option,
      entries: said.filter((words) => words.includes(option.value)).length,
    }))
    return {
      field,
      counts: counts.filter(({ option, entries: used }) => used > 0 || !option.retired),
      none: said.filter((words) => words.length === 0).length,
    }
  })
}
