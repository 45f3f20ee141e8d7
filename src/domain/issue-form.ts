import { cleanText, lengthOf } from './answers.ts'
import { oneLine } from './plain-text.ts'

export const longestIssueTitle = 120
/** An issue is a short text: what is the matter, and what would help. */
export const longestIssueText = 2000

/** A box of one of the forms about an issue. */
export type IssueField = 'partner' | 'title' | 'words' | 'to' | 'note' | 'outcome' | 'why'
export type IssueFault = { field: IssueField; kind: 'missing' | 'too-long'; by?: number }

export type ReadText =
  | { kind: 'text'; text: string }
  | { kind: 'faulty'; faults: readonly IssueFault[] }

/**
 * A text on several lines, which must be given unless it is said that it need not.
 * @example readIssueText('why', ' ') // faulty: why is missing
 */
export function readIssueText(
  field: IssueField,
  typed: string,
  { needed = true }: { needed?: boolean } = {},
): ReadText {
  const text = cleanText(typed)
  const found = faultsOf(field, text, longestIssueText)
  const faults = needed ? found : found.filter(({ kind }) => kind !== 'missing')
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'text', text }
}

/** Title and words as typed; both are needed, and the title is one line. */
export function readIssueWords(typed: Readonly<Record<'title' | 'words', string>>): {
  words: { title: string; words: string }
  faults: readonly IssueFault[]
} {
  const title = oneLine(typed.title)
  const words = cleanText(typed.words)
  return {
    words: { title, words },
    faults: [
      ...faultsOf('title', title, longestIssueTitle),
      ...faultsOf('words', words, longestIssueText),
    ],
  }
}

function faultsOf(field: IssueField, text: string, longest: number): readonly IssueFault[] {
  if (text === '') return [{ field, kind: 'missing' }]
  const by = lengthOf(text) - longest
  return by > 0 ? [{ field, kind: 'too-long', by }] : []
}
