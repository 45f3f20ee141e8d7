/** Somebody who was asked: whatever names them, and what the office could watch of them from outside. */
export type Suspect = {
  /** Name, ids, address: all that a page or a file may call them. */
  marks: readonly string[]
  /** Facts known of them by which they can be put in an order: when they sent, their language, how long their page is. */
  known: Readonly<Record<string, number | string>>
  /** Texts of theirs that nobody else wrote. */
  wrote: readonly string[]
}

/** Something that can be read: a page, a file, a log. */
export type Evidence = { name: string; text: string }

/** How often a way of guessing was right, in how many guesses. */
export type Tally = { hits: number; tries: number }

/**
 * Guesses who wrote what in every way the evidence allows: a text belongs to whoever is named nearest to it, or to whoever
 * stands at the same place in some order (of appearance, of ids, of sending, of languages, of lengths) as the text does in
 * another. Each way is counted by itself; a way that knows nothing is right once in as many guesses as there are suspects.
 */
export function guess(
  suspects: readonly Suspect[],
  evidence: readonly Evidence[],
  random: () => number,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  const count = (way: string, guessed: readonly (readonly [text: string, who: Suspect])[]) => {
    const tally = tallies.get(way) ?? { hits: 0, tries: 0 }
    for (const [text, who] of guessed) if (who.wrote.includes(text)) tally.hits += 1
    tally.tries += guessed.length
    tallies.set(way, tally)
  }
  const orders = knownOrders(suspects, random)
  for (const { name, text } of evidence)
    for (const written of kindsOf(suspects)) {
      const found = placesIn(text, written)
      if (found.length < 2) continue
      const named = suspects
        .map((who) => ({ who, places: who.marks.flatMap((mark) => allPlaces(text, mark)) }))
        .filter(({ places }) => places.length > 0)
      if (named.length > 1)
        for (const where of ['around', 'before', 'after'] as const)
          count(`${name}: nearest name ${where}`, nearest(found, named, where))
      for (const [side, order] of [...orders, ...appearances(named)])
        for (const end of ['first', 'last'] as const) {
          const texts = found.toSorted((one, other) => one[end] - other[end])
          count(`${name}: ${side}, ${end} seen`, atSamePlace(texts, order))
          count(`${name}: ${side} backwards, ${end} seen`, atSamePlace(texts, order.toReversed()))
        }
    }
  return tallies
}

type Found = { text: string; first: number; last: number; places: readonly number[] }
type Named = { who: Suspect; places: readonly number[] }

/** The suspects' first texts, their second ones and so on: each kind is guessed by itself. */
function kindsOf(suspects: readonly Suspect[]): readonly (readonly string[])[] {
  const kinds = Math.max(...suspects.map(({ wrote }) => wrote.length))
  return Array.from({ length: kinds }, (_, kind) =>
    suspects.flatMap(({ wrote }) => wrote[kind] ?? []),
  )
}

function placesIn(text: string, written: readonly string[]): readonly Found[] {
  return written.flatMap((one) => {
    const places = allPlaces(text, one)
    const [first] = places
    const last = places.at(-1)
    return first === undefined || last === undefined ? [] : [{ text: one, first, last, places }]
  })
}

function allPlaces(text: string, part: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

function nearest(
  found: readonly Found[],
  named: readonly Named[],
  where: 'around' | 'before' | 'after',
) {
  const far = (from: number, to: number) => {
    if (where === 'before' && to > from) return Number.POSITIVE_INFINITY
    if (where === 'after' && to < from) return Number.POSITIVE_INFINITY
    return Math.abs(to - from)
  }
  return found.flatMap(({ text, places }) => {
    const [closest] = named
      .map(({ who, places: others }) => ({
        who,
        distance: Math.min(...places.flatMap((place) => others.map((at) => far(place, at)))),
      }))
      .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
      .toSorted((one, other) => one.distance - other.distance)
    return closest ? [[text, closest.who] as const] : []
  })
}

function atSamePlace(texts: readonly Found[], order: readonly Suspect[]) {
  return texts.flatMap(({ text }, place) => {
    const who = order[place]
    return who ? [[text, who] as const] : []
  })
}

/** The orders in which suspects can be put by what is known of them; who is alike is put by chance. */
function knownOrders(suspects: readonly Suspect[], random: () => number) {
  const facts = new Set(suspects.flatMap(({ known }) => Object.keys(known)))
  return [...facts].map((fact): [string, readonly Suspect[]] => {
    const keyed = suspects.map((who) => ({ who, key: who.known[fact] ?? '', chance: random() }))
    const sorted = keyed.toSorted((one, other) =>
      one.key === other.key ? one.chance - other.chance : one.key < other.key ? -1 : 1,
    )
    return [`by ${fact}`, sorted.map(({ who }) => who)]
  })
}

/** The orders in which one piece of evidence names them. */
function appearances(named: readonly Named[]): readonly (readonly [string, readonly Suspect[]])[] {
  const by = (place: (places: readonly number[]) => number) =>
    named.toSorted((one, other) => place(one.places) - place(other.places)).map(({ who }) => who)
  if (named.length < 2) return []
  return [
    ['named first', by((places) => Math.min(...places))],
    ['named last', by((places) => Math.max(...places))],
  ]
}

/** Adds the guesses of one round to those of the rounds before. */
export function addUp(all: Map<string, Tally>, more: ReadonlyMap<string, Tally>): void {
  for (const [way, { hits, tries }] of more) {
    const before = all.get(way) ?? { hits: 0, tries: 0 }
    all.set(way, { hits: before.hits + hits, tries: before.tries + tries })
  }
}

/**
 * The ways that are right more often than chance: by more than seven times what chance wavers. A way that tells something
 * is right many times as often; one that tells nothing would come this far once in a billion runs.
 */
export function betterThanChance(
  all: ReadonlyMap<string, Tally>,
  suspects: number,
): readonly string[] {
  return [...all].flatMap(([way, { hits, tries }]) => {
    const expected = tries / suspects
    return hits > expected + 7 * Math.sqrt(expected)
      ? [`${way}: ${hits} of ${tries}, by chance ${expected.toFixed(0)}`]
      : []
  })
}
