import type { CommitmentTrend } from '../../../src/domain/commitment-trend.ts'
import type { IndicatorTrend } from '../../../src/domain/indicator-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { IndicatorResult, ShownIndicator } from '../../../src/domain/results.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { colourOf } from '../../components/charts/commitment-colour.ts'
import { Sparkline } from '../../components/charts/sparkline.tsx'
import { LocalisedText } from '../../components/localised-text.tsx'
import { figuresText, partOf, percent, rangeWords, statusMarks } from '../../text/figures.ts'
import { trendsText } from '../../text/trends.ts'
import { commitmentAddress, indicatorAddress } from './address.ts'
import { absence, averageLine } from './chart-tables.tsx'

type Props<Trend> = { trend: Trend; trends: Trends; language: Language }

/** One indicator: its line, and under each round what that round says. */
export function StatementRow({ trend, trends, language }: Props<IndicatorTrend>) {
  const { code, text, section, points } = trend
  return (
    <tr class={colourOf(section)}>
      <th scope="row">
        <a href={indicatorAddress(code)}>
          <LocalisedText text={text} fallback={code} language={language} />
        </a>{' '}
        <small>{code}</small>
      </th>
      <td class="drawn">
        <Sparkline points={points} />
      </td>
      {points.map(({ cell, breakBefore }, at) => (
        <td class={breakBefore ? 'breaks' : undefined}>
          <Year label={trends.rounds[at]?.label} />
          {cell?.state === 'shown' ? (
            <Figures cell={cell} language={language} />
          ) : (
            <small>{absence(cell?.state, language)}</small>
          )}
          <Verdict cell={cell} language={language} />
        </td>
      ))}
    </tr>
  )
}

/** Which round a cell is of, where the table is too narrow to have columns; wide tables say it in their head. */
export function Year({ label }: { label: string | undefined }) {
  return (
    <small class="year" aria-hidden="true">
      {label}
    </small>
  )
}

export function Figures({ cell, language }: { cell: ShownIndicator; language: Language }) {
  return (
    <>
      <span>
        {partOf(cell.high, cell.n, language)} <Mark cell={cell} language={language} />
      </span>
      <small>{rangeWords(cell.range, language)}</small>
    </>
  )
}

/** Whether it receives high grades, and whether one partner decides. */
function Mark({
  cell: { highGrades, fragile, headline },
  language,
}: {
  cell: ShownIndicator
  language: Language
}) {
  if (!headline || (!highGrades && !fragile)) return null
  const figures = figuresText[language]
  const words = highGrades ? figures.highGrades : figures.notHighGrades
  return (
    <>
      <span class="mark" aria-hidden="true">
        {statusMarks({ highGrades, fragile })}
      </span>
      <span class="visually-hidden">
        {fragile ? `${words}, ${figures.onePartnerDecides}` : words}
      </span>
    </>
  )
}

function Verdict({ cell, language }: { cell: IndicatorResult | null; language: Language }) {
  const word = cell?.change?.word
  // Where nothing is shown, that too few can be seen was just said.
  if (!word || (cell.state !== 'shown' && word === 'too-few')) return null
  return <small class={word}>{figuresText[language].verdicts[word]}</small>
}

/** A commitment's average, above its indicators. */
export function AverageRow({ trend, trends, language }: Props<CommitmentTrend>) {
  const { id, points } = trend
  return (
    <tr class={`average ${colourOf(id)}`}>
      <th scope="row">
        <a href={commitmentAddress(id)}>{trendsText[language].table.average}</a>
      </th>
      <td class="drawn">
        <Sparkline points={averageLine(trend)} />
      </td>
      {points.map(({ cell, breakBefore }, at) => (
        <td class={breakBefore ? 'breaks' : undefined}>
          <Year label={trends.rounds[at]?.label} />
          {cell?.state === 'shown' ? (
            <span>{percent(cell.averageShare, language)}</span>
          ) : (
            <small>{absence(cell?.state, language)}</small>
          )}
        </td>
      ))}
    </tr>
  )
}
