import { parseGradeAnswer } from '../../../src/domain/grade.ts'
import { type Language, textIn } from '../../../src/domain/language.ts'
import { classOf } from '../../../src/domain/method/authenticity.ts'
import type { OwnYear } from '../../../src/domain/own-years.ts'
import { authenticityText } from '../../text/authenticity.ts'
import { partOf } from '../../text/figures.ts'
import { classWords } from '../results/authenticity-section.tsx'
import { Signs } from '../results/named-classes.tsx'

type Props = { years: readonly OwnYear[]; language: Language }

/** What a partner's own answers say of the relationship, year by year, beside what all partners and the office say. */
export function OwnClasses({ years, language }: Props) {
  const t = authenticityText[language]
  const asked = years.flatMap(({ results, own }) =>
    results.authenticity && own ? [{ results, own, authenticity: results.authenticity }] : [],
  )
  if (asked.length === 0) return null
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {asked.map(({ results, own, authenticity }) => {
        const classed = classOf(authenticity.rule, (code) => parseGradeAnswer(own[code] ?? ''))
        return (
          <>
            <p>{t.yours.year(results.round.year, classWords(authenticity, classed, language))}</p>
            {classed && classed.traits.length > 0 && (
              <Signs results={results} codes={classed.traits} language={language} />
            )}
            {authenticity.state === 'shown' && (
              <>
                <p>{t.counted(authenticity.n)}</p>
                <ul>
                  {authenticity.rule.classes.map(({ label }, place) => (
                    <li>
                      {t.yours.all(
                        textIn(label, language).text,
                        partOf(authenticity.organisations[place] ?? 0, authenticity.n, language),
                      )}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {authenticity.self && (
              <p>{t.yours.office(classWords(authenticity, authenticity.self, language))}</p>
            )}
          </>
        )
      })}
    </section>
  )
}
