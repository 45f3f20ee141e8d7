import { cleanText, lengthOf } from './answers.ts'
import { oneLine } from './plain-text.ts'
import type { RoundState } from './round.ts'

/** The mails of a round whose words the office may write itself, in the order partners meet them. */
export const letterKinds = [
  'consultation',
  'invitation',
  'first-reminder',
  'second-reminder',
  'closing-soon',
  'thanks',
  'results',
] as const
export type LetterKind = (typeof letterKinds)[number]

/** What the office writes of a mail. The promise, the short code and the way out stand beside it and are nobody's to edit. */
export type Wording = { subject: string; body: string }

/** What a text may leave open; filled in for each person when a mail is sent. */
const placeholders = [
  'contact',
  'partner',
  'office',
  'title',
  'time',
  'closing',
  'answered',
  'link',
] as const
export type Placeholder = (typeof placeholders)[number]

/** Those a mail may use: nobody is told how long it takes once it is over, or how many answered before. */
export function placeholdersOf(kind: LetterKind): readonly Placeholder[] {
  const amiss = kind === 'results' ? 'time' : 'answered'
  const hasTime = kind !== 'thanks' && kind !== 'consultation'
  return placeholders.filter((name) => name !== amiss && (hasTime || name !== 'time'))
}

/** What is put in the place of each; the link becomes a button and is no text. */
export type Filling = Readonly<Record<Exclude<Placeholder, 'link'>, string>>

export const longestSubject = 150
export const longestBody = 4000

export type WordingFault =
  | { field: keyof Wording; kind: 'missing' | 'missing-link' | 'link-in-subject' }
  | { field: keyof Wording; kind: 'too-long'; by: number }
  | { field: keyof Wording; kind: 'unknown'; names: readonly string[] }

export type ReadWording =
  | { kind: 'wording'; wording: Wording }
  | { kind: 'faulty'; wording: Wording; faults: readonly WordingFault[] }

/** A word in single braces; `{{env}}` and `${HOME}` are somebody else's signs and stay as typed. */
const inBraces = /(?<![{$])\{(\p{L}[\p{L}-]*)\}(?!\})/gu

/**
 * Reads a typed text. Only the listed placeholders are known, and every mail but the thanks has to hold its link.
 * @example readWording('invitation', { subject: 'Dear {contact}', body: 'Please answer.' }) // faulty: missing-link
 */
export function readWording(kind: LetterKind, typed: Wording): ReadWording {
  const wording = { subject: oneLine(typed.subject), body: cleanText(typed.body) }
  const faults: WordingFault[] = [
    ...lengthFaults('subject', wording.subject, longestSubject),
    ...lengthFaults('body', wording.body, longestBody),
    ...unknownIn('subject', wording.subject, kind),
    ...unknownIn('body', wording.body, kind),
    ...linkFaults(kind, wording),
  ]
  return faults.length === 0 ? { kind: 'wording', wording } : { kind: 'faulty', wording, faults }
}

function lengthFaults(field: keyof Wording, text: string, longest: number): WordingFault[] {
  if (text === '') return [{ field, kind: 'missing' }]
  const by = lengthOf(text) - longest
  return by > 0 ? [{ field, kind: 'too-long', by }] : []
}

function unknownIn(field: keyof Wording, text: string, kind: LetterKind): WordingFault[] {
  const known = placeholdersOf(kind)
  const names = [...new Set(namesIn(text))].filter((name) => !known.some((one) => one === name))
  return names.length > 0 ? [{ field, kind: 'unknown', names }] : []
}

function linkFaults(kind: LetterKind, { subject, body }: Wording): WordingFault[] {
  const faults: WordingFault[] = []
  if (namesIn(subject).includes('link')) faults.push({ field: 'subject', kind: 'link-in-subject' })
  if (kind !== 'thanks' && body !== '' && !namesIn(body).includes('link'))
    faults.push({ field: 'body', kind: 'missing-link' })
  return faults
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(inBraces)].map(([, name = '']) => name)
}

function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((one) => one === name)
}

/**
 * Puts facts where the placeholders stand, in one pass: a name that looks like a placeholder is not filled in again.
 * @example filledWith('Dear {contact}, {{env}}', { contact: '{office}', … }) // 'Dear {office}, {{env}}'
 */
export function filledWith(text: string, filling: Filling): string {
  return text.replace(inBraces, (typed, name: string) =>
    isPlaceholder(name) && name !== 'link' ? oneLine(filling[name]) : typed,
  )
}

/** A paragraph of a mail, or the place of its link. */
export type BodyPart = { kind: 'paragraph'; lines: readonly string[] } | { kind: 'link' }

/** The parts of a body: paragraphs are parted by an empty line, and the link stands between them wherever it was typed. */
export function bodyParts(body: string, filling: Filling): readonly BodyPart[] {
  return body.split(/\n[^\S\n]*\n\s*/).flatMap((paragraph) =>
    paragraph.split(/(?<![{$])\{link\}(?!\})/).flatMap((piece, index): BodyPart[] => {
      const lines = filledWith(piece, filling).split('\n').map(oneLine).filter(Boolean)
      return [
        ...(index > 0 ? [{ kind: 'link' } as const] : []),
        ...(lines.length > 0 ? [{ kind: 'paragraph', lines } as const] : []),
      ]
    }),
  )
}

/**
 * Whether the words of a mail may still be changed. The invitation is fixed by opening: whoever is invited later reads
 * what the first ones read. The others may be improved until they have gone out.
 */
export function mayBeReworded(kind: LetterKind, state: RoundState): boolean {
  switch (state) {
    case 'draft':
      return true
    case 'consulting':
      return kind !== 'consultation'
    case 'open':
      return kind !== 'invitation' && kind !== 'consultation'
    case 'closed':
      return kind === 'results'
    default:
      return false
  }
}
