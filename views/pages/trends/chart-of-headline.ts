import type { HeadlineStep } from '../../../src/domain/headline-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { TrendRound, Trends } from '../../../src/domain/trend.ts'
import type { Chart, ChartLine, ChartPoint } from '../../components/charts/chart.ts'
import { partOf } from '../../text/figures.ts'
import { resultsText } from '../../text/results.ts'
import { trendsText } from '../../text/trends.ts'

/**
 * The chart of the headline: each pair of rounds is a line of its own, since each has its own set of statements. Where the sets are the
 * same the lines meet.
 */
export function chartOfHeadline({ rounds, headline }: Trends, language: Language): Chart {
  const steps = headline.filter((step) => step !== null)
  const lines = steps.flatMap((step) => lineOf(step, rounds, language))
  const finding = findingOf(steps.at(-1), rounds, language)
  return {
    name: resultsText[language].gotBetter,
    finding,
    title: finding,
    section: null,
    rounds: rounds.map(({ label }) => label),
    lines: lines.map((line, index) => labelled(line, lines[index - 1], lines[index + 1])),
    breaks: [],
    gaps: [],
  }
}

/**
 * Lines begin where others end, so only the latest has its label, and only the first says where it began. A count stands on
 * the side that its own line and the next leave free.
 */
function labelled(
  { runs: [run = []], ...line }: ChartLine,
  previous: ChartLine | undefined,
  next: ChartLine | undefined,
): ChartLine {
  const [from, to] = run
  if (!from || !to) return { ...line, runs: [] }
  const start = { ...from, count: previous ? '' : from.count, below: to.share > from.share }
  const [nextFrom, nextTo] = next?.runs[0] ?? []
  const end = { ...to, count: next ? to.count : '', below: leavesUpwards(to, nextFrom, nextTo) }
  return { ...line, label: next ? '' : line.label, runs: [[start, end]] }
}

/** Whether the next line takes the room above the end of this one. */
function leavesUpwards(
  end: ChartPoint,
  nextFrom: ChartPoint | undefined,
  nextTo: ChartPoint | undefined,
): boolean {
  if (!nextFrom || !nextTo) return false
  return nextFrom.share > end.share || (nextFrom.share === end.share && nextTo.share > end.share)
}

function findingOf(
  step: HeadlineStep | undefined,
  rounds: readonly TrendRound[],
  language: Language,
): string {
  const t = trendsText[language].chart
  const year = step && rounds[step.to]?.year
  if (!step || year === undefined || step.headline.since === null)
    return t.headlineFirst(rounds.at(-1)?.year ?? 0)
  const { comparable, highBefore, highNow, since } = step.headline
  if (comparable.length === 0) return t.headlineNone(since, year)
  const counted = t.headlineTitle({
    size: comparable.length,
    before: highBefore,
    now: highNow,
    since,
    year,
  })
  return counted + (step.moves ? t.headlineMoved(step.moves.rose, step.moves.fell) : '')
}

function lineOf(
  { from, to, headline }: HeadlineStep,
  rounds: readonly TrendRound[],
  language: Language,
): ChartLine[] {
  const size = headline.comparable.length
  const [earlier, later] = [from === undefined ? undefined : rounds[from], rounds[to]]
  if (from === undefined || !earlier || !later || size === 0) return []
  const t = trendsText[language].chart
  const pair = t.pair(earlier.year, later.year)
  const point = (at: number, year: number, high: number): ChartPoint => {
    const count = partOf(high, size, language)
    return {
      at,
      share: high / size,
      range: null,
      count,
      below: false,
      hollow: false,
      words: t.headlinePoint(year, count, pair),
    }
  }
  const run = [
    point(from, earlier.year, headline.highBefore),
    point(to, later.year, headline.highNow),
  ]
  return [{ label: partOf(headline.highNow, size, language), strong: true, runs: [run] }]
}
