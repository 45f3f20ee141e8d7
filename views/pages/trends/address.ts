import type { TrendSubject } from '../../../src/domain/trend-subject.ts'

/** Where the trend of an indicator stands. */
export function indicatorAddress(code: string): string {
  return `/trends/indicators/${encoded(code)}`
}

/** Where the trend of a commitment stands. */
export function commitmentAddress(id: string): string {
  return `/trends/commitments/${encoded(id)}`
}

/** The page of a subject, to be sent to anybody who may read its results. */
export function addressOf(subject: TrendSubject): string {
  switch (subject.kind) {
    case 'all':
      return '/trends'
    case 'headline':
    case 'appreciation':
    case 'themes':
      return `/trends/${subject.kind}`
    case 'commitment':
      return commitmentAddress(subject.trend.id)
    case 'indicator':
      return indicatorAddress(subject.trend.code)
  }
}

function encoded(key: string): string {
  return encodeURIComponent(key.toWellFormed())
}
