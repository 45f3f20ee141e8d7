import type { ComponentChildren } from 'preact'
import type { ClearMoves } from '../../../src/domain/clear-moves.ts'
import { type CommitmentTrend, movesOf } from '../../../src/domain/commitment-trend.ts'
import type { HeadlineStep } from '../../../src/domain/headline-trend.ts'
import type { IndicatorTrend } from '../../../src/domain/indicator-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { IndicatorResult } from '../../../src/domain/results.ts'
import type { TrendRound, Trends } from '../../../src/domain/trend.ts'
import { figuresText, number, partOf, percent, rangeWords } from '../../text/figures.ts'
import { resultsText } from '../../text/results.ts'
import { trendsText } from '../../text/trends.ts'

type Rounds = { rounds: readonly TrendRound[]; language: Language }

/** The headline's chart in numbers: one row for each pair of rounds. */
export function HeadlineTable({
  rounds,
  headline,
  language,
}: Rounds & { headline: readonly (HeadlineStep | null)[] }) {
  const t = trendsText[language].table
  const heads = [t.compared, t.alike, t.before, t.now, t.rose, t.fell, t.apart]
  return (
    <Numbers heads={heads} language={language}>
      {headline.map((step, at) => {
        const year = rounds[at]?.label ?? ''
        if (!step)
          return (
            <tr>
              <th scope="row">{year}</th>
              <td colSpan={6}>{t.firstYear}</td>
            </tr>
          )
        const { since, comparable, highBefore, highNow } = step.headline
        return (
          <tr>
            <th scope="row">{`${since} → ${year}`}</th>
            <td>{comparable.length}</td>
            <td>{highBefore}</td>
            <td>{highNow}</td>
            <MoveCells moves={step.moves} language={language} />
            <td>{apart(step, language)}</td>
          </tr>
        )
      })}
    </Numbers>
  )
}

type MoveProps = { moves: ClearMoves | null; language: Language }

function MoveCells({ moves, language }: MoveProps) {
  const { none } = figuresText[language]
  return (
    <>
      <td>{moves?.rose ?? none}</td>
      <td>{moves?.fell ?? none}</td>
    </>
  )
}

/** “2 new, 1 reworded” */
function apart({ headline }: HeadlineStep, language: Language): string {
  const words = trendsText[language].apart
  return (['new', 'changed', 'hidden', 'retired'] as const)
    .filter((kind) => headline[kind].length > 0)
    .map((kind) => `${headline[kind].length} ${words[kind]}`)
    .join(', ')
}

type CommitmentProps = { trends: Trends; trend: CommitmentTrend; language: Language }

/** A commitment's average in numbers, and how many of its indicators moved. */
export function CommitmentTable({ trends, trend, language }: CommitmentProps) {
  const { table, chart } = trendsText[language]
  const heads = [table.round, table.average, table.rose, table.fell, table.series]
  return (
    <Numbers heads={heads} language={language}>
      {trend.points.map(({ cell, breakBefore }, at) => {
        return (
          <tr>
            <th scope="row">{trends.rounds[at]?.label}</th>
            <td>
              {cell?.state === 'shown'
                ? percent(cell.averageShare, language)
                : absence(cell?.state, language)}
            </td>
            <MoveCells moves={movesOf(trend.id, at, trends.indicators)} language={language} />
            <td>{breakBefore ? chart.otherSet : figuresText[language].none}</td>
          </tr>
        )
      })}
    </Numbers>
  )
}

/** An indicator's chart in numbers: one row for each round. */
export function IndicatorTable({ rounds, trend, language }: Rounds & { trend: IndicatorTrend }) {
  const t = trendsText[language].table
  const heads = [t.round, t.high, t.range, t.median, t.status, t.change]
  return (
    <Numbers heads={heads} language={language}>
      {trend.points.map(({ cell }, at) => (
        <tr>
          <th scope="row">{rounds[at]?.label}</th>
          <FigureCells cell={cell} language={language} />
          <td>{changeOf(cell, language)}</td>
        </tr>
      ))}
    </Numbers>
  )
}

type CellProps = { cell: IndicatorResult | null; language: Language }

function FigureCells({ cell, language }: CellProps) {
  const figures = figuresText[language]
  if (cell?.state !== 'shown') return <td colSpan={4}>{absence(cell?.state, language)}</td>
  const { high, n, share, range, median, highGrades, fragile } = cell
  return (
    <>
      <td>
        {partOf(high, n, language)} ({percent(share, language)})
      </td>
      <td>{rangeWords(range, language)}</td>
      <td>{number(median, language)}</td>
      <td>
        {highGrades ? figures.highGrades : figures.notHighGrades}
        {fragile && ` ○ ${figures.onePartnerDecides}`}
      </td>
    </>
  )
}

function changeOf(cell: IndicatorResult | null, language: Language): string {
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

type NumbersProps = { heads: readonly string[]; language: Language; children: ComponentChildren }

function Numbers({ heads, language, children }: NumbersProps) {
  const { caption } = trendsText[language].table
  return (
    <section class="scroll" aria-label={caption} tabIndex={0}>
      <table class="numbers">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
