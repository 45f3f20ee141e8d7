import { cellBefore } from '../../../src/domain/indicator-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { NoChange } from '../../../src/domain/no-change.ts'
import type { Results } from '../../../src/domain/results.ts'
import { colourOf } from '../../components/charts/commitment-colour.ts'
import { PeoplePatterns } from '../../components/charts/people-bars.tsx'
import { Comments } from '../../components/comments.tsx'
import { IndicatorCard } from './indicator-card.tsx'
import { PartTitle } from './part-title.tsx'
import type { Part } from './parts.ts'

type Props = {
  part: Part
  comments: Results['comments']
  patterns: string
  earlier: readonly Results[]
  noChanges: readonly NoChange[]
  /** Whether its statements have a line over the years to go to. */
  hasTrend: boolean
  language: Language
}

/** One commitment with its indicators, in its colour. */
export function CommitmentSection(props: Props) {
  const { part, comments, patterns, earlier, noChanges, hasTrend, language } = props
  return (
    <section class={`commitment ${colourOf(part.id)}`} id={`part-${part.id}`}>
      <h2>
        <PartTitle part={part} language={language} />
      </h2>
      <PeoplePatterns id={patterns} />
      {part.indicators.map((indicator) => (
        <IndicatorCard
          now={indicator}
          before={cellBefore(indicator, earlier)}
          patterns={patterns}
          language={language}
          hasTrend={hasTrend}
          noChange={noChanges.find(({ code }) => code === indicator.code)}
        />
      ))}
      <Comments comments={comments} language={language} />
    </section>
  )
}
