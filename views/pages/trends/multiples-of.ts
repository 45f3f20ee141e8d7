import type { IndicatorTrend } from '../../../src/domain/indicator-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { ThemeTrend } from '../../../src/domain/theme-trend.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import type { Chart } from '../../components/charts/chart.ts'
import { plainText } from '../../components/localised-text.tsx'
import { resultsText } from '../../text/results.ts'
import { trendsText } from '../../text/trends.ts'
import { chartOfIndicator } from './chart-of-indicator.ts'
import { chartOfTheme } from './chart-of-theme.ts'

/** Small charts that belong together, under one heading. */
export type Multiples<Trend> = {
  title: string
  /** The commitment the group is; null for any other. */
  section: string | null
  many: readonly { trend: Trend; chart: Chart }[]
}

/** Every indicator over all rounds: by commitment, then by the other sections, those that are new and those that have ended. */
export function statementMultiples(
  trends: Trends,
  language: Language,
): readonly Multiples<IndicatorTrend>[] {
  const { commitments, indicators } = trends
  const t = trendsText[language]
  const current = indicators.filter(({ standing }) => standing === 'current')
  const besides = sectionsBeside(trends)
  const titled = new Set([...commitments, ...besides].map(({ id }) => id))
  const group = (title: string, section: string | null, own: readonly IndicatorTrend[]) => ({
    title,
    section,
    many: own.map((trend) => ({ trend, chart: chartOfIndicator(trend, trends, language) })),
  })
  const groups = [
    ...commitments.map(({ id, title }) =>
      group(
        plainText(title, id, language),
        id,
        current.filter(({ section }) => section === id),
      ),
    ),
    ...besides.map(({ id, title }) =>
      group(
        plainText(title, id, language),
        null,
        current.filter(({ section }) => section === id),
      ),
    ),
    group(
      resultsText[language].otherQuestions,
      null,
      current.filter(({ section }) => section === null || !titled.has(section)),
    ),
    group(
      t.newTitle,
      null,
      indicators.filter(({ standing }) => standing === 'new'),
    ),
    group(
      t.retiredTitle,
      null,
      indicators.filter(({ standing }) => standing === 'retired'),
    ),
  ]
  return groups.filter(({ many }) => many.length > 0)
}

/** The sections that are no commitment, in the order asked, by the title they had last; documents of before name none. */
function sectionsBeside({ documents, commitments }: Trends) {
  const ids = new Set(commitments.map(({ id }) => id))
  const latestFirst = documents.toReversed().flatMap(({ sections }) => sections ?? [])
  const byId = new Map(latestFirst.toReversed().map((one) => [one.id, one]))
  const order = new Set(latestFirst.map(({ id }) => id))
  return [...order].flatMap((id) => byId.get(id) ?? []).filter(({ id }) => !ids.has(id))
}

const valences = ['strength', 'wish', 'concern'] as const

/** Every theme over all rounds: strengths, wishes and concerns apart. */
export function themeMultiples(
  trends: Trends,
  language: Language,
): readonly Multiples<ThemeTrend>[] {
  const groups = valences.map((valence) => ({
    title: trendsText[language].themes.valences[valence],
    section: null,
    many: trends.themes
      .filter((trend) => trend.valence === valence)
      .map((trend) => ({ trend, chart: chartOfTheme(trend, trends, language) })),
  }))
  return groups.filter(({ many }) => many.length > 0)
}
