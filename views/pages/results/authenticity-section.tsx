import type { Authenticity, Classed } from '../../../src/domain/authenticity-results.ts'
import { type Language, textIn } from '../../../src/domain/language.ts'
import { type IndicatorResult, isShown, type Results } from '../../../src/domain/results.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { authenticityText } from '../../text/authenticity.ts'
import { figuresText, partOf } from '../../text/figures.ts'
import { ProfileChart } from './profile-chart.tsx'

type Props = {
  results: Results
  language: Language
  /** The page with every statement, where this one leaves some out; else empty. */
  whole: string
}

/** How many partners see a partnership and how many a contract, by which signs, and where each question lies. */
export function AuthenticitySection({ results, language, whole }: Props) {
  const { authenticity } = results
  if (!authenticity) return null
  const t = authenticityText[language]
  return (
    <section>
      <h2 id="authenticity">{t.title}</h2>
      <p>{t.lead}</p>
      <Classes authenticity={authenticity} language={language} />
      {authenticity.self && <p>{t.own(classWords(authenticity, authenticity.self, language))}</p>}
      <Traits
        whole={whole}
        authenticity={authenticity}
        indicators={results.indicators}
        language={language}
      />
      <ProfileChart results={results} language={language} whole={whole} />
    </section>
  )
}

/** What a class is called; no class where too few traits were graded. */
export function classWords(
  { rule }: Authenticity,
  classed: Classed | null,
  language: Language,
): string {
  const found = rule.classes.find(({ id }) => id === classed?.class)
  return found ? textIn(found.label, language).text : authenticityText[language].ownNone
}

function Classes({ authenticity, language }: { authenticity: Authenticity; language: Language }) {
  const t = authenticityText[language]
  switch (authenticity.state) {
    case 'none':
      return <p>{t.nobody}</p>
    case 'hidden':
      return <p class="note">{authenticity.why === 'few' ? t.hidden : t.complement}</p>
    case 'shown':
      return (
        <table class="glance stacked">
          <caption>{t.classesTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{t.className}</th>
              <th scope="col" class="number">
                {t.partners}
              </th>
            </tr>
          </thead>
          <tbody>
            {authenticity.rule.classes.map(({ label }, place) => (
              <tr>
                <th scope="row">
                  <LocalisedText text={label} fallback="" language={language} />
                </th>
                <td class="number" data-name={t.partners}>
                  {partOf(authenticity.organisations[place] ?? 0, authenticity.n, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}

type TraitsProps = {
  whole: string
  authenticity: Authenticity
  indicators: readonly IndicatorResult[]
  language: Language
}

/** A sign is the left description of its question; how many find it present is the number of low grades. */
function Traits({ whole, authenticity, indicators, language }: TraitsProps) {
  const t = authenticityText[language]
  return (
    <table class="glance stacked">
      <caption>{t.traitsTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{t.trait}</th>
          <th scope="col" class="number">
            {t.present}
          </th>
        </tr>
      </thead>
      <tbody>
        {authenticity.rule.traits.map(({ code }) => {
          const cell = indicators.find((one) => one.code === code)
          return (
            <tr>
              <th scope="row">
                <a href={`${whole}#${code}`}>
                  <LocalisedText
                    text={cell?.ends?.left ?? null}
                    fallback={code}
                    language={language}
                  />
                </a>
              </th>
              <td class="number" data-name={t.present}>
                {presentIn(cell, language)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function presentIn(cell: IndicatorResult | undefined, language: Language): string {
  const { tooFew, nobody } = figuresText[language]
  if (cell && isShown(cell)) return partOf(cell.low, cell.n, language)
  return cell?.state === 'hidden' ? tooFew : nobody
}
