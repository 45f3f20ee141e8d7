import type { Bilingual, Localised } from './language.ts'
import type { Results } from './results.ts'
import type { ResultsColumn } from './results-table.ts'

/** What the columns mean, and what the codes in them mean. */
export type Meanings<Column extends string = ResultsColumn> = {
  columns: Readonly<Record<Column, Bilingual>>
  codes: Readonly<Partial<Record<Column, Readonly<Record<string, Bilingual>>>>>
}

type Line = readonly [column: string, code: string, en: string, fr: string]

/**
 * The codebook beside an export: each column, each code that can stand in it, and each statement and theme in both languages.
 * @param columns those of the table it stands beside
 * @example codebookOf(resultsColumns, meanings, [results])[0] // ['column', 'code', 'meaning_en', 'meaning_fr']
 */
export function codebookOf<Column extends string>(
  columns: readonly Column[],
  meanings: Meanings<Column>,
  documents: readonly Results[],
): readonly Line[] {
  return [
    ['column', 'code', 'meaning_en', 'meaning_fr'],
    ...columns.flatMap((column): Line[] => [
      [column, '', meanings.columns[column].en, meanings.columns[column].fr],
      ...Object.entries<Bilingual>(meanings.codes[column] ?? {}).map(
        ([code, { en, fr }]): Line => [column, code, en, fr],
      ),
      ...askedIn(column, documents),
    ]),
  ]
}

/** The sections, statements, themes and actions of the documents, each in its latest wording. */
function askedIn(column: string, documents: readonly Results[]): readonly Line[] {
  const texts = new Map<string, Localised | null>()
  for (const { commitments, sections, indicators, themes, promises, authenticity } of documents) {
    if (column === 'commitment')
      for (const { id, title } of [...(sections ?? []), ...commitments]) texts.set(id, title)
    if (column === 'code') for (const { code, text } of indicators) texts.set(code, text)
    if (column === 'code') for (const { code, label } of themes) texts.set(code, label)
    if (column === 'code')
      for (const { id, label } of authenticity?.rule.classes ?? []) texts.set(id, label)
    if (column === 'code')
      for (const { code, words } of promises?.actions ?? [])
        texts.set(code, { en: words, fr: words })
  }
  return [...texts].map(([code, text]) => [column, code, text?.en ?? '', text?.fr ?? ''])
}
