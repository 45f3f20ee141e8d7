import type { Language } from '../../../src/domain/language.ts'
import { type CommitmentResult, isShown } from '../../../src/domain/results.ts'
import { colourOf } from '../../components/charts/commitment-colour.ts'
import { figuresText, partOf, percent } from '../../text/figures.ts'
import { resultsText } from '../../text/results.ts'
import { PartTitle } from './part-title.tsx'
import type { Part } from './parts.ts'

type Props = {
  parts: readonly Part[]
  language: Language
  /** The page with every commitment, where this one leaves some out; else empty. */
  whole?: string
}

/** Where to look first: each part in one row. */
export function CommitmentsTable({ parts, language, whole = '' }: Props) {
  const t = resultsText[language]
  if (parts.length === 0) return null
  return (
    <section>
      <h2>{t.contents}</h2>
      <table class="glance stacked">
        <thead>
          <tr>
            <th scope="col">{t.commitment}</th>
            <th scope="col" class="number">
              {t.highCount}
            </th>
            <th scope="col" class="number">
              {t.averageShare}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr class={colourOf(part.id)}>
              <th scope="row" class="swatch">
                <a href={`${whole}#part-${part.id}`}>
                  <PartTitle part={part} language={language} />
                </a>
              </th>
              <td class="number" data-name={t.highCount}>
                {highCount(part, language)}
              </td>
              <td class="number" data-name={t.averageShare}>
                {averageOf(part.commitment, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{t.averageHelp}</p>
    </section>
  )
}

function highCount({ indicators }: Part, language: Language): string {
  const shown = indicators.filter(isShown)
  if (shown.length === 0) return figuresText[language].tooFew
  return partOf(shown.filter(({ highGrades }) => highGrades).length, shown.length, language)
}

function averageOf(commitment: CommitmentResult | null, language: Language): string {
  if (!commitment) return ''
  const { tooFew, nobody } = figuresText[language]
  if (isShown(commitment)) return percent(commitment.averageShare, language)
  return commitment.state === 'hidden' ? tooFew : nobody
}
