import type { Language } from '../../../src/domain/language.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import type { ChartSubject } from '../../../src/domain/trend-subject.ts'
import type { Chart } from '../../components/charts/chart.ts'
import { chartOfAppreciation } from './chart-of-appreciation.ts'
import { chartOfCommitment } from './chart-of-commitment.ts'
import { chartOfHeadline } from './chart-of-headline.ts'
import { chartOfIndicator } from './chart-of-indicator.ts'

/** The chart of a subject, for its page and for its file. */
export function chartOf(subject: ChartSubject, trends: Trends, language: Language): Chart {
  switch (subject.kind) {
    case 'headline':
      return chartOfHeadline(trends, language)
    case 'appreciation':
      return chartOfAppreciation(trends, language)
    case 'commitment':
      return chartOfCommitment(subject.trend, trends, language)
    case 'indicator':
      return chartOfIndicator(subject.trend, trends, language)
  }
}
