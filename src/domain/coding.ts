import { type Codebook, countsUnder } from './codebook-versions.ts'
import { readByBoth } from './double-reading.ts'
import type { StaffId, TextId } from './ids.ts'
import {
  type Agreement,
  agreementOf,
  isTooLow,
  overall,
  type Tally,
  talliesOf,
} from './method/coder-agreement.ts'
import type { Segment } from './segment.ts'

/** That a coder has read an answer to its end. */
export type CodedAnswer = { text: TextId; coder: StaffId }

/** What is known of the coding of a round. */
export type CodingFacts = {
  /** The keys of the answers to be coded. */
  answers: readonly TextId[]
  segments: readonly Segment[]
  finished: readonly CodedAnswer[]
}

/** Two coders compared theme by theme, as numbers of answers. */
export type KeptComparison = { answers: number; themes: readonly (Tally & { code: string })[] }

/**
 * The answers a coder reads, in an order that tells nothing of who wrote them: those both read, and of the others each that
 * the other coder has not taken up. Blind, so that neither leads the other.
 */
export function answersFor(coder: StaffId, facts: CodingFacts): readonly TextId[] {
  const { answers, segments, finished } = facts
  const both = new Set(readByBoth(answers))
  const touched = (by: (who: StaffId | null) => boolean) =>
    new Set([...segments, ...finished].flatMap((one) => (by(one.coder) ? [one.text] : [])))
  const own = touched((who) => who === coder)
  const others = touched((who) => who !== coder)
  return answers
    .filter((text) => both.has(text) || own.has(text) || !others.has(text))
    .toSorted((one, other) => (one < other ? -1 : 1))
}

export function isFinished(
  { finished }: Pick<CodingFacts, 'finished'>,
  text: TextId,
  coder: StaffId,
): boolean {
  return finished.some((one) => one.text === text && one.coder === coder)
}

/** How far the coding of a round has come. */
export type CodingProgress = {
  answers: number
  /** Answers that at least one coder has finished. */
  read: number
  /** Answers both are to read, and how many of them each of the coders has finished. */
  both: number
  finished: ReadonlyMap<StaffId, number>
}

export function progressOf(facts: CodingFacts, coders: readonly StaffId[]): CodingProgress {
  const { answers } = facts
  const both = readByBoth(answers)
  const read = answers.filter((text) => facts.finished.some((one) => one.text === text))
  return {
    answers: answers.length,
    read: read.length,
    both: both.length,
    finished: new Map(
      coders.map((coder) => [coder, both.filter((text) => isFinished(facts, text, coder)).length]),
    ),
  }
}

/** Whether both coders have finished every answer that both are to read. */
export function isComparable({ both, finished }: CodingProgress): boolean {
  return both > 0 && finished.size === 2 && [...finished.values()].every((count) => count === both)
}

/** Two coders side by side on the answers that both have finished, theme by theme. */
export function comparisonOf(
  facts: CodingFacts,
  book: Codebook,
  [first, second]: readonly [StaffId, StaffId],
): KeptComparison {
  const texts = readByBoth(facts.answers).filter(
    (text) => isFinished(facts, text, first) && isFinished(facts, text, second),
  )
  const tallies = talliesOf(
    texts.map((text) => ({
      first: themesSeen(facts, book, text, first),
      second: themesSeen(facts, book, text, second),
    })),
  )
  return {
    answers: texts.length,
    themes: [...tallies].map(([code, tally]) => ({ code, ...tally })),
  }
}

/** The themes a coder saw in an answer, under the names they have today; one that was split keeps its own. */
export function themesSeen(
  { segments }: Pick<CodingFacts, 'segments'>,
  book: Codebook,
  text: TextId,
  coder: StaffId,
): ReadonlySet<string> {
  return new Set(
    segments
      .filter((one) => one.text === text && one.coder === coder)
      .map(({ theme }) => countsUnder(book, theme) ?? theme),
  )
}

/** The agreement over all themes of a comparison. Where neither saw any theme in any answer, they agree on all of them. */
export function agreementIn({ answers, themes }: KeptComparison): Agreement {
  if (themes.length === 0) return agreementOf({ both: 0, first: 0, second: 0, neither: answers })
  return overall(themes)
}

/**
 * Whether the coding of a round can be counted: each answer was read by somebody, those for both by both, and two who
 * agreed too little have talked about it.
 */
export function isComplete(
  progress: CodingProgress,
  comparison: KeptComparison,
  discussed: boolean,
): boolean {
  return (
    progress.answers > 0 &&
    progress.read === progress.answers &&
    isComparable(progress) &&
    (discussed || !isTooLow(agreementIn(comparison)))
  )
}
