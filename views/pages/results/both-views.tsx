import type { Language } from '../../../src/domain/language.ts'
import { isShown, type Results, type ShownIndicator } from '../../../src/domain/results.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { number, partOf } from '../../text/figures.ts'
import { resultsText } from '../../text/results.ts'

type Props = {
  results: Results
  language: Language
  /** The page with every statement, where this one leaves some out; else empty. */
  whole: string
}

/** The office's own grades beside the partners': where they part, which statements, and in which direction. */
export function BothViews({ results, language, whole }: Props) {
  const { views: t } = resultsText[language]
  const graded = results.indicators.filter(isShown).filter(({ self }) => self !== null)
  if (graded.length === 0) return null
  const blind = graded.filter(({ signal }) => signal === 'blind-spot')
  const strong = graded.filter(({ signal }) => signal === 'hidden-strength')
  return (
    <section>
      <h2 id="both-views">{t.title}</h2>
      <p>{t.sentence(graded.length, blind.length, strong.length)}</p>
      <Signals whole={whole} title={t.blindSpots} found={blind} language={language} />
      <Signals whole={whole} title={t.hiddenStrengths} found={strong} language={language} />
    </section>
  )
}

type SignalsProps = {
  whole: string
  title: string
  found: readonly ShownIndicator[]
  language: Language
}

function Signals({ whole, title, found, language }: SignalsProps) {
  const { statement, views: t } = resultsText[language]
  if (found.length === 0) return null
  return (
    <table class="stacked views">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{statement}</th>
          <th scope="col" class="number">
            {t.own}
          </th>
          <th scope="col" class="number">
            {t.median}
          </th>
          <th scope="col" class="number">
            {t.high}
          </th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ code, text, self, median, high, n }) => (
          <tr>
            <th scope="row">
              <a href={`${whole}#${code}`}>
                <LocalisedText text={text} fallback={code} language={language} />
              </a>
            </th>
            <td class="number" data-name={t.own}>
              {self}
            </td>
            <td class="number" data-name={t.median}>
              {number(median, language)}
            </td>
            <td class="number" data-name={t.high}>
              {partOf(high, n, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
