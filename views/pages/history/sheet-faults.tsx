import type { HistoryFault } from '../../../src/domain/history/fault.ts'
import type { Language } from '../../../src/domain/language.ts'
import { columnLetter } from '../../components/column-letter.ts'
import { historyText } from '../../text/history.ts'

type Props = {
  faults: readonly HistoryFault[]
  headings: readonly string[]
  language: Language
}

const mostShown = 20
const longestShown = 60

/** What is wrong in the file: the first twenty by row and column, and how many there are. */
export function SheetFaults({ faults, headings, language }: Props) {
  const t = historyText[language]
  if (faults.length === 0) return null
  const rest = faults.length - mostShown
  return (
    <div class="summary" role="alert">
      <h2>{t.faultsTitle(faults.length)}</h2>
      <ul>
        {faults.slice(0, mostShown).map(({ row, column, kind, value }) => (
          <li>
            <strong>{t.row(row, column === undefined ? null : placeOf(column, headings))}</strong>
            {value !== undefined && value !== '' && (
              <>
                {' '}
                <bdi>“{shortened(value)}”</bdi>
              </>
            )}{' '}
            {t.fault[kind]}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t.faultsRest(rest)}</p>}
    </div>
  )
}

function placeOf(column: number, headings: readonly string[]): string {
  const heading = headings[column - 1]
  return heading ? `${columnLetter(column)} (${shortened(heading)})` : columnLetter(column)
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : text
}
