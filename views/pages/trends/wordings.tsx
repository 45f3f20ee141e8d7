import type { IndicatorTrend } from '../../../src/domain/indicator-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { trendsText } from '../../text/trends.ts'

type Props = { trend: IndicatorTrend; trends: Trends; language: Language }

/** How a statement was worded in each of its series, where there was more than one: why the line breaks. */
export function Wordings({ trend: { code, points }, trends, language }: Props) {
  const t = trendsText[language].wordings
  const first = points.findIndex(({ cell }) => cell !== null)
  const starts = points.flatMap(({ cell, breakBefore }, at) =>
    cell && (breakBefore || at === first) ? [{ cell, year: trends.rounds[at]?.label ?? '' }] : [],
  )
  if (starts.length < 2) return null
  return (
    <section>
      <h2>{t.title}</h2>
      <dl class="facts">
        {starts.map(({ cell, year }) => (
          <>
            <dt>{t.from(year)}</dt>
            <dd>
              <LocalisedText text={cell.text} fallback={code} language={language} />
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}
