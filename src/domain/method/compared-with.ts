import type { IndicatorResult } from '../results.ts'
import type { IndicatorFacts, OrganisationFacts, RoundBefore, RoundFacts } from './facts.ts'

/** The round that another is compared with, as the comparison needs it. */
export type Comparison = {
  since: number
  /** Its k; the larger of the two rounds' protects both. */
  k: number
  series: ReadonlyMap<string, IndicatorResult>
  before: RoundBefore
  /** Its organisations, or null where the two rounds cannot be paired. */
  organisations: readonly OrganisationFacts[] | null
  /** What it was itself compared with. */
  earlier: () => (instrument: string | null) => Comparison | undefined
}

/** As much of a round as must be known to find what it is compared with; its document will do. */
type Compared = {
  round: Pick<RoundFacts['round'], 'mode' | 'k'>
  indicators: readonly Pick<IndicatorFacts, 'code' | 'instrument'>[]
}

/**
 * Finds what each instrument of a round is compared with: the last round before that asked the same instrument, so that one
 * asked every second year is compared over two years, and two rounds of one year that ask different things do not mix (METHOD 6).
 * An instrument that is new takes the round that the others are compared with. An adapted copy is the same instrument as long
 * as it keeps one code.
 * @param before earlier rounds of the office in the order they opened
 * @returns a finder; `undefined` for the first round of a series
 */
export function comparisons(
  round: Compared,
  before: readonly RoundBefore[],
): (instrument: string | null) => Comparison | undefined {
  const found = new Map<string | null, RoundBefore>()
  for (const [instrument, codes] of codesByInstrument(round)) {
    const last = before.findLast((earlier) => asked(earlier, instrument, codes))
    if (last) found.set(instrument, last)
  }
  const latest = before.findLast((earlier) => [...found.values()].includes(earlier))
  const prepared = new Map(
    [...new Set(found.values())].map((earlier) => [
      earlier,
      comparisonWith(round, earlier, before),
    ]),
  )
  return (instrument) => {
    const earlier = found.get(instrument) ?? latest
    return earlier && prepared.get(earlier)
  }
}

function codesByInstrument(round: Compared): ReadonlyMap<string | null, ReadonlySet<string>> {
  const byInstrument = Map.groupBy(round.indicators, ({ instrument }) => instrument)
  return new Map(
    [...byInstrument].map(([instrument, list]) => [instrument, new Set(list.map((i) => i.code))]),
  )
}

function asked(earlier: RoundBefore, instrument: string | null, codes: ReadonlySet<string>) {
  return earlier.results.indicators.some(
    (indicator) => indicator.instrument === instrument || codes.has(indicator.code),
  )
}

function comparisonWith(
  round: Compared,
  before: RoundBefore,
  all: readonly RoundBefore[],
): Comparison {
  const { indicators, round: earlier } = before.results
  return {
    since: earlier.year,
    k: Math.max(round.round.k, earlier.k),
    series: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    before,
    organisations: canBePaired(round, before) ? before.organisations : null,
    earlier: () => comparisons(before.results, all.slice(0, all.indexOf(before))),
  }
}

/** Anonymous answers have no organisation, and answers given under another promise are another thing. */
function canBePaired(round: Compared, before: RoundBefore): boolean {
  const { mode } = round.round
  return mode !== 'anonymous' && mode === before.results.round.mode
}
