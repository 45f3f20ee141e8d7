import { cellBefore } from '../../../src/domain/indicator-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { NoChange } from '../../../src/domain/no-change.ts'
import type { Results } from '../../../src/domain/results.ts'
import { inOrder, type ScorecardOrder } from '../../../src/domain/scorecard-order.ts'
import { colourOf } from '../../components/charts/commitment-colour.ts'
import { PeoplePatterns } from '../../components/charts/people-bars.tsx'
import { resultsText } from '../../text/results.ts'
import { IndicatorCard } from './indicator-card.tsx'
import { PartTitle } from './part-title.tsx'
import { partsOf } from './parts.ts'

type Props = {
  results: Results
  earlier: readonly Results[]
  noChanges: readonly NoChange[]
  order: Exclude<ScorecardOrder, 'asked'>
  language: Language
}

/** All statements in one list, what this order asks for first; each keeps the colour and the name of its commitment. */
export function OrderedStatements({ results, earlier, noChanges, order, language }: Props) {
  const parts = partsOf(results)
  const placeOf = (code: string) =>
    parts.findIndex(({ indicators }) => indicators.some((one) => one.code === code))
  return (
    <section>
      <h2>{resultsText[language].orders.titles[order]}</h2>
      {parts.map((part, place) => (
        <div class={colourOf(part.id)}>
          <PeoplePatterns id={`people-${place}`} />
        </div>
      ))}
      {inOrder(results, order).map((now) => {
        const place = placeOf(now.code)
        const part = parts[place]
        return (
          <div class={colourOf(now.section)}>
            <IndicatorCard
              now={now}
              before={cellBefore(now, earlier)}
              patterns={`people-${place}`}
              language={language}
              hasTrend={!results.network}
              noChange={noChanges.find(({ code }) => code === now.code)}
              part={part && <PartTitle part={part} language={language} />}
            />
          </div>
        )
      })}
    </section>
  )
}
