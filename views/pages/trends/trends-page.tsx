import type { ComponentChildren } from 'preact'
import { may } from '../../../src/domain/access.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import type { Chart } from '../../components/charts/chart.ts'
import { Downloads } from '../../components/downloads.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { headlineSentence } from '../../text/headline.ts'
import { trendsText } from '../../text/trends.ts'
import { ChartFigure } from './chart-figure.tsx'
import type { Chosen } from './chosen.ts'
import { StatementTables } from './statement-tables.tsx'

type Props = {
  frame: Frame
  trends: Trends
  chosen: Chosen
  chart: Chart
  headlineChart: Chart
  /** The chart's data for the island, and the island's address. */
  dataBlock: ComponentChildren
  script: string | undefined
}

const headline: Chosen = { kind: 'headline' }

/** How everything moved over all rounds: the headline, one chart, and every number in tables. */
export function TrendsPage({
  frame,
  trends,
  chosen,
  chart,
  headlineChart,
  dataBlock,
  script,
}: Props) {
  const { language } = frame
  const t = trendsText[language]
  const latest = trends.documents.at(-1)
  if (!latest) return <NoTrends frame={frame} />
  return (
    <StaffPage frame={frame} title={t.title} scripts={[script]}>
      <h1>{t.title}</h1>
      <p class="lead">{headlineSentence(latest, language)}</p>
      <Warnings trends={trends} language={language} />
      <ChartFigure
        chosen={headline}
        chart={headlineChart}
        live={chosen.kind === 'headline'}
        trends={trends}
        language={language}
      />
      {chosen.kind !== 'headline' && (
        <ChartFigure chosen={chosen} chart={chart} live trends={trends} language={language} />
      )}
      {dataBlock}
      <StatementTables trends={trends} language={language} />
      <Key language={language} />
      <Downloads csv="/trends.csv" codebook="/trends/codebook.csv" language={language} />
    </StaffPage>
  )
}

function NoTrends({ frame }: { frame: Frame }) {
  const t = trendsText[frame.language]
  const checks = may(frame.person.role, 'see closed results')
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <div class="empty">
        <h2>{checks ? t.emptyTitle : t.emptyForReadersTitle}</h2>
        {checks ? (
          <>
            <p>{t.empty}</p>
            <a class="button" href="/rounds">
              {t.toRounds}
            </a>
          </>
        ) : (
          <p>{t.emptyForReaders}</p>
        )}
      </div>
    </StaffPage>
  )
}

type PartProps = { trends: Trends; language: Language }

function Warnings({ trends: { rounds, leftOut }, language }: PartProps) {
  const t = trendsText[language]
  const low = rounds.filter(({ participation }) => participation.lowResponse)
  return (
    <>
      {low.length > 0 && (
        <div class="note bad">
          <h2>{t.lowTitle}</h2>
          <p>{t.low}</p>
          <ul>
            {low.map(({ label, participation: { sent, invited } }) => (
              <li>{t.response(label, sent, invited)}</li>
            ))}
          </ul>
        </div>
      )}
      {leftOut.length > 0 && <p class="soft">{t.leftOut(leftOut.join(', '))}</p>}
    </>
  )
}

function Key({ language }: { language: Language }) {
  const { title, ...signs } = trendsText[language].key
  return (
    <section>
      <h2>{title}</h2>
      <ul class="key">
        {Object.values(signs).map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    </section>
  )
}
