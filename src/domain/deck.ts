import { otherTheme } from './codebook-versions.ts'
import type { OwnSlide } from './deck-arrangement.ts'
import { cellBefore } from './indicator-trend.ts'
import type { ToldStory } from './inquiry-results.ts'
import type { Bilingual } from './language.ts'
import { gapOf } from './method/self-score.ts'
import {
  type ChangeWord,
  type CommitmentResult,
  type IndicatorResult,
  isShown,
  isVerdict,
  type Promises,
  type Results,
  type ShownIndicator,
} from './results.ts'

/** A slide that the results document gives; the office’s vision beside it is the only one that comes from elsewhere. */
export type MadeSlide =
  | { kind: 'title' | 'participation' | 'headline' | 'commitments'; id: string }
  | { kind: 'hidden' | 'discuss' | 'thanks'; id: string }
  | { kind: 'vision'; id: string; vision: Bilingual }
  | {
      kind: 'commitment'
      id: string
      commitment: CommitmentResult
      /** All of its statements, and those that stand on this slide. */
      indicators: readonly IndicatorResult[]
      shownHere: readonly IndicatorResult[]
    }
  | { kind: 'moves'; id: string; moves: Moves }
  | { kind: 'move'; id: string; now: ShownIndicator; before: IndicatorResult | undefined }
  | { kind: 'priorities'; id: string; first: readonly Voted[] }
  | { kind: 'mirror'; id: string; mirror: Mirror }
  | { kind: 'signal'; id: string; now: Graded }
  | { kind: 'appreciation'; id: string; appreciation: ShownAppreciation }
  | { kind: 'themes'; id: string; themes: readonly ShownTheme[] }
  | { kind: 'year'; id: string; story: ToldStory & { chosenBy: string; reason: string } }
  | { kind: 'story'; id: string; story: ToldStory }
  | { kind: 'promises'; id: string; promises: readonly string[] }
  | { kind: 'kept'; id: string; promises: Promises }

export type Slide = MadeSlide | OwnSlide

/** What the sign test says of each statement that could be judged. */
export type Moves = {
  judged: number
  words: Readonly<Record<'clear-rise' | 'possible-rise' | 'possible-fall' | 'clear-fall', number>>
}

/** A statement and how many partners would work on it first. */
export type Voted = ShownIndicator & { priorities: number }

/** A statement that the office has graded too. */
export type Graded = ShownIndicator & {
  self: NonNullable<ShownIndicator['self']>
  median: number
}

/** On how many statements the office's own grade lies above, on or below the partners' median. */
export type Mirror = { higher: number; same: number; lower: number }

export type ShownAppreciation = Extract<Results['appreciation'], { state: 'shown' }>
export type ShownTheme = Extract<Results['themes'][number], { state: 'shown' }>

/** More of a kind than this are left to the results page: a room takes in only so much. */
const mostOfAKind = 6
const mostPriorities = 3
const mostStatements = 3
const mostThemes = 5
const mostPromises = 5
const mostStories = 6

/**
 * The slides of a learning event, in the order they are told: who answered, did we get better, the commitments, what moved,
 * how both sides see it, what stays hidden, what to talk about.
 * @param earlier documents before the round's own, in order of time
 * @param promises what was decided at the event before, in its own words; shown where partners were asked about no plan
 * @param told the stories of the round, with the story of the year that was chosen since
 * @param vision what the office works towards, shown once at the beginning
 * @example slidesOf(results, [])[0]?.id // 'title'
 */
export function slidesOf(
  results: Results,
  earlier: readonly Results[],
  promises: readonly string[] = [],
  told: ToldStories = { ofTheYear: null, stories: [] },
  vision: Bilingual | null = null,
): readonly MadeSlide[] {
  return [
    { kind: 'title', id: 'title' },
    ...(vision ? [{ kind: 'vision' as const, id: 'vision', vision }] : []),
    ...(results.promises
      ? [{ kind: 'kept' as const, id: 'kept', promises: results.promises }]
      : promiseSlides(promises)),
    { kind: 'participation', id: 'participation' },
    { kind: 'headline', id: 'headline' },
    { kind: 'commitments', id: 'commitments' },
    ...results.commitments.flatMap((commitment) => commitmentSlides(commitment, results)),
    ...changeSlides(results, earlier),
    ...prioritySlides(results),
    ...mirrorSlides(results),
    ...inquirySlides(results),
    ...storySlides(told),
    { kind: 'hidden', id: 'hidden' },
    { kind: 'discuss', id: 'discuss' },
    { kind: 'thanks', id: 'thanks' },
  ]
}

/**
 * Whether a slide is kept in reserve: statement by statement is for the talk after, where somebody asks for it, what was
 * typed at the last event has names in it until somebody has read it again, and of all stories one is enough.
 */
export function isReserve({ kind }: Slide): boolean {
  return kind === 'commitment' || kind === 'promises' || kind === 'story'
}

/** Stories as their partners let them be told: the story of the year, and others to choose from. */
type ToldStories = {
  ofTheYear: (ToldStory & { chosenBy: string; reason: string }) | null
  stories: readonly ToldStory[]
}

function storySlides({ ofTheYear, stories }: ToldStories): readonly MadeSlide[] {
  const others = stories.filter(({ question }) => question === 'DIS-01').slice(0, mostStories)
  return [
    ...(ofTheYear ? [{ kind: 'year' as const, id: 'story-of-the-year', story: ofTheYear }] : []),
    ...others.map((story): MadeSlide => ({ kind: 'story', id: `story-${story.id}`, story })),
  ]
}

