/** Words in a row: plain, strong, emphasised, or a way to another page. */
export type Span =
  | { kind: 'words'; words: string }
  | { kind: 'strong' | 'emphasis'; spans: Prose }
  | { kind: 'link'; to: string; spans: Prose }

export type Prose = readonly Span[]

/** What stands one below the other in a text. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; spans: Prose }
  | { kind: 'paragraph'; spans: Prose }
  | { kind: 'list'; marks: 'points' | 'numbers' | 'boxes'; items: readonly Prose[] }
  | { kind: 'table'; head: readonly Prose[]; rows: readonly (readonly Prose[])[] }

/**
 * The words of a text without their form.
 * @example wordsOf([{ kind: 'strong', spans: [{ kind: 'words', words: 'Both sides' }] }]) // 'Both sides'
 */
export function wordsOf(spans: Prose): string {
  return spans.map((span) => (span.kind === 'words' ? span.words : wordsOf(span.spans))).join('')
}
