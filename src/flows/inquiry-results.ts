import { actionsOf } from '../../db/store/actions.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { responsesOf } from '../../db/store/responses.ts'
import { findResults } from '../../db/store/results.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { inquiryConsent, maySayWords } from '../domain/inquiry-consent.ts'
import type { InquiryResults, ToldStory, WishesBefore } from '../domain/inquiry-results.ts'
import type { Results } from '../domain/results.ts'
import { type ClosedRound, isShared, type SharedRound } from '../domain/round.ts'
import { storyQuestions } from '../domain/story.ts'
import { strengthsOf } from '../domain/strengths.ts'
import type { Theme } from '../domain/survey.ts'
import { grantedIn } from '../domain/wish.ts'
import { asksInquiry, type ReadStory, readInquiry } from './read-inquiry.ts'

/**
 * What the appreciative inquiry of a round adds to its results when they are shared: the words that partners let be shared,
 * and how this year stands beside the year before. Nothing where the round did not ask it.
 * @param themes the themes of this round, as they are frozen with it
 */
export async function inquiryResults(
  deps: Deps,
  round: ClosedRound,
  themes: Results['themes'],
): Promise<InquiryResults | Record<string, never>> {
  const inquiry = await readInquiry(deps, round)
  if (!inquiry) return {}
  const before = await inquiryBefore(deps, round)
  const names = await namesOfTellers(deps, round)
  const themed = themeIn(inquiry.themes)
  const told = <Text extends { consent: string | null }>(texts: readonly Text[]) =>
    texts.filter(({ consent }) => maySayWords(consent))
  return {
    stories: told(inquiry.stories).map((story) => toldStory(story, names, themed)),
    wishes: told(inquiry.wishes).map(({ id, words, question, rank, wish }) => ({
      ...textOf(id, words),
      question,
      rank,
      theme: themed(wish?.theme ?? null),
    })),
    propositions: told(inquiry.propositions).map(({ id, words }) => textOf(id, words)),
    strengths: strengthsOf(themes, before && (await themedResults(deps, before))),
    ...(before ? { wishesBefore: await wishesOfYear(deps, before) } : {}),
  }
}

function textOf(id: string, text: string) {
  return { id, text, language: null }
}

function themeIn(themes: readonly Theme[]) {
  const labels = new Map(themes.map(({ code, label }) => [code, { code, label }]))
  return (code: string | null) => (code === null ? null : (labels.get(code) ?? null))
}

function toldStory(
  { id, words, question, consent, story }: ReadStory,
  names: ReadonlyMap<string, string>,
  themed: ReturnType<typeof themeIn>,
): ToldStory {
  return {
    ...textOf(id, words),
    question,
    theme: themed(story?.theme ?? null),
    place: story?.place || null,
    group: story?.group || null,
    organisation: inquiryConsent(consent) === 'named' ? (names.get(id) ?? null) : null,
    checked: (story?.checkedOn ?? null) !== null,
  }
}

/**
 * Who told which story, found from the answers themselves: a page that shows a story leads nobody of the office to its partner,
 * so only the program can add a name a partner agreed to. Of an anonymous round nobody can.
 */
async function namesOfTellers(
  deps: Deps,
  round: ClosedRound,
): Promise<ReadonlyMap<string, string>> {
  if (round.mode === 'anonymous') return new Map()
  const invited = await invitedTo(deps.db, round.id)
  const names = new Map(invited.map(({ invitation, partner }) => [invitation.id, partner.name]))
  const responses = await responsesOf(deps.db, round.id)
  return new Map(
    responses.flatMap(({ id, invitation }) => {
      const name = names.get(invitation)
      if (name === undefined) return []
      return storyQuestions.map((question): [string, string] => [
        deps.links.text(id, question),
        name,
      ])
    }),
  )
}

/** The round before this one that asked an appreciative inquiry and was shared. */
async function inquiryBefore(deps: Deps, round: ClosedRound): Promise<SharedRound | undefined> {
  const earlier = (await allRounds(deps.db))
    .filter(isShared)
    .filter(({ id, openedAt }) => id !== round.id && openedAt < round.openedAt)
    .sort((one, other) => other.openedAt - one.openedAt)
  for (const before of earlier) if (await asksInquiry(deps, before)) return before
  return undefined
}

/** Its document, if anybody coded what its partners told. */
async function themedResults(deps: Deps, { id }: SharedRound): Promise<Results | undefined> {
  const results = await findResults(deps.db, id)
  return results && results.themes.length > 0 ? results : undefined
}

async function wishesOfYear(deps: Deps, { id, year }: SharedRound): Promise<WishesBefore> {
  return { since: year, ...grantedIn(await actionsOf(deps.db, id)) }
}
