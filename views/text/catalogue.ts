import {
  completeFor,
  directionOf,
  type Language,
  type PartialLanguage,
  partialLanguages,
  type RespondentLanguage,
} from '../../src/domain/language.ts'

/** A catalogue with gaps: any phrase may be missing. */
export type Gaps<Words> = {
  readonly [Name in keyof Words]?: Words[Name] extends string | Phrase | readonly unknown[]
    ? Words[Name]
    : Gaps<Words[Name]>
}
type Phrase = (...facts: never[]) => unknown

/**
 * Words in every language respondents may be offered. The complete languages must have them all, or this does not
 * compile; the others fall back phrase by phrase, and what comes from elsewhere is marked with where it comes from.
 * `settleLanguages` turns the marks into `lang` on the finished page.
 */
export function inEveryLanguage<Words extends object>(
  complete: Record<Language, Words>,
  partial: Record<PartialLanguage, Gaps<Words>>,
): Record<RespondentLanguage, Words> {
  const filled = partialLanguages.map((tag) => {
    const from = completeFor(tag)
    return [tag, filledFrom(complete[from], partial[tag], from)]
  })
  // The entries are one for each partial language, which `fromEntries` cannot tell.
  return { ...complete, ...(Object.fromEntries(filled) as Record<PartialLanguage, Words>) }
}

/** What share of the phrases a partial catalogue has, from 0 to 1. */
export function shareOf(own: object, complete: object): number {
  return phrasesIn(own) / phrasesIn(complete)
}

function phrasesIn(words: object): number {
  return Object.values(words).reduce(
    (sum, value) => sum + (isGroup(value) ? phrasesIn(value) : 1),
    0,
  )
}

// Noncharacters: no text that people type or read holds them.
const begin = '\uFDD0'
const middle = '\uFDD1'
const end = '\uFDD2'

function filledFrom<Words extends object>(complete: Words, own: object, tag: Language): Words {
  const mine: Record<string, unknown> = { ...own }
  const filled = Object.entries(complete).map(([name, value]) => {
    const found = mine[name]
    if (isGroup(value)) return [name, filledFrom(value, isGroup(found) ? found : {}, tag)]
    return [name, found ?? marked(value, tag)]
  })
  // The same names with the same kinds of values, which the type checker cannot follow through entries.
  return Object.fromEntries(filled) as Words
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Words in another language than the page's, for places that hold text only; `settleLanguages` marks them up. */
export function spokenIn(tag: string, words: string): string {
  return `${begin}${tag}${middle}${words}${end}`
}

function marked(phrase: unknown, tag: Language): unknown {
  if (typeof phrase === 'string') return spokenIn(tag, phrase)
  if (Array.isArray(phrase)) return phrase.map((part) => marked(part, tag))
  if (typeof phrase !== 'function') return phrase
  return (...facts: unknown[]) => marked(phrase(...facts), tag)
}

/** The language a phrase had to be taken from; undefined where it is in the page's own. */
export function takenFrom(phrase: string): string | undefined {
  return phrase.startsWith(begin) ? phrase.slice(1, phrase.indexOf(middle)) : undefined
}

const tagsOfPage = /(<[^>"]*(?:"[^"]*"[^>"]*)*>)/
const marks = new RegExp(`${begin}[a-zA-Z0-9-]+${middle}|${end}`, 'g')
const innermost = new RegExp(`${begin}([a-zA-Z0-9-]+)${middle}([^${begin}${end}]*)${end}`, 'g')
const rightToLeft = / lang="(?:ar|arc|ckb|dv|fa|he|ks|nqo|prs|ps|sd|ug|ur|yi)[-"]/

/** A finished page with its marks as `<span lang>`, and `dir` beside `lang` wherever a page has both directions. */
export function settleLanguages(html: string): string {
  const spoken = html.includes(begin) ? withSpans(html) : html
  return rightToLeft.test(spoken)
    ? spoken.replace(/ lang="([^"]+)"/g, (lang, tag) => `${lang} dir="${directionOf(tag)}"`)
    : spoken
}

function withSpans(html: string): string {
  // Inside these, and in attributes, there is no place for an element.
  let textOnly = false
  return html
    .split(tagsOfPage)
    .map((piece) => {
      if (!piece.startsWith('<')) return textOnly ? piece.replace(marks, '') : spanned(piece)
      const [, closes, name] = /^<(\/?)(title|textarea|option|style)\b/.exec(piece) ?? []
      if (name) textOnly = closes === ''
      return piece.replace(marks, '')
    })
    .join('')
}

/** A phrase may hold another one: the inner mark goes first. */
function spanned(text: string): string {
  const done = text.replace(innermost, '<span lang="$1">$2</span>')
  return done === text ? text : spanned(done)
}
