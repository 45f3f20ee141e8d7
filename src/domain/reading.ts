import { type CleanedText, isConfirmed } from './cleaned-text.ts'
import type { StaffId } from './ids.ts'

/** How far a text has come: waiting to be cleaned, cleaned by one reader, or read by both. */
export type ReadingState = 'waiting' | 'cleaned' | 'confirmed'

type Read = { cleaned: CleanedText | null }

export function readingState({ cleaned }: Read): ReadingState {
  if (!cleaned) return 'waiting'
  return isConfirmed(cleaned) ? 'confirmed' : 'cleaned'
}

/** How many texts of a round stand where. */
export type ReadingProgress = Readonly<Record<ReadingState, number>> & { all: number }

export function readingProgress(texts: readonly Read[]): ReadingProgress {
  const count = (wanted: ReadingState) =>
    texts.filter((text) => readingState(text) === wanted).length
  return {
    all: texts.length,
    waiting: count('waiting'),
    cleaned: count('cleaned'),
    confirmed: count('confirmed'),
  }
}

/** Whether both readers have read everything; a round in which nobody wrote anything is read. */
export function isRead(texts: readonly Read[]): boolean {
  return texts.every((text) => readingState(text) === 'confirmed')
}

/** Whether a text waits for this reader: nobody has cleaned it, or the other one has and it is to be confirmed. */
export function waitsFor(reader: StaffId, text: Read): boolean {
  const state = readingState(text)
  return state === 'waiting' || (state === 'cleaned' && text.cleaned?.cleanedBy !== reader)
}

/**
 * The next text that waits for a reader, after one of them and then from the start. One reader goes forward and the other
 * backward, so that they meet in the middle and do not clean the same text.
 * @param place 0 or 1: which of the two readers
 */
export function nextToRead<Text extends Read & { id: string }>(
  texts: readonly Text[],
  reader: StaffId,
  place: number,
  after: string | null,
): Text | undefined {
  const ordered = place === 0 ? texts : texts.toReversed()
  const at = ordered.findIndex(({ id }) => id === after)
  const round = [...ordered.slice(at + 1), ...ordered.slice(0, at + 1)]
  return round.find((text) => text.id !== after && waitsFor(reader, text))
}
