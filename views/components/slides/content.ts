import type { Grade } from '../../../src/domain/grade.ts'
import type { Localised } from '../../../src/domain/language.ts'

/** What stands on one slide, in words and figures: the slide draws it, and its table says the same. */
export type SlideContent = {
  /** The class that gives the slide the colour of its commitment. */
  colour: string
  /** Above the finding: what it is about. */
  kicker: SlideWords | null
  /** The one thing the slide says. */
  finding: SlideWords
  /** Below the finding, smaller. */
  lines: readonly string[]
  drawing: Drawing | null
  /** What the room is asked. */
  question: string | null
  source: string
  table: SlideTable | null
}

/** Words of ours, or a text that people wrote, in the languages they wrote it in. */
export type SlideWords = string | { written: Localised | null; fallback: string; quoted?: boolean }

export type Drawing =
  | { kind: 'marks'; shape: 'person' | 'square'; rows: readonly MarkRow[] }
  | { kind: 'scale'; self: Grade; median: number; labels: { self: string; median: string } }
  | { kind: 'list'; items: readonly string[] }

/** One row of marks: so many filled, the rest hollow, and crosses for what is not shown. */
export type MarkRow = {
  label: SlideWords
  colour: string
  filled: number
  hollow: number
  crossed: number
  /** The figure in words, beside the marks. */
  count: string
}

export type SlideTable = {
  caption: string
  heads: readonly string[]
  rows: readonly (readonly SlideWords[])[]
}
