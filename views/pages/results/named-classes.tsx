import type { Language } from '../../../src/domain/language.ts'
import { classOf } from '../../../src/domain/method/authenticity.ts'
import type { NamedGrades } from '../../../src/domain/named-grades.ts'
import type { Results } from '../../../src/domain/results.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { authenticityText } from '../../text/authenticity.ts'
import { classWords } from './authenticity-section.tsx'

type Props = { results: Results; named: NamedGrades; language: Language }

/** How partners that share their grades see the relationship, each beside how the office does. */
export function NamedClasses({ results, named, language }: Props) {
  const { authenticity } = results
  if (!authenticity || named.length === 0) return null
  const t = authenticityText[language]
  const own = authenticity.self ? classWords(authenticity, authenticity.self, language) : t.ungraded
  return (
    <section>
      <h2 id="named-classes">{t.named.title}</h2>
      <p>{results.round.mode === 'open' ? t.named.open : t.named.shared}</p>
      <table class="stacked" aria-labelledby="named-classes">
        <thead>
          <tr>
            <th scope="col">{t.named.partner}</th>
            <th scope="col">{t.named.sees}</th>
            <th scope="col">{t.named.signs}</th>
            <th scope="col">{t.named.own}</th>
          </tr>
        </thead>
        <tbody>
          {named.map(({ organisation, answers }) => {
            const classed = classOf(authenticity.rule, (code) => answers[code])
            return (
              <tr>
                <th scope="row">
                  <bdi>{organisation}</bdi>
                </th>
                <td data-name={t.named.sees}>{classWords(authenticity, classed, language)}</td>
                <td data-name={t.named.signs}>
                  <Signs results={results} codes={classed?.traits ?? []} language={language} />
                </td>
                <td data-name={t.named.own}>{own}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

type SignsProps = {
  results: Pick<Results, 'indicators'>
  codes: readonly string[]
  language: Language
}

/** The signs of a contract somebody finds present, in the words of their left descriptions. */
export function Signs({ results, codes, language }: SignsProps) {
  if (codes.length === 0) return <>{authenticityText[language].noSign}</>
  return (
    <ul>
      {codes.map((code) => (
        <li>
          <LocalisedText
            text={results.indicators.find((one) => one.code === code)?.ends?.left ?? null}
            fallback={code}
            language={language}
          />
        </li>
      ))}
    </ul>
  )
}
