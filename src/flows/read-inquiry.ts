import { actionsOf } from '../../db/store/actions.ts'
import { cleanedTextsOf } from '../../db/store/cleaned-texts.ts'
import { propositionsOf } from '../../db/store/propositions.ts'
import { storiesOf } from '../../db/store/stories.ts'
import { wishesOf } from '../../db/store/wishes.ts'
import type { Deps } from '../deps.ts'
import { isConfirmed } from '../domain/cleaned-text.ts'
import type { TextId } from '../domain/ids.ts'
import type { Proposition } from '../domain/proposition.ts'
import type { ClosedRound } from '../domain/round.ts'
import { isStoryQuestion, type Story, type StoryQuestion } from '../domain/story.ts'
import { questionsOf, type Survey, type Theme } from '../domain/survey.ts'
import { outcomeOf, type Wish, type WishOutcome } from '../domain/wish.ts'
import { partsOf } from './compute-round-results.ts'

/** A text that both readers have read, with how it may be used. */
export type InquiryText = { id: TextId; words: string; consent: string | null }
export type ReadStory = InquiryText & { question: StoryQuestion; story: Story | undefined }
export type ReadWish = InquiryText & {
  question: string
  rank: number
  wish: Wish | undefined
  outcome: WishOutcome
}
export type ReadProposition = InquiryText & { proposition: Proposition | undefined }

/** The appreciative inquiry of a round, as far as its texts are cleaned and confirmed. */
export type Inquiry = {
  themes: readonly Theme[]
  stories: readonly ReadStory[]
  wishes: readonly ReadWish[]
  propositions: readonly ReadProposition[]
}

type InquirySurvey = Extract<Survey, { kind: 'appreciative_inquiry' }>

/** The surveys of a round that are appreciative inquiries, by the id of the frozen instrument. */
async function inquiriesIn(deps: Deps, round: ClosedRound) {
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
 * Texts stand in the order of their keys, which tells nothing of who or when.
 */
export async function readInquiry(deps: Deps, round: ClosedRound): Promise<Inquiry | undefined> {
  const surveys = await inquiriesIn(deps, round)
  if (surveys.size === 0) return undefined
  const { db } = deps
  const [texts, stories, wishes, propositions, actions] = await Promise.all([
    cleanedTextsOf(db, round.id),
    storiesOf(db, round.id),
    wishesOf(db, round.id),
    propositionsOf(db, round.id),
    actionsOf(db, round.id),
  ])
  const read = texts
    .filter((text) => isConfirmed(text) && text.decision === 'kept')
    .flatMap(({ id, instrument, question, words, consent }) => {
      const asked = placeOf(surveys.get(instrument), question)
      return asked ? [{ id, question, words, consent, ...asked }] : []
    })
  return {
    themes: [...surveys.values()].flatMap(({ codebook }) => codebook.themes),
    stories: read.flatMap(({ id, question, words, consent }) =>
      isStoryQuestion(question)
        ? [{ id, question, words, consent, story: stories.find(({ text }) => text === id) }]
        : [],
    ),
    wishes: read.flatMap(({ id, question, words, consent, rank }) => {
      if (rank === undefined) return []
      const wish = wishes.find(({ text }) => text === id)
      return [{ id, question, words, consent, rank, wish, outcome: outcomeOf(id, wish, actions) }]
    }),
    propositions: read.flatMap(({ id, words, consent, proposes }) =>
      proposes
        ? [{ id, words, consent, proposition: propositions.find(({ text }) => text === id) }]
        : [],
    ),
  }
}

/** What a question of an appreciative inquiry asks for; undefined where no such question was asked. */
function placeOf(survey: InquirySurvey | undefined, question: string) {
  const asked = survey && questionsOf(survey).find(({ code }) => code === question)
  return asked?.type === 'text'
    ? { rank: asked.wish, proposes: asked.proposition === true }
    : undefined
}
