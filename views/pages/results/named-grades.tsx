import type { Language } from '../../../src/domain/language.ts'
import type { NamedGrades } from '../../../src/domain/named-grades.ts'
import type { Results } from '../../../src/domain/results.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { number } from '../../text/figures.ts'
import { namedGradesText } from '../../text/named-grades.ts'

type Props = { results: Results; named: NamedGrades; language: Language }

/** Who graded what, in an open dialogue. */
export function NamedGradesTable({ results, named, language }: Props) {
  const t = namedGradesText[language]
  return (
    <section>
      <h2 id="named">{t.title}</h2>
      <p>{t.lead}</p>
      <section class="scroll" aria-labelledby="named" tabIndex={0}>
        <table class="groups">
          <thead>
            <tr>
              <th scope="col">{t.statement}</th>
              {named.map(({ organisation }) => (
                <th scope="col">
                  <bdi>{organisation}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.indicators.map(({ code, text }) => (
              <tr>
                <th scope="row">
                  <LocalisedText text={text} fallback={code} language={language} />
                </th>
                {named.map(({ answers }) => (
                  <td>{answerWords(answers[code] ?? 'blank', language)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <a href={`/rounds/${results.round.id}/named-grades.csv`}>{t.csv}</a>
      </p>
    </section>
  )
}

function answerWords(answer: NamedGrades[number]['answers'][string], language: Language): string {
  return typeof answer === 'number'
    ? number(answer, language)
    : namedGradesText[language].without[answer]
}
