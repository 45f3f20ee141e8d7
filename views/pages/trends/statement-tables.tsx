import type { ComponentChildren } from 'preact'
import type { IndicatorTrend } from '../../../src/domain/indicator-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { colourOf } from '../../components/charts/commitment-colour.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { resultsText } from '../../text/results.ts'
import { trendsText } from '../../text/trends.ts'
import { AverageRow, StatementRow } from './statement-rows.tsx'

type Props = { trends: Trends; language: Language }

/** Every indicator over all rounds: by commitment, then those that are new and those that have ended. */
export function StatementTables({ trends, language }: Props) {
  const { commitments, indicators } = trends
  const t = trendsText[language]
  const current = indicators.filter(({ standing }) => standing === 'current')
  const ids = new Set(commitments.map(({ id }) => id))
  const others = current.filter(({ section }) => section === null || !ids.has(section))
  const table = (rows: readonly IndicatorTrend[]) => (
    <Table rows={rows} trends={trends} language={language} />
  )
  return (
    <>
      {commitments.map((commitment) => (
        <Part
          title={
            <LocalisedText text={commitment.title} fallback={commitment.id} language={language} />
          }
          colour={colourOf(commitment.id)}
        >
          <Table
            rows={current.filter(({ section }) => section === commitment.id)}
            trends={trends}
            language={language}
          >
            <AverageRow trend={commitment} trends={trends} language={language} />
          </Table>
        </Part>
      ))}
      {others.length > 0 && (
        <Part title={resultsText[language].otherQuestions}>{table(others)}</Part>
      )}
      {(['new', 'retired'] as const).map((standing) => {
        const rows = indicators.filter((one) => one.standing === standing)
        const title = standing === 'new' ? t.newTitle : t.retiredTitle
        return rows.length > 0 && <Part title={title}>{table(rows)}</Part>
      })}
    </>
  )
}

type PartProps = { title: ComponentChildren; colour?: string; children: ComponentChildren }

function Part({ title, colour = 'of-any', children }: PartProps) {
  return (
    <section class={`commitment ${colour}`}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

type TableProps = Props & { rows: readonly IndicatorTrend[]; children?: ComponentChildren }

function Table({ rows, trends, language, children }: TableProps) {
  const t = trendsText[language].table
  return (
    <section class="scroll" aria-label={t.statementsCaption} tabIndex={0}>
      <table class="trends">
        <caption class="visually-hidden">{t.statementsCaption}</caption>
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
          {children}
          {rows.map((trend) => (
            <StatementRow trend={trend} trends={trends} language={language} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
