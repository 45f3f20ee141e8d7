import { gapOf } from './method/self-score.ts'
import { type ChangeWord, type IndicatorResult, isShown, type Results } from './results.ts'

/** The ways a scorecard can be read; *asked* keeps the statements under their commitments. */
export const scorecardOrders = ['asked', 'gap', 'change', 'priority'] as const
export type ScorecardOrder = (typeof scorecardOrders)[number]

/**
 * The orders that tell something of these results: none by gap where the office did not grade itself, none by change in a first
 * year, none by priority where nobody was asked.
 * @example ordersOf(firstRound) // ['asked', 'priority']
 */
export function ordersOf({ indicators }: Results): readonly ScorecardOrder[] {
  return scorecardOrders.filter(
    (order) => order === 'asked' || indicators.some((one) => (weightBy[order](one) ?? 0) > 0),
  )
}

/** The order an address asks for; anything else is the order of the questionnaire. */
export function orderFrom(asked: string | undefined, results: Results): ScorecardOrder {
  return ordersOf(results).find((order) => order === asked) ?? 'asked'
}

/**
 * The statements, those that matter most by this order first: the widest gap between both views, falls before rises and clear ones
 * before possible ones, the most votes. Equals stay as they were asked, and what says nothing comes last.
 */
export function inOrder(
  { indicators }: Results,
  order: ScorecardOrder,
): readonly IndicatorResult[] {
  if (order === 'asked') return indicators
  const weight = weightBy[order]
  return indicators.toSorted((one, other) => (weight(other) ?? -1) - (weight(one) ?? -1))
}

const strength: Partial<Record<ChangeWord, number>> = {
  'clear-fall': 5,
  'clear-rise': 4,
  'possible-fall': 3,
  'possible-rise': 2,
  'no-clear-change': 1,
}

type Weight = (indicator: IndicatorResult) => number | undefined

/** Undefined where a statement has nothing to be put in order by. */
const weightBy: Record<Exclude<ScorecardOrder, 'asked'>, Weight> = {
  gap: (one) =>
    isShown(one) && one.self !== null && one.median !== null
      ? Math.abs(gapOf(one.self, one.median))
      : undefined,
  change: ({ change }) => (change ? strength[change.word] : undefined),
  priority: (one) => (isShown(one) ? (one.priorities ?? undefined) : undefined),
}