/** What was decided at the event before; nobody promised anything where nothing was noted. */
function promiseSlides(promises: readonly string[]): readonly MadeSlide[] {
  if (promises.length === 0) return []
  return [{ kind: 'promises', id: 'promises', promises: promises.slice(0, mostPromises) }]
}

/** What partners value, where the round asked for it and enough of them said it. */
function inquirySlides({ appreciation, themes }: Results): readonly MadeSlide[] {
  const spoken = themes
    .filter(isShown)
    // A rest of many themes is none to build on.
    .filter(({ code }) => code !== otherTheme)
    .toSorted((one, other) => other.organisations - one.organisations)
    .slice(0, mostThemes)
  return [
    ...(isShown(appreciation)
      ? [{ kind: 'appreciation' as const, id: 'appreciation', appreciation }]
      : []),
    ...(spoken.length > 0 ? [{ kind: 'themes' as const, id: 'themes', themes: spoken }] : []),
  ]
}

/** More statements than a slide can hold go on over several, as evenly as they can. */
function commitmentSlides(commitment: CommitmentResult, results: Results): readonly MadeSlide[] {
  const indicators = results.indicators.filter(({ section }) => section === commitment.id)
  const slides = Math.ceil(indicators.length / mostStatements)
  const each = Math.ceil(indicators.length / Math.max(1, slides))
  return Array.from({ length: slides }, (_, at) => ({
    kind: 'commitment',
    id: `commitment-${commitment.id}${at === 0 ? '' : `-${at + 1}`}`,
    commitment,
    indicators,
    shownHere: indicators.slice(at * each, (at + 1) * each),
  }))
}

/** How the judged statements moved, and one slide for each of the biggest moves. A first round has neither. */
function changeSlides(results: Results, earlier: readonly Results[]): readonly MadeSlide[] {
  if (results.headline.since === null) return []
  const biggest = biggestMoves(results, earlier).map(({ now, before }): MadeSlide => {
    return { kind: 'move', id: `move-${now.code}`, now, before }
  })
  return [{ kind: 'moves', id: 'moves', moves: movesOf(results) }, ...biggest]
}

/** How many statements could be judged, and what was said of those that may have moved. */
export function movesOf(results: Results): Moves {
  const judged = comparedIn(results).flatMap(({ change }) =>
    change && isVerdict(change.word) ? [change.word] : [],
  )
  const count = (wanted: ChangeWord) => judged.filter((word) => word === wanted).length
  return {
    judged: judged.length,
    words: {
      'clear-rise': count('clear-rise'),
      'possible-rise': count('possible-rise'),
      'possible-fall': count('possible-fall'),
      'clear-fall': count('clear-fall'),
    },
  }
}

/** The indicators of the headline, so that what changed is told of the same statements everywhere; all where there is no headline. */
function comparedIn({ indicators }: Results): readonly IndicatorResult[] {
  const own = indicators.filter(({ headline }) => headline)
  return own.length === 0 ? indicators : own
}

type Move = { now: ShownIndicator; before: IndicatorResult | undefined }

/** Clear moves before possible ones, and of each the larger first; only what the sign test calls a move is one. */
function biggestMoves(results: Results, earlier: readonly Results[]): readonly Move[] {
  return comparedIn(results)
    .filter(isShown)
    .filter(({ change }) => strengthOf(change?.word) > 0)
    .map((now) => ({ now, before: cellBefore(now, earlier) }))
    .sort((one, other) => rankOf(other) - rankOf(one))
    .slice(0, mostOfAKind)
}

function strengthOf(word: ChangeWord | undefined): 0 | 1 | 2 {
  if (word === 'clear-rise' || word === 'clear-fall') return 2
  return word === 'possible-rise' || word === 'possible-fall' ? 1 : 0
}

function rankOf({ now, before }: Move): number {
  const moved = before?.state === 'shown' ? Math.abs(now.share - before.share) : 0
  // A share moves by at most 1, so a clear word always stands before a possible one.
  return 2 * strengthOf(now.change?.word) + moved
}

function prioritySlides({ indicators }: Results): readonly MadeSlide[] {
  const voted = indicators.filter(isShown).filter(isVoted)
  const first = voted
    .toSorted((one, other) => other.priorities - one.priorities)
    .slice(0, mostPriorities)
  return first.length === 0 ? [] : [{ kind: 'priorities', id: 'priorities', first }]
}

function isVoted(indicator: ShownIndicator): indicator is Voted {
  return indicator.priorities !== null && indicator.priorities > 0
}

/** The office's own grades beside the partners', where it gave any. */
function mirrorSlides({ indicators }: Results): readonly MadeSlide[] {
  const graded = indicators.filter(isShown).filter(isGraded)
  if (graded.length === 0) return []
  const signals = graded
    .filter(({ signal }) => signal !== null)
    .toSorted((one, other) => Math.abs(gap(other)) - Math.abs(gap(one)))
    .slice(0, mostOfAKind)
  return [
    { kind: 'mirror', id: 'mirror', mirror: mirrorOf(graded) },
    ...signals.map((now): MadeSlide => ({ kind: 'signal', id: `signal-${now.code}`, now })),
  ]
}

function mirrorOf(graded: readonly Graded[]): Mirror {
  const gaps = graded.map(gap)
  return {
    higher: gaps.filter((one) => one > 0).length,
    same: gaps.filter((one) => one === 0).length,
    lower: gaps.filter((one) => one < 0).length,
  }
}

function gap({ self, median }: Graded): number {
  return gapOf(self, median)
}

function isGraded(indicator: ShownIndicator): indicator is Graded {
  return indicator.self !== null && indicator.median !== null
}
