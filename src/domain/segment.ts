import type { Day } from './calendar.ts'
import type { Id, RoundId, StaffId, TextId } from './ids.ts'

/** What a part of an answer says of its theme: that it is so, that it should be, or that it is missing. */
export const valences = ['strength', 'wish', 'concern'] as const
export type Valence = (typeof valences)[number]

export type SegmentId = Id<'segment'>

/** A part of an answer with the theme a coder saw in it. */
export type Segment = {
  id: SegmentId
  round: RoundId
  text: TextId
  /** Where it begins and ends, in characters as a person counts them (`lengthOf`); the end is not part of it. */
  start: number
  end: number
  valence: Valence
  theme: string
  /** The version of the codebook it was marked with. */
  codebookVersion: number
  coder: StaffId | null
  day: Day
}

/** A part of a text: from one character up to another. */
export type Span = { start: number; end: number }

/**
 * The characters of a text as a person counts them, an emoji being one; what a span counts in.
 * @example sliceOf('Ça 🙂 va', { start: 3, end: 4 }) // '🙂'
 */
export function sliceOf(words: string, { start, end }: Span): string {
  return Array.from(words).slice(start, end).join('')
}

/** Whether a span lies in a text of so many characters and holds at least one. */
export function isWithin({ start, end }: Span, length: number): boolean {
  return (
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length
  )
}

const endOfSentence = /[.!?…]/u
const closer = /[)\]»”’"'.!?…]/u
const space = /\s/u

/**
 * The sentences of a text, without the white space around them: what can be chosen where nothing can be selected. A line
 * ends a sentence; a full stop does where white space follows.
 * @example sentencesOf('They listen. Always!') // [{ start: 0, end: 12 }, { start: 13, end: 20 }]
 */
export function sentencesOf(words: string): readonly Span[] {
  const characters = Array.from(words)
  const found: Span[] = []
  let start = 0
  for (let at = 0; at < characters.length; at += 1) {
    if (!endsHere(characters, at)) continue
    found.push({ start, end: at + 1 })
    start = at + 1
  }
  found.push({ start, end: characters.length })
  return found.map((span) => trimmed(characters, span)).filter(({ start, end }) => start < end)
}

function endsHere(characters: readonly string[], at: number): boolean {
  const here = characters[at] ?? ''
  if (here === '\n') return true
  const after = characters[at + 1]
  if (after === undefined || !space.test(after)) return false
  let last = at
  while (
    last > 0 &&
    closer.test(characters[last] ?? '') &&
    !endOfSentence.test(characters[last] ?? '')
  )
    last -= 1
  return endOfSentence.test(characters[last] ?? '')
}

function trimmed(characters: readonly string[], { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && space.test(characters[from] ?? '')) from += 1
  while (to > from && space.test(characters[to - 1] ?? '')) to -= 1
  return { start: from, end: to }
}

/**
 * The parts that chosen sentences make: those that follow one another are one.
 * @param chosen places in the list of sentences
 * @example spansOf(sentences, [0, 1, 3]).length // 2
 */
export function spansOf(sentences: readonly Span[], chosen: readonly number[]): readonly Span[] {
  const places = [...new Set(chosen)].sort((one, other) => one - other)
  const spans: { start: number; end: number; last: number }[] = []
  for (const place of places) {
    const sentence = sentences[place]
    if (!sentence) continue
    const before = spans.at(-1)
    if (before && before.last === place - 1)
      Object.assign(before, { end: sentence.end, last: place })
    else spans.push({ ...sentence, last: place })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}

/** A piece of a text, and whether a mark covers it. */
export type Piece = { words: string; marked: boolean }

/** A text cut where marks begin and end, so that each piece is marked or not; together the pieces are the text. */
export function piecesOf(words: string, spans: readonly Span[]): readonly Piece[] {
  const characters = Array.from(words)
  const pieces: Piece[] = []
  for (const [at, character] of characters.entries()) {
    const marked = spans.some(({ start, end }) => start <= at && at < end)
    const before = pieces.at(-1)
    if (before?.marked === marked) before.words += character
    else pieces.push({ words: character, marked })
  }
  return pieces
}
