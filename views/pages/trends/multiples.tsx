import type { ComponentChildren } from 'preact'
import type { Language } from '../../../src/domain/language.ts'
import { colourOf } from '../../components/charts/commitment-colour.ts'
import { SmallChart } from '../../components/charts/line-chart.tsx'
import { markerPath } from '../../components/charts/marker.ts'
import { trendsText } from '../../text/trends.ts'
import type { Multiples } from './multiples-of.ts'

type Props<Trend> = {
  group: Multiples<Trend>
  /** The way to the large chart of one, where there is one. */
  address?: (trend: Trend) => string
  /** A way to the group as one chart, under its heading. */
  whole?: string | undefined
  /** The group's numbers. */
  table: ComponentChildren
  language: Language
}

/** Small charts under their heading, each with its finding, and their numbers folded below them. */
export function MultiplesSection<Trend>({ group, address, whole, table, language }: Props<Trend>) {
  const t = trendsText[language].overview
  return (
    <section class={`commitment ${colourOf(group.section)}`}>
      <h2>
        {group.section !== null && <Mark section={group.section} />}
        {group.title}
      </h2>
      {whole && (
        <p>
          <a href={whole}>{t.seeChart}</a>
        </p>
      )}
      <ul class="multiples">
        {group.many.map(({ trend, chart }) => (
          <li class={colourOf(chart.section)}>
            <h3>{address ? <a href={address(trend)}>{chart.name}</a> : chart.name}</h3>
            <SmallChart chart={chart} />
            <p>{chart.finding}</p>
          </li>
        ))}
      </ul>
      <details class="twin">
        <summary>{t.numbers(group.title)}</summary>
        {table}
      </details>
    </section>
  )
}

/** The form of the commitment's points, as its charts have them. */
function Mark({ section }: { section: string }) {
  return (
    <svg class="form" viewBox="0 0 20 20" aria-hidden="true">
      <path d={markerPath(section, 10, 10, 7)} />
    </svg>
  )
}
