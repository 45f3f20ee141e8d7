import type { Localised } from './language.ts'
import type { IndicatorResult, Results } from './results.ts'
import { pointsOf, type TrendPoint } from './trend-line.ts'

/** One indicator over all rounds. */
export type IndicatorTrend = {
  code: string
  section: string | null
  /** The wording it had last. */
  text: Localised | null
  /** *new*: asked for the first time in the latest round; *retired*: its part is still asked, without it. */
  standing: 'current' | 'new' | 'retired'
  points: readonly TrendPoint<IndicatorResult>[]
}

/** Every indicator of any round, those of the latest round first and in its order. */
export function indicatorTrends(documents: readonly Results[]): readonly IndicatorTrend[] {
  const byCode = documents.map(
    ({ indicators }) => new Map(indicators.map((one) => [one.code, one])),
  )
  const codes = new Set(byCode.toReversed().flatMap((round) => [...round.keys()]))
  return [...codes].flatMap((code) => {
    const cells = byCode.map((round) => round.get(code) ?? null)
    const last = cells.findLast((cell) => cell !== null)
    return last ? [trendOf(last, cells, documents)] : []
  })
}

function trendOf(
  last: IndicatorResult,
  cells: readonly (IndicatorResult | null)[],
  documents: readonly Results[],
): IndicatorTrend {
  const { code, section, text } = last
  const points = pointsOf(cells, ({ revision }) => `${revision}`)
  return { code, section, text, standing: standingOf(last, cells, documents), points }
}

function standingOf(
  last: IndicatorResult,
  cells: readonly (IndicatorResult | null)[],
  documents: readonly Results[],
): IndicatorTrend['standing'] {
  const lastAsked = documents.findLastIndex((results) => asksPartOf(last, results))
  if (cells[lastAsked] === null) return 'retired'
  const first = cells.findIndex((cell) => cell !== null)
  return first > 0 && first === documents.length - 1 ? 'new' : 'current'
}

/** Whether a round asked the indicator's instrument or its section: an instrument asked every second year is not retired between. */
function asksPartOf({ instrument, section }: IndicatorResult, { indicators }: Results): boolean {
  return indicators.some(
    (other) => other.instrument === instrument || (section !== null && other.section === section),
  )
}

/**
 * What the change of an indicator compares with: the same series in the round its `since` names.
 * @param earlier documents before the indicator's own, in order of time
 */
export function cellBefore(
  now: IndicatorResult,
  earlier: readonly Results[],
): IndicatorResult | undefined {
  const { code, revision, change } = now
  return earlier
    .filter(({ round }) => round.year === change?.since)
    .flatMap(({ indicators }) => indicators)
    .findLast((cell) => cell.code === code && cell.revision === revision)
}
