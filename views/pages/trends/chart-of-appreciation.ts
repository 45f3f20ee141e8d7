import type { Language } from '../../../src/domain/language.ts'
import { type Appreciation, isShown } from '../../../src/domain/results.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { runsOf } from '../../../src/domain/trend-line.ts'
import type { Chart, ChartPoint } from '../../components/charts/chart.ts'
import { figuresText, partOf, percent, rangeWords } from '../../text/figures.ts'
import { resultsText } from '../../text/results.ts'
import { trendsText } from '../../text/trends.ts'
import { labelledLine } from './labelled-line.ts'
import { titled } from './titled.ts'

/** The chart of the yearly appreciation: its shares with their ranges; its title says the latest finding. */
export function chartOfAppreciation(trends: Trends, language: Language): Chart {
  const t = trendsText[language]
  const { appreciation: points, rounds } = trends
  const name = t.appreciation.title
  const finding = findingOf(trends, language)
  const pointAt = (at: number): ChartPoint[] => {
    const cell = points[at]?.cell
    return cell && isShown(cell) ? [pointOf(cell, at, rounds[at]?.label ?? '', language)] : []
  }
  return {
    name,
    finding,
    title: titled(name, finding, language),
    section: null,
    rounds: rounds.map(({ label }) => label),
    lines: [
      labelledLine(
        (count) => count,
        runsOf(points).map((run) => run.flatMap(pointAt)),
      ),
    ],
    breaks: points.flatMap(({ breakBefore }, at) =>
      breakBefore ? [{ at, words: t.chart.reworded }] : [],
    ),
    gaps: points.flatMap(({ cell }, at) =>
      cell?.state === 'hidden' ? [{ at, words: t.chart.noFigures }] : [],
    ),
  }
}

type Shown = Extract<Appreciation, { state: 'shown' }>

function pointOf(cell: Shown, at: number, year: string, language: Language): ChartPoint {
  const { share, range, high, n, change } = cell
  const count = partOf(high, n, language)
  const words = [
    year,
    `${count} (${percent(share, language)})`,
    trendsText[language].chart.range(rangeWords(range, language)),
    ...(change ? [figuresText[language].verdicts[change.word]] : []),
  ]
  return { at, share, range, count, below: false, hollow: false, words }
}

/** “8 of 11 partners appreciate the partnership, 5 of 11 in 2024: no clear change” */
function findingOf({ appreciation, rounds }: Trends, language: Language): string {
  const t = trendsText[language].appreciation
  const latest = appreciation.findLast(({ cell }) => cell !== null)?.cell
  if (!latest) return t.neverAsked
  if (!isShown(latest)) return latest.state === 'hidden' ? t.hidden : t.nobody
  const level = t.level(latest.high, latest.n)
  const { change } = latest
  if (!change) return level
  const verdict = `${figuresText[language].colon}${figuresText[language].verdicts[change.word]}`
  const before = appreciation.findLast(
    ({ cell }, at) => cell !== latest && rounds[at]?.year === change.since,
  )?.cell
  if (!before || !isShown(before)) return level + verdict
  const part = partOf(before.high, before.n, language)
  return `${level}, ${resultsText[language].finding.before(part, change.since)}${verdict}`
}
