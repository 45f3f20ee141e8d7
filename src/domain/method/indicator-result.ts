import type { GroupResult, IndicatorResult } from '../results.ts'
import { changeBetween, type TwoRounds, unseenChange } from './change.ts'
import type { Comparison } from './compared-with.ts'
import type { IndicatorFacts, RoundFacts } from './facts.ts'
import { twoRoundsOf } from './indicator-change.ts'
import { type Level, levelOf, netGrade } from './level.ts'
import { shownGroups } from './published-parts.ts'
import { nonResponseBounds } from './response.ts'
import { signalOf } from './self-score.ts'
import { isEnough } from './suppression.ts'
import { type Tally, tallyOf, type Voice } from './voices.ts'

/** Votes for a statement, from the organisations that voted; null where too few did. */
export type Votes = ReadonlyMap<string, number> | null

type Context = {
  round: RoundFacts
  votes: Votes
  groups: readonly GroupResult[]
  comparison: Comparison | undefined
}

/**
 * One statement's part of the document, over all organisations: its figures if enough of them graded it, else only why not.
 */
export function indicatorResult(
  indicator: IndicatorFacts,
  voices: readonly Voice[],
  { round, votes, groups, comparison }: Context,
): IndicatorResult {
  const { code, revision, instrument, section, facet, headline, text, ends } = indicator
  const also = ends ? { ends } : {}
  const asked = { code, revision, instrument, section, facet, headline, text, ...also }
  const tally = tallyOf(voices)
  const level = levelOf(tally.grades, round.round.threshold)
  const invited = round.organisations.length
  const published = level && isEnough(tally.graded, round.round.k) ? level.n : null
  const parts = shownGroups(code, voices, groups)
  const rounds = twoRoundsOf(indicator, { voices, published, parts, invited }, comparison)
  if (!level) return { ...asked, state: 'none', change: rounds && unseenChange(rounds) }
  if (published === null)
    return { ...asked, state: 'hidden', why: 'few', change: rounds && unseenChange(rounds) }
  const shown = shownFigures(level, tally, invited)
  const self = round.self.get(code) ?? null
  return {
    ...asked,
    state: 'shown',
    priorities: votes && (votes.get(code) ?? 0),
    ...shown,
    self,
    signal: signalOf(self, level),
    change: changeOf(rounds),
  }
}

function shownFigures(level: Level, tally: Tally, invited: number) {
  const { dontKnow, notApplicable } = tally
  const silent = invited - notApplicable - level.n
  const { n, high, low, share, range, ...rest } = level
  const bounds = nonResponseBounds({ high, n, silent })
  const net = netGrade(level)
  return { n, high, low, share, range, bounds, ...rest, net, dontKnow, notApplicable }
}

function changeOf(rounds: TwoRounds | null) {
  return rounds && changeBetween(rounds)
}
