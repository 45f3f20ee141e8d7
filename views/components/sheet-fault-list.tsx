import type { Language } from '../../src/domain/language.ts'
import { partnerImportText } from '../text/partner-import.ts'
import { columnLetter } from './column-letter.ts'

/** What is wrong in a cell: where it stands, what stands in it, and why it cannot be taken. */
export type ToldFault = {
  row: number
  column?: number | undefined
  /** What the column is called. */
  heading?: string | undefined
  value?: string | undefined
  words: string
}

const mostShown = 20
const longestShown = 60

/** The faults of a spreadsheet: the first twenty by row and column, and how many there are. */
export function SheetFaultList({
  language,
  faults,
}: {
  language: Language
  faults: readonly ToldFault[]
}) {
  const t = partnerImportText[language]
  const rest = faults.length - mostShown
  return (
    <div class="summary" role="alert">
      <h2>{t.faultsTitle(faults.length)}</h2>
      <ul>
        {faults.slice(0, mostShown).map((fault) => (
          <FaultLine fault={fault} language={language} />
        ))}
      </ul>
      {rest > 0 && <p>{t.faultsRest(rest)}</p>}
    </div>
  )
}

function FaultLine({ fault, language }: { fault: ToldFault; language: Language }) {
  const t = partnerImportText[language]
  const { row, heading: name, column, value, words } = fault
  const letter = column === undefined ? undefined : columnLetter(column)
  const where = letter && name ? `${letter} (${name})` : (letter ?? name ?? null)
  return (
    <li>
      <strong>{t.row(row, where)}</strong>
      {value !== undefined && value !== '' && (
        <>
          {' '}
          <bdi>{t.quoted(shortened(value))}</bdi>
        </>
      )}
      {' – '}
      {words}
    </li>
  )
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : text
}
