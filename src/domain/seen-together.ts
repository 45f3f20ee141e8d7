import type { IndicatorResult, Results } from './results.ts'

/** Statements of two questionnaires that say more beside each other: whole sections, or single codes. */
const declared = [
  /** How people talk, and whether trust and open collaboration are there. */
  { id: 'climate', of: [['TRU'], ['AUT-11']] },
  /** Whether the partnership works towards results, and what it adds. */
  { id: 'results', of: [['RO'], ['VAL-04']] },
  /** Open talk, and accounts given in both directions: more than donor and recipient. */
  { id: 'openness', of: [['TRU-01'], ['GOV-02']] },
] as const
export type PairId = (typeof declared)[number]['id']

/** One statement of a pair, with the round it comes from where that is another one. */
export type SeenStatement = { cell: IndicatorResult; from: Results['round'] | null }
export type SeenPair = { id: PairId; sides: readonly (readonly SeenStatement[])[] }

/**
 * The declared pairs that a round can show: each side from the round itself or, where it did not ask, from another round of the
 * same year under the same promise. A pair with an empty side is left out, and so is one that is all from elsewhere.
 * @param others documents this person may read too
 * @example seenTogether(results, [ghpOf2026]).map(({ id }) => id) // ['results', 'openness']
 */
export function seenTogether(results: Results, others: readonly Results[]): readonly SeenPair[] {
  const beside = others.filter((other) => standsBeside(other, results))
  return declared
    .map(({ id, of }) => ({ id, sides: of.map((wanted) => sideOf(wanted, results, beside)) }))
    .filter(({ sides }) => sides.every((side) => side.length > 0))
    .filter(({ sides }) => sides.flat().some(({ from }) => from === null))
}

function standsBeside({ round }: Results, { round: own }: Results): boolean {
  return (
    round.id !== own.id &&
    round.year === own.year &&
    (round.mode === 'open') === (own.mode === 'open')
  )
}

/** The latest of the others, where several asked. */
function sideOf(
  wanted: readonly string[],
  results: Results,
  beside: readonly Results[],
): readonly SeenStatement[] {
  const found = [results, ...beside.toReversed()].find(
    ({ indicators }) => among(indicators, wanted).length > 0,
  )
  if (!found) return []
  const from = found === results ? null : found.round
  return among(found.indicators, wanted).map((cell) => ({ cell, from }))
}

function among(
  indicators: readonly IndicatorResult[],
  wanted: readonly string[],
): readonly IndicatorResult[] {
  return indicators.filter(
    ({ code, section }) => wanted.includes(code) || (section !== null && wanted.includes(section)),
  )
}
