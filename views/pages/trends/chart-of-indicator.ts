import { cellBefore, type IndicatorTrend } from '../../../src/domain/indicator-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import { isShown, type ShownIndicator } from '../../../src/domain/results.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { runsOf } from '../../../src/domain/trend-line.ts'
import type { Chart, ChartLine, ChartPoint } from '../../components/charts/chart.ts'
import { plainText } from '../../components/localised-text.tsx'
import { figuresText, partOf, percent, rangeWords } from '../../text/figures.ts'
import { findingOf } from '../../text/finding.ts'
import { trendsText } from '../../text/trends.ts'
import { labelledLine } from './labelled-line.ts'
import { titled } from './titled.ts'

/** The chart of one indicator: its shares with their ranges, gaps and breaks; its title says the latest finding. */
export function chartOfIndicator(trend: IndicatorTrend, trends: Trends, language: Language): Chart {
  const t = trendsText[language].chart
  const name = plainText(trend.text, trend.code, language)
  const finding = latestFinding(trend, trends, language)
  return {
    name,
    finding,
    title: titled(name, finding, language),
    section: trend.section,
    rounds: trends.rounds.map(({ label }) => label),
    lines: [lineOfIndicator(trend, trends, language, 'alone')],
    breaks: trend.points.flatMap(({ breakBefore }, at) =>
      breakBefore ? [{ at, words: t.reworded }] : [],
    ),
    gaps: trend.points.flatMap(({ cell }, at) =>
      cell?.state === 'hidden' ? [{ at, words: t.noFigures }] : [],
    ),
  }
}

function latestFinding(
  { points }: IndicatorTrend,
  { documents }: Trends,
  language: Language,
): string {
  const at = points.findLastIndex(({ cell }) => cell !== null)
  const cell = points[at]?.cell
  return cell ? findingOf(cell, cellBefore(cell, documents.slice(0, at)), language) : ''
}

/** Alone it has its ranges and counts; among others it is thin and has neither. */
type Look = 'alone' | 'among others'

export function lineOfIndicator(
  trend: IndicatorTrend,
  { rounds }: Trends,
  language: Language,
  look: Look,
): ChartLine {
  const pointAt = (at: number): ChartPoint[] => {
    const cell = trend.points[at]?.cell
    if (!cell || !isShown(cell)) return []
    const name = `${rounds[at]?.label ?? ''} · ${trend.code}`
    return [{ at, ...pointOf(cell, name, language, look) }]
  }
  const runs = runsOf(trend.points).map((run) => run.flatMap(pointAt))
  const { code } = trend
  return look === 'alone'
    ? labelledLine((count) => count, runs)
    : { label: code, strong: false, runs }
}

function pointOf(
  cell: ShownIndicator,
  name: string,
  language: Language,
  look: Look,
): Omit<ChartPoint, 'at'> {
  const { share, range, high, n, fragile, change } = cell
  const { verdicts, onePartnerDecides } = figuresText[language]
  const count = partOf(high, n, language)
  const words = [
    name,
    `${count} (${percent(share, language)})`,
    trendsText[language].chart.range(rangeWords(range, language)),
    ...(fragile ? [onePartnerDecides] : []),
    ...(change ? [verdicts[change.word]] : []),
  ]
  return {
    share,
    range: look === 'alone' ? range : null,
    count: look === 'alone' ? count : '',
    below: false,
    hollow: fragile,
    words,
  }
}
