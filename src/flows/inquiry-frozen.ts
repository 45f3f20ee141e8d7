import { guard } from '#dialect'
import { actionsOf } from '../../db/store/actions.ts'
import { holdCleanedText } from '../../db/store/cleaned-texts.ts'
import { findResults } from '../../db/store/results.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { countsUnder, findTheme } from '../domain/codebook-versions.ts'
import { inquiryConsent, maySayWords } from '../domain/inquiry-consent.ts'
import type { InquiryResults, ToldStory, WishesBefore } from '../domain/inquiry-results.ts'
import { gradesSame } from '../domain/network.ts'
import type { Results } from '../domain/results.ts'
import { type ClosedRound, isShared, type SharedRound } from '../domain/round.ts'
import { storyQuestions } from '../domain/story.ts'
import { strengthsOf } from '../domain/strengths.ts'
import { grantedIn } from '../domain/wish.ts'
import { consentTo } from '../domain/written-text.ts'
import { type Person, peopleOf, typedByOffice } from './compute-round-results.ts'
import {
  asksInquiry,
  type Inquiry,
  inquiriesIn,
  type ReadStory,
  readInquiry,
} from './read-inquiry.ts'
import type { Frozen } from './what-is-frozen.ts'

/**
 * What the appreciative inquiry of a round adds to its results when they are shared: the words that partners let be shared,
 * and how this year stands beside the year before. Nothing where the round did not ask it.
 * @param themes the themes of this round, as they are frozen with it
 */
export async function inquiryFrozen(
  deps: Deps,
  round: ClosedRound,
  themes: Results['themes'],
): Promise<Frozen> {
  const inquiry = await readInquiry(deps, round)
  if (!inquiry) return { keys: {}, unchanged: () => [] }
  const before = await inquiryBefore(deps, round)
  const keys: InquiryResults = {
    ...toldWords(inquiry, await namesOfTellers(deps, round)),
    strengths: strengthsOf(
      themes,
      before && (await themedResults(deps, before)),
      (code) => countsUnder(inquiry.book, code) ?? code,
    ),
    ...(before ? { wishesBefore: await wishesOfYear(deps, before) } : {}),
  }
  return {
    keys,
    unchanged: (tx) =>
      [...inquiry.stories, ...inquiry.wishes, ...inquiry.propositions].map((text) =>
        guard('changed', holdCleanedText(tx, text)),
      ),
  }
}

/** Everything that may be told, in the order of its keys: what one partner wrote stands together by chance alone. */
function toldWords(inquiry: Inquiry, names: ReadonlyMap<string, string>) {
  const themed = (code: string | null) => {
    const theme = code === null ? undefined : findTheme(inquiry.book, code)
    return theme ? { code: theme.code, label: theme.label } : null
  }
  const told = <Text extends { consent: string | null }>(texts: readonly Text[]) =>
    texts.filter(({ consent }) => maySayWords(consent))
  return {
    stories: told(inquiry.stories).map((story) => ({
      ...toldStory(story, names),
      theme: themed(story.theme),
    })),
    wishes: told(inquiry.wishes).map(({ id, words, question, rank, theme }) => ({
      ...{ id, text: words, language: null },
      ...{ question, rank, theme: themed(theme) },
    })),
    propositions: told(inquiry.propositions).map(({ id, words }) => ({
      ...{ id, text: words, language: null },
    })),
  }
}

function toldStory(
  { id, words, question, consent, story }: ReadStory,
  names: ReadonlyMap<string, string>,
): Omit<ToldStory, 'theme'> {
  return {
    id,
    text: words,
    language: null,
    question,
    place: story?.place || null,
    group: story?.group || null,
    ...(story?.indicators?.length ? { indicators: [...story.indicators] } : {}),
    organisation: inquiryConsent(consent) === 'named' ? (names.get(id) ?? null) : null,
    checked: (story?.checkedOn ?? null) !== null,
  }
}

/**
 * Who told which story, found from the answers themselves: a page that shows a story leads nobody of the office to its partner,
 * so only the program can add a name a partner agreed to. Of an anonymous round no answer is left to find anybody by. With
 * the names of some, the stories of all others must still be those of at least k organisations; else nobody is named.
 */
async function namesOfTellers(
  deps: Deps,
  round: ClosedRound,
): Promise<ReadonlyMap<string, string>> {
  const surveys = await inquiriesIn(deps, round)
  const told = (await peopleOf(deps, round)).map(({ invited, responses }) => ({
    invited,
    responses: responses.filter(({ answers, instrument }) => answers && surveys.has(instrument)),
  }))
  if (round.mode !== 'open' && !leavesEnough(told, round.k)) return new Map()
  return new Map(
    told.flatMap(({ invited, responses }) =>
      responses.flatMap(({ id }) =>
        storyQuestions.map((question): [string, string] => [
          deps.links.text(id, question),
          invited.partner.name,
        ]),
      ),
    ),
  )
}

/** Whether those whose stories would not be known by name are at least k organisations, or nobody at all. */
function leavesEnough(told: readonly Person[], k: number): boolean {
  const byPartner = Map.groupBy(told, ({ invited }) => invited.partner.id)
  const sent = [...byPartner.values()].filter((people) =>
    people.some(({ responses }) => responses.length > 0),
  )
  const unknown = sent.filter((people) => !typedByOffice(people) && !people.some(isNamed))
  return unknown.length === 0 || unknown.length >= k
}

function isNamed({ responses }: Person): boolean {
  return responses.some(({ answers }) => answers && consentTo(answers, []) === 'named')
}

/** The round before this one that asked an appreciative inquiry and was shared. */
async function inquiryBefore(deps: Deps, round: ClosedRound): Promise<SharedRound | undefined> {
  const earlier = (await allRounds(deps.db))
    .filter(isShared)
    .filter(({ id, openedAt }) => id !== round.id && openedAt < round.openedAt)
    .filter((one) => gradesSame(one, round))
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
