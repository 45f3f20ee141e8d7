import { cleanText, lengthOf } from './answers.ts'
import type { Instant } from './calendar.ts'
import type { EventNoteId, RoundId } from './ids.ts'

/**
 * A *draft action* is offered to the joint plan later; a decision says what was agreed; a *best practice* is worth doing
 * elsewhere too; a *challenge* remains; a note is anything else.
 */
export const eventNoteKinds = [
  'note',
  'decision',
  'draft-action',
  'best-practice',
  'challenge',
] as const
export type EventNoteKind = (typeof eventNoteKinds)[number]

/** The slide of a note that was said to none. */
export const noSlide = ''

/**
 * Whether a kind of note stands in the annual report; the others stay with those who prepare the event.
 * @example isReported('note') // false
 */
export function isReported(kind: EventNoteKind): boolean {
  return kind === 'decision' || kind === 'best-practice' || kind === 'challenge'
}

/** Whether it is something both sides said they would do. */
export function isPromise(kind: EventNoteKind): boolean {
  return kind === 'decision' || kind === 'draft-action'
}

/** What somebody wrote down while a slide was on the wall. */
export type EventNote = {
  id: EventNoteId
  round: RoundId
  /** The slide it was said to, or `noSlide`; the note stays when that slide is gone. */
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
