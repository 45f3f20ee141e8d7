import type { Language } from '../../../src/domain/language.ts'
import { isShown, type Theme } from '../../../src/domain/results.ts'
import { reachOf, type ThemeTrend } from '../../../src/domain/theme-trend.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { runsOf } from '../../../src/domain/trend-line.ts'
import type { Chart, ChartPoint } from '../../components/charts/chart.ts'
import { plainText } from '../../components/localised-text.tsx'
import { partOf } from '../../text/figures.ts'
import { trendsText } from '../../text/trends.ts'
import { labelledLine } from './labelled-line.ts'
import { titled } from './titled.ts'

/** The small chart of one theme: how many of the organisations speak of it. */
export function chartOfTheme(trend: ThemeTrend, { rounds }: Trends, language: Language): Chart {
  const { label, code, points } = trend
  const name = plainText(label, code, language)
  const finding = findingOf(points.at(-1)?.cell ?? null, language)
  const pointAt = (at: number): ChartPoint[] => {
    const cell = points[at]?.cell
    const share = cell ? reachOf(cell) : null
    if (!cell || !isShown(cell) || share === null) return []
    const count = partOf(cell.organisations, cell.of, language)
    return [{ at, share, range: null, count, below: false, hollow: false, words: [] }]
  }
  return {
    name,
    finding,
    title: titled(name, finding, language),
    section: null,
    rounds: rounds.map((round) => round.label),
    lines: [
      labelledLine(
        (count) => count,
        runsOf(points).map((run) => run.flatMap(pointAt)),
      ),
    ],
    breaks: [],
    gaps: points.flatMap(({ cell }, at) =>
      cell?.state === 'hidden' ? [{ at, words: trendsText[language].chart.noFigures }] : [],
    ),
  }
}

/** How many speak of it in the latest round; themes are counted and not judged. */
function findingOf(theme: Theme | null, language: Language): string {
  const { reach, unnamed, tooFew } = trendsText[language].themes
  if (!theme || theme.state === 'none') return unnamed
  return isShown(theme) ? reach(theme.organisations, theme.of) : tooFew
}
