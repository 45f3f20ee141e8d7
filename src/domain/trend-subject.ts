import type { CommitmentTrend } from './commitment-trend.ts'
import type { IndicatorTrend } from './indicator-trend.ts'
import type { Row } from './results-table.ts'
import type { Trends } from './trend.ts'

/** What one chart follows over the years. */
export type ChartSubject =
  | { kind: 'headline' }
  | { kind: 'appreciation' }
  | { kind: 'commitment'; trend: CommitmentTrend }
  | { kind: 'indicator'; trend: IndicatorTrend }

/** What a page of the trends is about: one chart, or many small ones. */
export type TrendSubject = ChartSubject | { kind: 'all' } | { kind: 'themes' }

/** The commitment an address names; undefined where no round knows it. */
export function commitmentSubject({ commitments }: Trends, id: string): TrendSubject | undefined {
  const trend = commitments.find((one) => one.id === id)
  return trend && { kind: 'commitment', trend }
}

/** The indicator an address names; undefined where no round asked it. */
export function indicatorSubject({ indicators }: Trends, code: string): TrendSubject | undefined {
  const trend = indicators.find((one) => one.code === code)
  return trend && { kind: 'indicator', trend }
}

/**
 * Whether a row of the trends' table belongs to a subject: its export holds what its chart is made of.
 * @example belongsTo({ kind: 'themes' })({ kind: 'theme' }) // true
 */
export function belongsTo(subject: TrendSubject): (row: Row) => boolean {
  switch (subject.kind) {
    case 'all':
      return () => true
    case 'headline':
      return ({ kind, headline_set }) =>
        kind === 'round' || (kind === 'indicator' && headline_set !== null)
    case 'appreciation':
      return ({ kind }) => kind === 'appreciation'
    case 'themes':
      return ({ kind }) => kind === 'theme'
    case 'commitment':
      return ({ kind, commitment }) =>
        (kind === 'commitment' || kind === 'indicator') && commitment === subject.trend.id
    case 'indicator':
      return ({ kind, code }) => kind === 'indicator' && code === subject.trend.code
  }
}
