import type { Language } from '../../src/domain/language.ts'
import { exportsText } from '../text/exports.ts'

type Props = {
  /** The address of the CSV, and of the codebook that explains it. */
  csv: string
  codebook: string
  language: Language
}

/** The same figures as files: for any spreadsheet, for French ones, and what the columns mean. */
export function Downloads({ csv, codebook, language }: Props) {
  const t = exportsText[language]
  return (
    <section>
      <h2>{t.title}</h2>
      <ul>
        <li>
          <a href={csv}>{t.csv}</a>
        </li>
        <li>
          <a href={`${csv}?variant=fr`}>{t.french}</a>
        </li>
        <li>
          <a href={codebook}>{t.codebook}</a> (<a href={`${codebook}?variant=fr`}>{t.french}</a>)
        </li>
      </ul>
    </section>
  )
}
