import type { Language } from '../../../src/domain/language.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import type { Chart } from '../../components/charts/chart.ts'
import { colourOf } from '../../components/charts/commitment-colour.ts'
import { LineChart } from '../../components/charts/line-chart.tsx'
import { trendsText } from '../../text/trends.ts'
import { CommitmentTable, HeadlineTable, IndicatorTable } from './chart-tables.tsx'
import type { Chosen } from './chosen.ts'

type Props = {
  chosen: Chosen
  chart: Chart
  /** Whether the island takes it over; one chart of a page is live. */
  live: boolean
  trends: Trends
  language: Language
}

/** A chart, its finding above it and its numbers below. */
export function ChartFigure({ chosen, chart, live, trends, language }: Props) {
  return (
    <section class={colourOf(sectionOf(chosen))} id={live ? 'chart' : undefined}>
      <h2>{chart.title}</h2>
      {chart.lines.length > 0 && (
        <>
          <Drawing chart={chart} live={live} />
          <p class="soft">{noteOf(chosen, language)}</p>
        </>
      )}
      <NumbersOf chosen={chosen} trends={trends} language={language} />
    </section>
  )
}

/** The island puts a canvas in the place of the live drawing. */
function Drawing({ chart, live }: Pick<Props, 'chart' | 'live'>) {
  if (!live)
    return (
      <div class="drawing small">
        <LineChart chart={chart} />
      </div>
    )
  return (
    <div class="drawing" data-chart="chart-data">
      <div class="static">
        <LineChart chart={chart} />
      </div>
      <div class="live" hidden>
        <canvas role="img" aria-label={chart.title} />
      </div>
    </div>
  )
}

function NumbersOf({ chosen, trends, language }: Omit<Props, 'chart' | 'live'>) {
  const { rounds, headline } = trends
  switch (chosen.kind) {
    case 'headline':
      return <HeadlineTable rounds={rounds} headline={headline} language={language} />
    case 'commitment':
      return <CommitmentTable trends={trends} trend={chosen.trend} language={language} />
    case 'indicator':
      return <IndicatorTable rounds={rounds} trend={chosen.trend} language={language} />
  }
}

function sectionOf(chosen: Chosen): string | null {
  if (chosen.kind === 'headline') return null
  return chosen.kind === 'commitment' ? chosen.trend.id : chosen.trend.section
}

function noteOf({ kind }: Chosen, language: Language): string {
  const { note, commitmentNote, headlineNote } = trendsText[language].chart
  if (kind === 'headline') return headlineNote
  return kind === 'commitment' ? commitmentNote : note
}
