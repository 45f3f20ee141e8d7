import { type CommitmentTrend, movesOf } from '../../../src/domain/commitment-trend.ts'
import type { HeadlineStep } from '../../../src/domain/headline-trend.ts'
import type { IndicatorTrend } from '../../../src/domain/indicator-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import { type Change, type IndicatorResult, isShown } from '../../../src/domain/results.ts'
import type { TrendRound, Trends } from '../../../src/domain/trend.ts'
import { figuresText, number, partOf, percent, rangeWords } from '../../text/figures.ts'
import { resultsText } from '../../text/results.ts'
import { trendsText } from '../../text/trends.ts'
import { Numbers, type NumbersRow, type Spark } from './numbers.tsx'

type Props = { trends: Trends; language: Language }

/** The headline's chart in numbers: one row for each pair of rounds, drawn from the earlier to the later. */
export function HeadlineTable({ trends: { rounds, headline }, language }: Props) {
  const t = trendsText[language].table
  const rows = headline.map((step, at) => pairRow(step, rounds[at], language))
  return (
    <Numbers
      heads={[t.compared, t.alike, t.before, t.now, t.rose, t.fell, t.apart]}
      rows={rows}
      language={language}
    />
  )
}

function pairRow(
  step: HeadlineStep | null,
  round: TrendRound | undefined,
  language: Language,
): NumbersRow {
  const year = round?.label ?? ''
  if (!step) return { head: year, cells: filled([trendsText[language].table.firstYear], 6) }
  const { since, comparable, highBefore, highNow } = step.headline
  const { none } = figuresText[language]
  const counts = [comparable.length, highBefore, highNow]
  const moves = [step.moves?.rose ?? none, step.moves?.fell ?? none]
  return {
    head: `${since} → ${year}`,
    cells: [...[...counts, ...moves].map(String), apart(step, language)],
    ...(comparable.length > 0 && { spark: pairLine(comparable.length, highBefore, highNow) }),
  }
}

function pairLine(size: number, before: number, now: number): Spark {
  return [before, now].map((high) => ({
    cell: { state: 'shown', share: high / size },
    breakBefore: false,
  }))
}

/** “2 new, 1 reworded” */
function apart({ headline }: HeadlineStep, language: Language): string {
  const words = trendsText[language].apart
  return (['new', 'changed', 'hidden', 'retired'] as const)
    .filter((kind) => headline[kind].length > 0)
    .map((kind) => `${headline[kind].length} ${words[kind]}`)
    .join(', ')
}

/** A commitment's average in numbers, and how many of its indicators moved. */
export function CommitmentTable({ trends, trend, language }: Props & { trend: CommitmentTrend }) {
  const { table, chart } = trendsText[language]
  const { none } = figuresText[language]
  const rows = trend.points.map(({ cell, breakBefore }, at) => {
    const moves = movesOf(trend.id, at, trends.indicators)
    const average =
      cell && isShown(cell) ? percent(cell.averageShare, language) : absence(cell?.state, language)
    const counts = [moves?.rose ?? none, moves?.fell ?? none].map(String)
    return {
      head: trends.rounds[at]?.label ?? '',
      cells: [average, ...counts, breakBefore ? chart.otherSet : none],
    }
  })
  return (
    <Numbers
      heads={[table.round, table.average, table.rose, table.fell, table.series]}
      rows={rows}
      spark={averageLine(trend)}
      language={language}
    />
  )
}

/** The average of a commitment as a line of shares. */
export function averageLine({ points }: CommitmentTrend): Spark {
  return points.map(({ cell, breakBefore }) => ({
    breakBefore,
    cell: cell && { state: cell.state, ...(isShown(cell) && { share: cell.averageShare }) },
  }))
}

/** An indicator's chart in numbers: one row for each round. */
export function IndicatorTable({ trends, trend, language }: Props & { trend: IndicatorTrend }) {
  const t = trendsText[language].table
  const rows = trend.points.map(({ cell }, at) => ({
    head: trends.rounds[at]?.label ?? '',
    cells: [...figuresOf(cell, language), changeWords(cell, language)],
  }))
  return (
    <Numbers
      heads={[t.round, t.high, t.range, t.median, t.status, t.change]}
      rows={rows}
      spark={trend.points}
      language={language}
    />
  )
}

function figuresOf(cell: IndicatorResult | null, language: Language): readonly string[] {
  if (!cell || !isShown(cell)) return filled([absence(cell?.state, language)], 4)
  const { high, n, share, range, median, highGrades, fragile } = cell
  const figures = figuresText[language]
  const status = highGrades ? figures.highGrades : figures.notHighGrades
  return [
    `${partOf(high, n, language)} (${percent(share, language)})`,
    rangeWords(range, language),
    number(median, language),
    fragile ? `${status} ◇ ${figures.onePartnerDecides}` : status,
  ]
}

/** The yearly appreciation in numbers: one row for each round. */
export function AppreciationTable({ trends: { rounds, appreciation }, language }: Props) {
  const t = trendsText[language].table
  const rows = appreciation.map(({ cell }, at) => ({
    head: rounds[at]?.label ?? '',
    cells: [
      ...(cell && isShown(cell)
        ? [
            `${partOf(cell.high, cell.n, language)} (${percent(cell.share, language)})`,
            rangeWords(cell.range, language),
          ]
        : filled([absence(cell?.state, language)], 2)),
      changeWords(cell, language),
    ],
  }))
  return (
    <Numbers
      heads={[t.round, t.appreciated, t.range, t.change]}
      rows={rows}
      spark={appreciation}
      language={language}
    />
  )
}

/** What the same partners say, in words; who moved where it may be told. */
export function changeWords(cell: { change: Change | null } | null, language: Language): string {
  if (!cell) return figuresText[language].none
  const { change } = cell
  if (!change) return trendsText[language].table.firstYear
  const verdict = figuresText[language].verdicts[change.word]
  return 'up' in change
    ? `${verdict} (${resultsText[language].same(change.since, change)})`
    : verdict
}

/** Why a place in a table has no figure. */
export function absence(state: IndicatorResult['state'] | undefined, language: Language): string {
  const { tooFew, nobody, notAsked } = figuresText[language]
  if (state === undefined) return notAsked
  return state === 'hidden' ? tooFew : nobody
}

function filled(cells: readonly string[], length: number): readonly string[] {
  return Array.from({ length }, (_, at) => cells[at] ?? '')
}
