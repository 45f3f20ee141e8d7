import { otherTheme } from './codebook-versions.ts'
import type { Localised } from './language.ts'
import { isShown, type Results, type Theme } from './results.ts'
import { pointsOf, type TrendPoint } from './trend-line.ts'

/** One theme of the appreciative inquiry over all rounds: how many organisations it reached. */
export type ThemeTrend = {
  code: string
  label: Localised
  valence: Theme['valence']
  points: readonly TrendPoint<Theme>[]
}

/**
 * Every theme of any round, the one that reached most of the organisations last first. The same theme praised and wished for is two
 * lines. A round without the theme is a gap: its document does not say whether few spoke of it or nobody looked. What reached too
 * few is told together and is no line: it is made of other themes each year.
 */
export function themeTrends(documents: readonly Results[]): readonly ThemeTrend[] {
  const byRound = documents.map(
    ({ themes }) =>
      new Map(themes.filter(({ code }) => code !== otherTheme).map((one) => [keyOf(one), one])),
  )
  const keys = new Set(byRound.toReversed().flatMap((round) => [...round.keys()]))
  const trends = [...keys].flatMap((key): ThemeTrend[] => {
    const cells = byRound.map((round) => round.get(key) ?? null)
    const last = cells.findLast((cell) => cell !== null)
    if (!last) return []
    const { code, label, valence } = last
    return [{ code, label, valence, points: pointsOf(cells, () => key) }]
  })
  return trends.toSorted((one, other) => lastReach(other) - lastReach(one))
}

/**
 * The share of the organisations that spoke of a theme.
 * @example reachOf({ state: 'shown', organisations: 3, of: 12, ... }) // 0.25
 */
export function reachOf(theme: Theme): number | null {
  return isShown(theme) && theme.of > 0 ? theme.organisations / theme.of : null
}

function lastReach({ points }: ThemeTrend): number {
  const last = points.at(-1)?.cell
  return (last && reachOf(last)) ?? -1
}

function keyOf({ code, valence }: Theme): string {
  return `${valence} ${code}`
}
