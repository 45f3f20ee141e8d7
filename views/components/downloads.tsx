import type { ComponentChildren } from 'preact'
import type { Language } from '../../src/domain/language.ts'
import { exportsText } from '../text/exports.ts'

type Props = {
  title?: string
  /** The address of the CSV, and of the codebook that explains it. */
  csv: string
  codebook: string
  language: Language
  /** What can be had besides, first. */
  children?: ComponentChildren
}

/** The same figures as files: for any spreadsheet, for French ones, and what the columns mean. */
export function Downloads({ title, csv, codebook, language, children }: Props) {
  const t = exportsText[language]
  return (
    <section class="take">
      <h2>{title ?? t.title}</h2>
      <ul>
        {children}
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
