import type { ComponentChildren } from 'preact'
import type { Trends } from '../../../src/domain/trend.ts'
import type { ChartSubject } from '../../../src/domain/trend-subject.ts'
import type { Chart } from '../../components/charts/chart.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { trendsText } from '../../text/trends.ts'
import { addressOf, commitmentAddress } from './address.ts'
import { ChartFigure } from './chart-figure.tsx'
import { ChartFiles } from './chart-files.tsx'
import { HeadlineSet } from './headline-set.tsx'
import { ImportedNote } from './imported-note.tsx'
import { StatementTable } from './statement-table.tsx'
import { TrendsFrame } from './trends-frame.tsx'
import { Warnings } from './warnings.tsx'
import { Wordings } from './wordings.tsx'

type Props = {
  frame: Frame
  subject: ChartSubject
  chart: Chart
  trends: Trends
  /** The chart's data for the island. */
  dataBlock: ComponentChildren
  scripts: readonly (string | undefined)[]
  /** What its picture is called when it is saved. */
  pictureName: string
}

/** One chart, large: what it is about, what it says, the drawing, its numbers, and what it is made of. */
export function ChartPage(props: Props) {
  const { frame, subject, chart, trends, dataBlock, scripts, pictureName } = props
  const { language } = frame
  return (
    <TrendsFrame frame={frame} title={chart.name} subject={subject} scripts={scripts}>
      <PartOf subject={subject} trends={trends} frame={frame} />
      <ChartFigure subject={subject} chart={chart} trends={trends} language={language} />
      <ImportedNote trends={trends} language={language} />
      {dataBlock}
      <Warnings trends={trends} language={language} />
      <MadeOf subject={subject} trends={trends} frame={frame} />
      <ChartFiles
        address={addressOf(subject)}
        chart={chart}
        pictureName={pictureName}
        language={language}
      />
    </TrendsFrame>
  )
}

/** Which statement of which commitment it is: “RES-01 · Respect and equity”. */
function PartOf({
  subject,
  trends,
  frame: { language },
}: Pick<Props, 'subject' | 'trends' | 'frame'>) {
  if (subject.kind !== 'indicator') return null
  const { code, section } = subject.trend
  const commitment = trends.commitments.find(({ id }) => id === section)
  return (
    <p class="soft">
      {code}
      {commitment && (
        <>
          {' · '}
          <a href={commitmentAddress(commitment.id)}>
            <LocalisedText text={commitment.title} fallback={commitment.id} language={language} />
          </a>
        </>
      )}
    </p>
  )
}

/** What the one line of the chart stands for. */
function MadeOf({
  subject,
  trends,
  frame: { language },
}: Pick<Props, 'subject' | 'trends' | 'frame'>) {
  switch (subject.kind) {
    case 'headline':
      return <HeadlineSet trends={trends} language={language} />
    case 'commitment': {
      const own = trends.indicators.filter(({ section }) => section === subject.trend.id)
      return (
        <section>
          <h2>{trendsText[language].overview.statements}</h2>
          <StatementTable rows={own} trends={trends} language={language} />
        </section>
      )
    }
    case 'indicator':
      return <Wordings trend={subject.trend} trends={trends} language={language} />
    case 'appreciation':
      return null
  }
}
