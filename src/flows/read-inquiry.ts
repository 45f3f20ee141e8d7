import { actionsOf } from '../../db/store/actions.ts'
import { cleanedTextsOf } from '../../db/store/cleaned-texts.ts'
import { codebookChanges } from '../../db/store/codebook-changes.ts'
import { propositionsOf } from '../../db/store/propositions.ts'
import { segmentsOf } from '../../db/store/segments.ts'
import { storiesOf } from '../../db/store/stories.ts'
import { wishesOf } from '../../db/store/wishes.ts'
import type { Deps } from '../deps.ts'
import { type CleanedText, isConfirmed } from '../domain/cleaned-text.ts'
import {
  type Codebook,
  codebookAt,
  countsUnder,
  themesOfSurveys,
} from '../domain/codebook-versions.ts'
import type { TextId } from '../domain/ids.ts'
import { inquiryConsent } from '../domain/inquiry-consent.ts'
import type { Proposition } from '../domain/proposition.ts'
import type { ClosedRound } from '../domain/round.ts'
import type { Segment, Valence } from '../domain/segment.ts'
import { isStoryQuestion, type Story, type StoryQuestion } from '../domain/story.ts'
import { questionsOf, type Survey } from '../domain/survey.ts'
import { outcomeOf, type Wish, type WishOutcome } from '../domain/wish.ts'
import { partsOf } from './compute-round-results.ts'

/** A text that both readers have read, with how it may be used. */
export type InquiryText = {
  id: TextId
  turn: number
  words: string
  consent: string | null
  /** What was typed, or else what the coders saw in it first; under its name of today. */
  theme: string | null
}
export type ReadStory = InquiryText & { question: StoryQuestion; story: Story | undefined }
export type ReadWish = InquiryText & {
  question: string
  rank: number
  wish: Wish | undefined
  outcome: WishOutcome
}
export type ReadProposition = Omit<InquiryText, 'theme'> & { proposition: Proposition | undefined }

/** The appreciative inquiry of a round, as far as its texts are cleaned and confirmed. */
export type Inquiry = {
  /** The codebook of today. */
  book: Codebook
  stories: readonly ReadStory[]
  wishes: readonly ReadWish[]
  propositions: readonly ReadProposition[]
}

type InquirySurvey = Extract<Survey, { kind: 'appreciative_inquiry' }>

/** The surveys of a round that are appreciative inquiries, by the id of the frozen instrument. */
export async function inquiriesIn(deps: Deps, round: ClosedRound) {
  const parts = await partsOf(deps, round)
  return new Map(
    parts.flatMap(({ id, survey }): [string, InquirySurvey][] =>
      survey.kind === 'appreciative_inquiry' ? [[id, survey]] : [],
    ),
  )
}

/** Whether a round asked an appreciative inquiry. */
export async function asksInquiry(deps: Deps, round: ClosedRound): Promise<boolean> {
  return (await inquiriesIn(deps, round)).size > 0
}

/**
 * Stories, wishes and propositions of a round with what was said about them; undefined where it asked no appreciative inquiry.
 * Of a partner that said *no* nothing stands here. Texts come in the order of their keys, which tells nothing of who or when.
 */
export async function readInquiry(deps: Deps, round: ClosedRound): Promise<Inquiry | undefined> {
  const surveys = await inquiriesIn(deps, round)
  if (surveys.size === 0) return undefined
  const { db } = deps
  const [texts, segments, stories, wishes, propositions, actions, changes] = await Promise.all([
    cleanedTextsOf(db, round.id),
    segmentsOf(db, round.id),
    storiesOf(db, round.id),
    wishesOf(db, round.id),
    propositionsOf(db, round.id),
    actionsOf(db, round.id),
    codebookChanges(db),
  ])
  const book = codebookAt(themesOfSurveys([...surveys.values()]), changes)
  const themeOf = (id: TextId, said: { theme: string | null } | undefined, valence: Valence) => {
    const code = said ? said.theme : codedTheme(segments, id, valence)
    return (code !== null && countsUnder(book, code)) || null
  }
  const read = texts
    .filter(mayBeRead)
    .flatMap(({ id, turn, instrument, question, words, consent }) => {
      const asked = placeOf(surveys.get(instrument), question)
      return asked ? [{ text: { id, turn, words, consent }, question, ...asked }] : []
    })
  return {
    book,
    stories: read.flatMap(({ text, question }) => {
      if (!isStoryQuestion(question)) return []
      const story = stories.find((one) => one.text === text.id)
      return [{ ...text, question, story, theme: themeOf(text.id, story, 'strength') }]
    }),
    wishes: read.flatMap(({ text, question, rank }) => {
      if (rank === undefined) return []
      const wish = wishes.find((one) => one.text === text.id)
      const theme = themeOf(text.id, wish, 'wish')
      return [{ ...text, question, rank, wish, theme, outcome: outcomeOf(text.id, wish, actions) }]
    }),
    propositions: read.flatMap(({ text, proposes }) => {
      const proposition = propositions.find((one) => one.text === text.id)
      return proposes ? [{ ...text, proposition }] : []
    }),
  }
}

function mayBeRead(text: CleanedText): boolean {
  return isConfirmed(text) && text.decision === 'kept' && inquiryConsent(text.consent) !== 'none'
}

/** The theme coders saw first in a text, of those that say the same of it. */
function codedTheme(segments: readonly Segment[], id: TextId, wanted: Valence): string | null {
  return segments.find(({ text, valence }) => text === id && valence === wanted)?.theme ?? null
}

/** What a question of an appreciative inquiry asks for; undefined where no such question was asked. */
function placeOf(survey: InquirySurvey | undefined, question: string) {
  const asked = survey && questionsOf(survey).find(({ code }) => code === question)
  return asked?.type === 'text'
    ? { rank: asked.wish, proposes: asked.proposition === true }
    : undefined
}
