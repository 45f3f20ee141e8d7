import type { Language } from '../../../src/domain/language.ts'
import type { TrendPoint } from '../../../src/domain/trend-line.ts'
import { Sparkline } from '../../components/charts/sparkline.tsx'
import { trendsText } from '../../text/trends.ts'

/** A line the size of a word: what it is drawn from. */
export type Spark = readonly TrendPoint<{ state: string; share?: number }>[]

export type NumbersRow = { head: string; cells: readonly string[]; spark?: Spark }

type Props = {
  /** The name of each column; the first is that of the rows' heads. */
  heads: readonly string[]
  rows: readonly NumbersRow[]
  /** The whole line, beside the caption, where it is one. */
  spark?: Spark
  language: Language
}

/** The numbers of a chart as a table; on a phone each row is read from top to bottom. */
export function Numbers({ heads, rows, spark, language }: Props) {
  const { caption } = trendsText[language].table
  return (
    <section class="scroll" aria-label={caption} tabIndex={0}>
      <table class="numbers stacked">
        <caption>
          {caption}
          {spark && <Sparkline points={spark} />}
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ head, cells, spark: own }) => (
            <tr>
              <th scope="row">
                {head}
                {own && <Sparkline points={own} />}
              </th>
              {cells.map((cell, at) => (
                <td data-name={cell === '' ? undefined : heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
