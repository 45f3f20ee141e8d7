import { cleanText, lengthOf } from './answers.ts'
import type { Instant } from './calendar.ts'
import type { EventNoteId, RoundId } from './ids.ts'

/** A *draft action* is offered to the joint plan later; a decision says what was agreed; a note is anything else. */
export const eventNoteKinds = ['note', 'decision', 'draft-action'] as const
export type EventNoteKind = (typeof eventNoteKinds)[number]

/** What somebody wrote down while a slide was on the wall. */
export type EventNote = {
  id: EventNoteId
  round: RoundId
  /** The slide it was said to; the note stays when that slide is gone. */
  slide: string
  kind: EventNoteKind
  words: string
  /** Null where the person's account has been removed. */
  author: string | null
  notedAt: Instant
}

export const longestNote = 2000

export type NoteFault = 'missing' | 'too-long'

/**
 * Reads what was typed as a note.
 * @example readNote('decision', 'Meet each quarter') // { kind: 'decision', words: 'Meet each quarter' }
 */
export function readNote(
  kind: string,
  typed: string,
): { kind: EventNoteKind; words: string } | { fault: NoteFault } {
  const words = cleanText(typed)
  if (words === '') return { fault: 'missing' }
  if (lengthOf(words) > longestNote) return { fault: 'too-long' }
  return { kind: eventNoteKinds.find((one) => one === kind) ?? 'note', words }
}
