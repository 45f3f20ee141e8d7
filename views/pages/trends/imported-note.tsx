import type { Language } from '../../../src/domain/language.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { historyText } from '../../text/history.ts'

/** What the asterisk on a year says. */
export function ImportedNote({ trends, language }: { trends: Trends; language: Language }) {
  const years = trends.rounds.filter(({ imported }) => imported).map(({ year }) => year)
  return years.length === 0 ? null : (
    <p class="soft">{historyText[language].note(years.join(', '))}</p>
  )
}
