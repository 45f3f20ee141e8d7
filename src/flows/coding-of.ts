import { codebookChanges } from '../../db/store/codebook-changes.ts'
import { codedAnswersOf } from '../../db/store/coded-answers.ts'
import { type CodingDiscussion, findDiscussion } from '../../db/store/coding-discussions.ts'
import { segmentsOf } from '../../db/store/segments.ts'
import type { Deps } from '../deps.ts'
import { isConfirmed } from '../domain/cleaned-text.ts'
import { type Codebook, codebookAt, themesOfSurveys } from '../domain/codebook-versions.ts'
import type { CodingFacts } from '../domain/coding.ts'
import type { TextId } from '../domain/ids.ts'
import type { ClosedRound } from '../domain/round.ts'
import { questionsOf, type Survey, type TextQuestion } from '../domain/survey.ts'
import { type ReadText, readingOf } from './read-comments.ts'

/** What a coder may read of an answer: as it was written until both readers have cleaned it, then what they made of it. */
export type Readable =
  | { kind: 'raw' | 'cleaned'; words: string }
  /** It was left out of everything that is told; what was marked in it stays. */
  | { kind: 'left-out' }

/** An answer to be coded, known by a key alone. */
export type AnswerToCode = {
  id: TextId
  survey: Survey
  asked: TextQuestion
  readable: Readable
}

/** Everything two coders need of a round. */
export type Coding = CodingFacts & {
  texts: readonly AnswerToCode[]
  book: Codebook
  discussion: CodingDiscussion | undefined
}

/** The answers of a closed round to be coded, and what was marked in them. */
export async function codingOf(deps: Deps, round: ClosedRound): Promise<Coding> {
  const { db } = deps
  const [{ texts }, segments, finished, discussion] = await Promise.all([
    readingOf(deps, round),
    segmentsOf(db, round.id),
    codedAnswersOf(db, round.id),
    findDiscussion(db, round.id),
  ])
  const coded = texts.flatMap(toCode)
  return {
    texts: coded,
    answers: coded.map(({ id }) => id),
    segments,
    finished,
    discussion,
    book: codebookAt(themesOfSurveys(coded.map(({ survey }) => survey)), await codebookChanges(db)),
  }
}

/** A partner that said *no* to any use of its words is read for nothing: no theme of it is counted. */
function toCode({ id, instrument, question, words, consent, cleaned }: ReadText): AnswerToCode[] {
  const { survey } = instrument
  const asked = questionsOf(survey).find(({ code }) => code === question)
  if (asked?.type !== 'text' || asked.coded !== true || consent === 'none') return []
  const readable: Readable =
    cleaned === null || !isConfirmed(cleaned)
      ? { kind: 'raw', words }
      : cleaned.decision === 'kept'
        ? { kind: 'cleaned', words: cleaned.words }
        : { kind: 'left-out' }
  return [{ id, survey, asked, readable }]
}
