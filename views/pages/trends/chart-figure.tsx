import type { Language } from '../../../src/domain/language.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import type { ChartSubject } from '../../../src/domain/trend-subject.ts'
import { type Chart, isDrawn } from '../../components/charts/chart.ts'
import { colourOf } from '../../components/charts/commitment-colour.ts'
import { LineChart } from '../../components/charts/line-chart.tsx'
import { trendsText } from '../../text/trends.ts'
import {
  AppreciationTable,
  CommitmentTable,
  HeadlineTable,
  IndicatorTable,
} from './chart-tables.tsx'

type Props = { subject: ChartSubject; chart: Chart; trends: Trends; language: Language }

/** A chart between its finding and its numbers. The island puts a canvas in the place of the drawing. */
export function ChartFigure({ subject, chart, trends, language }: Props) {
  return (
    <div class={colourOf(chart.section)}>
      <p class="lead finding">{capital(chart.finding)}</p>
      {isDrawn(chart) && (
        <>
          <div class="drawing" data-chart="chart-data">
            <div class="static">
              <LineChart chart={chart} />
            </div>
            <div class="live" hidden>
              <canvas role="img" aria-label={chart.title} />
            </div>
          </div>
          <p class="soft">{noteOf(subject, language)}</p>
        </>
      )}
      <NumbersOf subject={subject} trends={trends} language={language} />
    </div>
  )
}

function capital(finding: string): string {
  return finding.charAt(0).toUpperCase() + finding.slice(1)
}

function NumbersOf({ subject, ...rest }: Omit<Props, 'chart'>) {
  switch (subject.kind) {
    case 'headline':
      return <HeadlineTable {...rest} />
    case 'appreciation':
      return <AppreciationTable {...rest} />
    case 'commitment':
      return <CommitmentTable {...rest} trend={subject.trend} />
    case 'indicator':
      return <IndicatorTable {...rest} trend={subject.trend} />
  }
}

function noteOf({ kind }: ChartSubject, language: Language): string {
  const { chart, appreciation } = trendsText[language]
  switch (kind) {
    case 'headline':
      return chart.headlineNote
    case 'appreciation':
      return appreciation.note
    case 'commitment':
      return chart.commitmentNote
    case 'indicator':
      return chart.note
  }
}
