import type { Language } from '../../../src/domain/language.ts'
import { isVerdict, type Results } from '../../../src/domain/results.ts'
import { number } from '../../text/figures.ts'
import { resultsText } from '../../text/results.ts'

/** Of twenty statements that did not change, chance is expected to move at most one *clearly* (METHOD 5.5). */
const byChance = 1 / 20

/** What the figures can carry, for those who will quote them. */
export function HowToRead({ results, language }: { results: Results; language: Language }) {
  const { reading } = resultsText[language]
  const [parts, whole] = results.round.threshold
  const compared = results.indicators.filter(
    ({ headline, change }) => headline && change && isVerdict(change.word),
  ).length
  const expected = number(Math.round(compared * byChance * 10) / 10, language)
  return (
    <section>
      <h2>{reading.title}</h2>
      <ul>
        {compared > 0 && <li>{reading.chance(compared, expected)}</li>}
        {compared > 0 && <li>{reading.verdicts}</li>}
        <li>{reading.high(parts, whole)}</li>
        <li>{reading.fragile}</li>
        <li>{reading.range}</li>
      </ul>
    </section>
  )
}
