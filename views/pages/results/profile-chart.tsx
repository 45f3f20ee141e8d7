import type { Language } from '../../../src/domain/language.ts'
import { type IndicatorResult, isShown, type Results } from '../../../src/domain/results.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { authenticityText } from '../../text/authenticity.ts'
import { figuresText, number } from '../../text/figures.ts'

type Props = {
  results: Pick<Results, 'indicators'>
  language: Language
  /** The page with every statement, where this one leaves some out; else empty. */
  whole: string
}

/**
 * Where the partners' median lies between two descriptions, question by question. The table is the chart: each line is drawn
 * beside the words it goes between and the figures it shows.
 */
export function ProfileChart({ results, language, whole }: Props) {
  const t = authenticityText[language]
  const pairs = results.indicators.flatMap((cell) => (cell.ends ? [{ ...cell, cell }] : []))
  if (pairs.length === 0) return null
  const graded = pairs.some(({ cell }) => isShown(cell) && cell.self !== null)
  return (
    <>
      <h3 id="profile">{t.profileTitle}</h3>
      <p>{t.profileLead}</p>
      <table class="profile stacked" aria-labelledby="profile">
        <thead>
          <tr>
            <th scope="col">{t.question}</th>
            <th scope="col">{t.left}</th>
            <th scope="col">
              <span class="visually-hidden">{t.scale}</span>
            </th>
            <th scope="col">{t.right}</th>
            <th scope="col" class="number">
              {t.median}
            </th>
            {graded && (
              <th scope="col" class="number">
                {t.self}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ code, text, ends, cell }) => (
            <tr>
              <th scope="row">
                <a href={`${whole}#${code}`}>
                  <LocalisedText text={text} fallback={code} language={language} />
                </a>
              </th>
              <td data-name={t.left}>
                <LocalisedText text={ends?.left ?? null} fallback="1" language={language} />
              </td>
              <td class="drawn">
                <Line cell={cell} />
              </td>
              <td data-name={t.right}>
                <LocalisedText text={ends?.right ?? null} fallback="5" language={language} />
              </td>
              <td class="number" data-name={t.median}>
                {medianOf(cell, language)}
              </td>
              {graded && (
                <td class="number" data-name={t.self}>
                  {number(isShown(cell) ? cell.self : null, language)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function medianOf(cell: IndicatorResult, language: Language): string {
  if (isShown(cell)) return number(cell.median, language)
  const { tooFew, nobody } = figuresText[language]
  return cell.state === 'hidden' ? tooFew : nobody
}

const step = 32
const margin = 12
const middle = 14

/** The five steps, with a dot at the median and a diamond at the office's own grade; a cell that is hidden has the steps alone. */
function Line({ cell }: { cell: IndicatorResult }) {
  const width = 4 * step + 2 * margin
  const steps = [1, 2, 3, 4, 5].map((grade) => `M${x(grade)} ${middle - 4}v8`)
  return (
    <svg width={width} viewBox={`0 0 ${width} ${2 * middle}`} aria-hidden="true">
      <path class="base" d={`M${x(1)} ${middle}H${x(5)}${steps.join('')}`} />
      {isShown(cell) && cell.self !== null && (
        <path class="own" d={`M${x(cell.self)} ${middle - 9}l9 9l-9 9l-9 -9z`} />
      )}
      {isShown(cell) && cell.median !== null && (
        <circle class="dot" cx={x(cell.median)} cy={middle} r="5" />
      )}
    </svg>
  )
}

function x(grade: number): number {
  return margin + (grade - 1) * step
}
