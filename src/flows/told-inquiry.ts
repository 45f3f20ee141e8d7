import { actionsOf } from '../../db/store/actions.ts'
import { propositionsOf } from '../../db/store/propositions.ts'
import { storyChosenIn } from '../../db/store/stories.ts'
import { wishesOf } from '../../db/store/wishes.ts'
import type { Deps } from '../deps.ts'
import { parseId, type RoundId } from '../domain/ids.ts'
import type { ToldProposition, ToldStory, ToldWish } from '../domain/inquiry-results.ts'
import type { Results } from '../domain/results.ts'
import { outcomeOf, type WishOutcome } from '../domain/wish.ts'

export type OutcomeOfWish = ToldWish & { outcome: WishOutcome }
export type CountedProposition = ToldProposition & { support: number | null; inMou: boolean }
export type StoryOfTheYear = ToldStory & { chosenBy: string; reason: string }

/** What the shared results tell of the appreciative inquiry, with what has become of it since. */
export type ToldInquiry = {
  /** Chosen since; null while nobody has. */
  ofTheYear: StoryOfTheYear | null
  /** All others. */
  stories: readonly ToldStory[]
  wishes: readonly OutcomeOfWish[]
  propositions: readonly CountedProposition[]
}

/** What a round tells that told nothing. */
export const nothingTold: ToldInquiry = {
  ofTheYear: null,
  stories: [],
  wishes: [],
  propositions: [],
}

/**
 * Stories, wishes and propositions of a results document, and what became of them until today: they are told once, the plan
 * is written and the event held after. Undefined where the document has none.
 */
export async function toldInquiry(
  { db }: Pick<Deps, 'db'>,
  { round, stories, wishes, propositions }: Results,
): Promise<ToldInquiry | undefined> {
  const id: RoundId | undefined = parseId<'round'>(round.id ?? undefined)
  if (!id || !stories) return undefined
  const [choice, answers, actions, counts] = await Promise.all([
    storyChosenIn(db, id),
    wishesOf(db, id),
    actionsOf(db, id),
    propositionsOf(db, id),
  ])
  const chosen = choice && stories.find((story) => story.id === choice.text)
  return {
    ofTheYear:
      choice && chosen ? { ...chosen, chosenBy: choice.chosenBy, reason: choice.reason } : null,
    stories: stories.filter((story) => story !== chosen),
    wishes: (wishes ?? []).map((wish) => {
      const said = answers.find(({ text }) => text === wish.id)
      return { ...wish, outcome: outcomeOf(wish.id, said, actions) }
    }),
    propositions: (propositions ?? []).map((one) => {
      const { support, inMou } = counts.find(({ text }) => text === one.id) ?? {}
      return { ...one, support: support ?? null, inMou: inMou ?? false }
    }),
  }
}
