import { type Span, sentencesOf } from '../../src/domain/segment.ts'

/**
 * What is selected in an answer, counted in characters as the server counts them. Sentences and words can be selected by
 * keys, since a text that cannot be typed in has no cursor.
 */
export function selectedIn(answer: HTMLElement): Span | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!answer.contains(range.startContainer) || !answer.contains(range.endContainer)) return null
  const before = document.createRange()
  before.selectNodeContents(answer)
  before.setEnd(range.startContainer, range.startOffset)
  const start = lengthOf(before.toString())
  const end = start + lengthOf(range.toString())
  return start < end ? { start, end } : null
}

/** As a person counts: an emoji is one. */
function lengthOf(text: string): number {
  return Array.from(text).length
}

export function select(answer: HTMLElement, { start, end }: Span): void {
  const range = document.createRange()
  range.setStart(...placeOf(answer, start))
  range.setEnd(...placeOf(answer, end))
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
}

/** The node and the place in it of a character. */
function placeOf(answer: HTMLElement, character: number): [Node, number] {
  const walker = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT)
  let left = character
  let last: Node = answer
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const letters = Array.from(node.textContent ?? '')
    if (left <= letters.length) return [node, letters.slice(0, left).join('').length]
    left -= letters.length
    last = node
  }
  return [last, last.textContent?.length ?? 0]
}

export type Unit = 'sentence' | 'word'
export type Move = { unit: Unit; forward: boolean; extend: boolean }

/** The part selected after a key: the next or previous one, or one more or fewer at its end. */
export function moved(
  text: string,
  now: Span | null,
  { unit, forward, extend }: Move,
): Span | null {
  const units = unit === 'sentence' ? sentencesOf(text) : wordsOf(text)
  if (!now) return (forward ? units[0] : units.at(-1)) ?? null
  if (extend) return extended(units, now, forward)
  const other = forward
    ? units.find(({ start }) => start >= now.end)
    : units.filter(({ start }) => start < now.start).at(-1)
  return other ?? now
}

function extended(units: readonly Span[], now: Span, forward: boolean): Span {
  const ends = units.map(({ end }) => end)
  const end = forward
    ? ends.find((one) => one > now.end)
    : ends.filter((one) => one < now.end && one > now.start).at(-1)
  return { start: now.start, end: end ?? now.end }
}

function wordsOf(text: string): readonly Span[] {
  const words: { start: number; end: number }[] = []
  let open: { start: number; end: number } | undefined
  for (const [at, character] of Array.from(text).entries()) {
    if (/\s/.test(character)) open = undefined
    else if (open) open.end = at + 1
    else {
      open = { start: at, end: at + 1 }
      words.push(open)
    }
  }
  return words
}
