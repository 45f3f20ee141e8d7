import type { GroupResult, IndicatorResult, Results } from '../results.ts'
import { appreciationOf } from './appreciation.ts'
import { authenticityOf } from './authenticity.ts'
import { commitmentsOf } from './commitments.ts'
import { type Comparison, comparisons } from './compared-with.ts'
import type { RoundBefore, RoundFacts } from './facts.ts'
import { groupResults, type VoicesByIndicator } from './group-results.ts'
import { headlineOf } from './headline.ts'
import { indicatorResult } from './indicator-result.ts'
import { votesOf } from './priorities.ts'
import { isLowResponse } from './response.ts'
import { voicesOn } from './voices.ts'

/**
 * Computes a round's results document (METHOD parts 5 and 6): everything that may be published about it, and nothing else.
 *
 * The same facts in any order of organisations and respondents give the same document. Themes and comments are empty: they
 * are added once they are cleaned and coded.
 * @param before earlier rounds of the office, in the order they opened; each instrument is compared with the last that asked it
 * @example computeResults(facts2026, [{ results: results2025, organisations: facts2025.organisations }])
 */
export function computeResults(round: RoundFacts, before: readonly RoundBefore[] = []): Results {
  const voices = new Map(
    round.indicators.map((indicator) => [indicator, voicesOn(indicator, round.organisations)]),
  )
  const comparisonOf = comparisons(round, before)
  const groups = groupResults(round, voices)
  const indicators = indicatorResults(round, { voices, groups, comparisonOf })
  return {
    format: 'partner-of-choice/results',
    formatVersion: 1,
    office: round.office,
    round: round.round,
    participation: participationOf(round),
    instruments: [...round.instruments],
    indicators,
    commitments: commitmentsOf(indicators, round.sections),
    ...sectionsOf(indicators, round.sections),
    headline: headlineOf(indicators, headlineComparison(round, comparisonOf)),
    groups,
    appreciation: appreciationOf(round, comparisonOf),
    ...authenticityOf(round),
    themes: [],
    comments: [],
  }
}

/** The sections by their titles, also those without a headline statement; a spreadsheet knows none. */
function sectionsOf(
  indicators: readonly IndicatorResult[],
  titles: RoundFacts['sections'],
): Pick<Results, 'sections'> {
  if (titles.size === 0) return {}
  const ids = new Set(indicators.flatMap(({ section }) => section ?? []))
  return { sections: [...ids].map((id) => ({ id, title: titles.get(id) ?? null })) }
}

type ComparisonOf = (instrument: string | null) => Comparison | undefined
type Known = {
  voices: VoicesByIndicator
  groups: readonly GroupResult[]
  comparisonOf: ComparisonOf
}

function indicatorResults(
  round: RoundFacts,
  { voices, groups, comparisonOf }: Known,
): IndicatorResult[] {
  const votes = votesOf(round.organisations, round.round.k)
  return [...voices].map(([indicator, said]) =>
    indicatorResult(indicator, said, {
      round,
      votes,
      groups,
      comparison: comparisonOf(indicator.instrument),
    }),
  )
}

function participationOf({ organisations, declined, late }: RoundFacts): Results['participation'] {
  const invited = organisations.length
  const sent = organisations.filter((organisation) => organisation.sent.length > 0).length
  return { invited, sent, declined, late, lowResponse: isLowResponse(sent, invited) }
}

/** The headline compares with one round: that of the first headline statement's instrument. */
function headlineComparison({ indicators }: RoundFacts, comparisonOf: ComparisonOf) {
  const first = indicators.find(({ headline }) => headline) ?? indicators[0]
  return first && comparisonOf(first.instrument)
}
