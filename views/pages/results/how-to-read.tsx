import type { Language } from '../../../src/domain/language.ts'
import type { Results } from '../../../src/domain/results.ts'
import { chanceSentence } from '../../text/chance.ts'
import { resultsText } from '../../text/results.ts'

/** What the figures can carry, for those who will quote them. */
export function HowToRead({ results, language }: { results: Results; language: Language }) {
  const { reading } = resultsText[language]
  const [parts, whole] = results.round.threshold
  const chance = chanceSentence(results, language)
  return (
    <section>
      <h2>{reading.title}</h2>
      <ul>
        {chance && <li>{chance}</li>}
        {chance && <li>{reading.verdicts}</li>}
        <li>{reading.high(parts, whole)}</li>
        <li>{reading.fragile}</li>
        <li>{reading.range}</li>
      </ul>
    </section>
  )
}
