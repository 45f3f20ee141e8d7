import { atomically, guard } from '#dialect'
import { addCodedAnswer, dropCodedAnswer } from '../../db/store/coded-answers.ts'
import { holdState } from '../../db/store/rounds.ts'
import { addSegment, dropSegment } from '../../db/store/segments.ts'
import type { Deps } from '../deps.ts'
import { lengthOf } from '../domain/answers.ts'
import { dayAt } from '../domain/calendar.ts'
import { activeThemes } from '../domain/codebook-versions.ts'
import type { StaffId, TextId } from '../domain/ids.ts'
import type { ClosedRound } from '../domain/round.ts'
import {
  isWithin,
  type SegmentId,
  type Span,
  sentencesOf,
  spansOf,
  type Valence,
} from '../domain/segment.ts'
import type { AnswerToCode, Coding } from './coding-of.ts'

/** Which part of an answer: what was selected, sentences by their place, or all of it. */
export type Part =
  | { kind: 'whole' }
  | { kind: 'selected'; span: Span }
  | { kind: 'sentences'; places: readonly number[] }

export type Mark = { theme: string; valence: Valence; part: Part }

export type Marked =
  | { kind: 'marked' }
  /** The part is not one of this answer, or the theme is not in the codebook any more. */
  | { kind: 'not-a-part' | 'not-a-theme' }
  /** The results were shared meanwhile. */
  | { kind: 'moved-on' }

/** Keeps what a coder saw in a part of an answer. Sentences that do not follow one another are a mark each. */
export async function markTheme(
  deps: Deps,
  round: ClosedRound,
  coder: StaffId,
  coding: Coding,
  answer: AnswerToCode,
  { theme, valence, part }: Mark,
): Promise<Marked> {
  if (!activeThemes(coding.book).some(({ code }) => code === theme)) return { kind: 'not-a-theme' }
  const spans = spansIn(answer, part)
  if (spans.length === 0) return { kind: 'not-a-part' }
  const about = { round: round.id, text: answer.id, theme, valence, coder }
  const codebookVersion = coding.book.version
  const day = dayAt(deps.clock.now(), round.zone)
  const segments = spans.map((span) => {
    return { ...about, ...span, id: deps.newId<'segment'>(), codebookVersion, day }
  })
  return await kept(deps, round, (tx) => segments.map((segment) => addSegment(tx, segment)))
}

/** Once its words are cleaned, positions in them say nothing any more: such an answer is marked as a whole. */
function spansIn({ readable }: AnswerToCode, part: Part): readonly Span[] {
  if (readable.kind === 'left-out') return []
  const length = lengthOf(readable.words)
  const whole = { start: 0, end: length }
  if (part.kind === 'whole' || readable.kind === 'cleaned') return [whole]
  if (part.kind === 'sentences') return spansOf(sentencesOf(readable.words), part.places)
  return isWithin(part.span, length) ? [part.span] : []
}

/** Takes a coder's own mark back. */
export async function unmarkTheme(
  deps: Deps,
  round: ClosedRound,
  coder: StaffId,
  id: SegmentId,
): Promise<Marked> {
  return await kept(deps, round, (tx) => [dropSegment(tx, round.id, id, coder)])
}

/** Says that a coder has read an answer to its end, or takes that back. */
export async function finishAnswer(
  deps: Deps,
  round: ClosedRound,
  coder: StaffId,
  text: TextId,
  finished: boolean,
): Promise<Marked> {
  return await kept(deps, round, (tx) => [
    finished ? addCodedAnswer(tx, round.id, { text, coder }) : dropCodedAnswer(tx, { text, coder }),
  ])
}

type Writes = Parameters<typeof atomically>[1]

async function kept(deps: Deps, round: ClosedRound, writes: Writes): Promise<Marked> {
  if (round.state !== 'closed') return { kind: 'moved-on' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('moved-on', holdState(tx, round)),
    ...writes(tx),
  ])
  return { kind: outcome.kind === 'committed' ? 'marked' : 'moved-on' }
}
