import { type CommitmentTrend, movesOf } from '../../../src/domain/commitment-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import { isShown } from '../../../src/domain/results.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { runsOf } from '../../../src/domain/trend-line.ts'
import type { Chart, ChartLine, ChartPoint } from '../../components/charts/chart.ts'
import { plainText } from '../../components/localised-text.tsx'
import { percent } from '../../text/figures.ts'
import { trendsText } from '../../text/trends.ts'
import { lineOfIndicator } from './chart-of-indicator.ts'
import { labelledLine } from './labelled-line.ts'
import { titled } from './titled.ts'

/** The chart of a commitment: the average of its indicators, thick, among the indicators themselves. */
export function chartOfCommitment(
  trend: CommitmentTrend,
  trends: Trends,
  language: Language,
): Chart {
  const t = trendsText[language].chart
  const own = trends.indicators.filter(
    ({ section, standing }) => section === trend.id && standing !== 'retired',
  )
  const context = own.map((one) => lineOfIndicator(one, trends, language, 'among others'))
  const name = plainText(trend.title, trend.id, language)
  const finding = findingOf(trend, trends, language)
  return {
    name,
    finding,
    title: titled(name, finding, language),
    section: trend.id,
    rounds: trends.rounds.map(({ label }) => label),
    lines: [averageLine(trend, trends, language), ...context].filter(({ runs }) => runs.length > 0),
    breaks: trend.points.flatMap(({ breakBefore }, at) =>
      breakBefore ? [{ at, words: t.otherSet }] : [],
    ),
    gaps: trend.points.flatMap(({ cell }, at) =>
      cell?.state === 'hidden' ? [{ at, words: t.noFigures }] : [],
    ),
  }
}

function averageLine(trend: CommitmentTrend, { rounds }: Trends, language: Language): ChartLine {
  const { average } = trendsText[language].chart
  const pointAt = (at: number): ChartPoint[] => {
    const cell = trend.points[at]?.cell
    if (!cell || !isShown(cell)) return []
    const count = percent(cell.averageShare, language)
    const words = [rounds[at]?.label ?? '', `${average} ${count}`]
    return [
      { at, share: cell.averageShare, range: null, count, below: false, hollow: false, words },
    ]
  }
  return labelledLine(
    (count) => `${average} ${count}`,
    runsOf(trend.points).map((run) => run.flatMap(pointAt)),
  )
}

/** The latest average beside the one before it in the same series, and how many of its indicators clearly moved. */
function findingOf(
  { id, points }: CommitmentTrend,
  { rounds, indicators }: Trends,
  language: Language,
): string {
  const t = trendsText[language].chart
  const at = points.findLastIndex(({ cell }) => cell !== null)
  const cell = points[at]?.cell
  if (!cell || !isShown(cell)) return t.commitmentHidden
  const now = t.commitmentFinding(percent(cell.averageShare, language), label(at))
  const run = runsOf(points).at(-1) ?? []
  const earlier = run.at(-2)
  const before = earlier === undefined ? undefined : points[earlier]?.cell
  if (earlier === undefined || !before || !isShown(before)) return now
  const moved = movesOf(id, at, indicators)
  return (
    now +
    t.commitmentBefore(percent(before.averageShare, language), label(earlier)) +
    (moved ? t.commitmentMoved(moved.rose, moved.fell) : '')
  )

  function label(round: number): string {
    return rounds[round]?.label ?? ''
  }
}
