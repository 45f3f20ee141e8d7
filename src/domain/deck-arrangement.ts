import { cleanText, lengthOf } from './answers.ts'
import { isReserve, type Slide } from './deck.ts'
import type { Id } from './ids.ts'
import type { Language, Localised } from './language.ts'

/** In which languages the slides are: in both, each slide comes twice in a row. */
export const deckLanguages = ['en', 'fr', 'both'] as const
export type DeckLanguages = (typeof deckLanguages)[number]

export const ownSlideKinds = ['question', 'quote', 'text'] as const
export type OwnSlideKind = (typeof ownSlideKinds)[number]

/** A slide somebody wrote: a question to discuss, words of a partner who agreed to it, or free text. */
export type OwnSlide = {
  kind: OwnSlideKind
  id: Id<'slide'>
  text: Localised
  /** Below a quote: who says it, without a name. */
  source: Localised | null
}

/** Where a slide stands is its place in the list. */
export type SlidePlace = { id: string; shown: boolean }

/** What people decided about a deck; slides themselves are made anew from the results each time. */
export type Arrangement = {
  /** 0 as long as nothing was kept. */
  turn: number
  languages: DeckLanguages
  places: readonly SlidePlace[]
  own: readonly OwnSlide[]
}

export type Placed = { slide: Slide; shown: boolean }

/** The deck before anybody arranged it. */
export function unarranged(language: Language): Arrangement {
  return { turn: 0, languages: language, places: [], own: [] }
}

/**
 * All slides in the order kept. A slide the order does not know yet follows the one it was made after, shown
 * unless it is one of the reserve; a place whose slide is no longer made is passed over.
 * @example placedSlides(made, unarranged('en')).length === made.length // true
 */
export function placedSlides(
  made: readonly Slide[],
  { places, own }: Pick<Arrangement, 'places' | 'own'>,
): readonly Placed[] {
  const all = [...made, ...own]
  const placed = places.flatMap(({ id, shown }): Placed[] => {
    const slide = all.find((one) => one.id === id)
    return slide ? [{ slide, shown }] : []
  })
  for (const [at, slide] of all.entries()) {
    if (placed.some((one) => one.slide.id === slide.id)) continue
    const before = all[at - 1]?.id
    const after = placed.findIndex((one) => one.slide.id === before)
    placed.splice(after + 1, 0, { slide, shown: !isReserve(slide) })
  }
  return placed
}

/** What the arranging page posts: a place for each slide, whether it is shown, and perhaps one arrow. */
export type Rearranging = {
  places: ReadonlyMap<string, number>
  shown: ReadonlySet<string>
  up: string | null
  down: string | null
}

/**
 * The order after a change: a slide that was given another place gets exactly that one, and the others keep their order around it.
 * @example rearranged([a, b, c], { places: new Map([['c', 1]]), ... }) // c, a, b
 */
export function rearranged(
  current: readonly Placed[],
  { places, shown, up, down }: Rearranging,
): readonly SlidePlace[] {
  const ids = current.map(({ slide }) => slide.id)
  const moved = ids
    .filter((id, at) => (places.get(id) ?? at + 1) !== at + 1)
    .toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
  const order = ids.filter((id) => !moved.includes(id))
  for (const id of moved) order.splice((places.get(id) ?? 1) - 1, 0, id)
  if (up !== null) swap(order, order.indexOf(up) - 1)
  if (down !== null) swap(order, order.indexOf(down))
  return order.map((id) => ({ id, shown: shown.has(id) }))
}

/** Changes a slide's place with the one after it, where there are both. */
function swap(order: string[], at: number): void {
  const [one, other] = [order[at], order[at + 1]]
  if (one === undefined || other === undefined) return
  order[at] = other
  order[at + 1] = one
}

/** Longer than this and nobody reads it from the last row. */
export const longestSlideText = 280
export const longestSource = 80

export type OwnSlideFields = Readonly<Record<'textEn' | 'textFr' | 'sourceEn' | 'sourceFr', string>>
export type OwnSlideFault = { field: keyof OwnSlideFields; kind: 'missing' | 'too-long' }

/**
 * Reads a slide somebody wrote, in one language or in both.
 * @returns the slide's content, or what is wrong field by field
 */
export function readOwnSlide(
  kind: OwnSlideKind,
  fields: OwnSlideFields,
): Pick<OwnSlide, 'kind' | 'text' | 'source'> | { faults: readonly OwnSlideFault[] } {
  const text = localised(fields.textEn, fields.textFr)
  const source = kind === 'quote' ? localised(fields.sourceEn, fields.sourceFr) : null
  const faults: OwnSlideFault[] = [
    ...(text ? [] : [{ field: 'textEn', kind: 'missing' } as const]),
    ...tooLong(fields, ['textEn', 'textFr'], longestSlideText),
    ...(kind === 'quote' ? tooLong(fields, ['sourceEn', 'sourceFr'], longestSource) : []),
  ]
  return text && faults.length === 0 ? { kind, text, source } : { faults }
}

function tooLong(
  fields: OwnSlideFields,
  names: readonly (keyof OwnSlideFields)[],
  most: number,
): readonly OwnSlideFault[] {
  return names
    .filter((name) => lengthOf(cleanText(fields[name])) > most)
    .map((field) => ({ field, kind: 'too-long' }))
}

function localised(en: string, fr: string): Localised | null {
  const texts = { en: cleanText(en), fr: cleanText(fr) }
  const written = Object.entries(texts).filter(([, text]) => text !== '')
  return written.length === 0 ? null : Object.fromEntries(written)
}
