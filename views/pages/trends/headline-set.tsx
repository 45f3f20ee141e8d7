import { cellBefore } from '../../../src/domain/indicator-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import { type IndicatorResult, isShown, type Results } from '../../../src/domain/results.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { colourOf } from '../../components/charts/commitment-colour.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { chanceSentence } from '../../text/chance.ts'
import { figuresText } from '../../text/figures.ts'
import { resultsText } from '../../text/results.ts'
import { trendsText } from '../../text/trends.ts'
import { indicatorAddress } from './address.ts'
import { Figures } from './statement-rows.tsx'

type Props = { trends: Trends; language: Language }

/** The statements the latest headline compares, with what each of the two years says of them, and those outside it by name. */
export function HeadlineSet({ trends, language }: Props) {
  const latest = trends.documents.at(-1)
  if (!latest || latest.headline.since === null) return null
  const { comparable, since } = latest.headline
  const t = trendsText[language].comparable
  const earlier = trends.documents.slice(0, -1)
  const rows = latest.indicators.filter(({ code }) => comparable.includes(code))
  return (
    <section>
      <h2>{t.title(since, latest.round.year, comparable.length)}</h2>
      {rows.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <section
          class="scroll"
          aria-label={t.title(since, latest.round.year, rows.length)}
          tabIndex={0}
        >
          <table class="compared stacked">
            <thead>
              <tr>
                <th scope="col">{trendsText[language].table.statement}</th>
                <th scope="col">{since}</th>
                <th scope="col">{latest.round.year}</th>
                <th scope="col">{trendsText[language].table.change}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((now) => (
                <ComparedRow
                  now={now}
                  earlier={earlier}
                  year={latest.round.year}
                  language={language}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p class="soft">{chanceSentence(latest, language)}</p>
      <Outside results={latest} trends={trends} language={language} />
    </section>
  )
}

type RowProps = {
  now: IndicatorResult
  earlier: readonly Results[]
  year: number
  language: Language
}

function ComparedRow({ now, earlier, year, language }: RowProps) {
  const before = cellBefore(now, earlier)
  const { change, code, text, section } = now
  return (
    <tr class={colourOf(section)}>
      <th scope="row" class="swatch">
        <a href={indicatorAddress(code)}>
          <LocalisedText text={text} fallback={code} language={language} />
        </a>
      </th>
      <td data-name={change?.since}>
        {before && isShown(before) ? (
          <Figures cell={before} language={language} />
        ) : (
          figuresText[language].none
        )}
      </td>
      <td data-name={year}>{isShown(now) && <Figures cell={now} language={language} />}</td>
      <td data-name={trendsText[language].table.change}>
        {change && <span class={change.word}>{figuresText[language].verdicts[change.word]}</span>}
      </td>
    </tr>
  )
}

/** New, reworded, hidden and retired statements: never counted as better or worse. */
function Outside({ results, trends, language }: Props & { results: Results }) {
  const words = resultsText[language].series
  const lists = (['new', 'changed', 'hidden', 'retired'] as const).filter(
    (kind) => results.headline[kind].length > 0,
  )
  return (
    <>
      {lists.map((kind) => (
        <>
          <h3>{words[kind]}</h3>
          <ul>
            {results.headline[kind].map((code) => (
              <li>
                <a href={indicatorAddress(code)}>
                  <LocalisedText
                    text={trends.indicators.find((one) => one.code === code)?.text ?? null}
                    fallback={code}
                    language={language}
                  />
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  )
}
