import type { CommitmentTrend } from '../../../src/domain/commitment-trend.ts'
import type { IndicatorTrend } from '../../../src/domain/indicator-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { trendsText } from '../../text/trends.ts'
import { AverageRow, StatementRow } from './statement-rows.tsx'

type Props = {
  rows: readonly IndicatorTrend[]
  /** The commitment whose average stands above its indicators. */
  average?: CommitmentTrend | undefined
  trends: Trends
  language: Language
}

/** As many rounds as stand side by side on paper. */
export const mostOnPaper = 6

/** Indicators over all rounds in numbers, each with its line beside them. */
export function StatementTable({ rows, average, trends, language }: Props) {
  const t = trendsText[language].table
  return (
    <section class="scroll" aria-label={t.statementsCaption} tabIndex={0}>
      <table class={trends.rounds.length > mostOnPaper ? 'trends many' : 'trends'}>
        <caption>{t.statementsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.statement}</th>
            <td class="drawn" />
            {trends.rounds.map(({ label }) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {average && <AverageRow trend={average} trends={trends} language={language} />}
          {rows.map((trend) => (
            <StatementRow trend={trend} trends={trends} language={language} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
