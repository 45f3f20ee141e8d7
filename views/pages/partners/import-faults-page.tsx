import { sheetHeadings } from '../../../src/domain/partner-spreadsheet-columns.ts'
import type { SheetFault } from '../../../src/domain/partner-spreadsheet-faults.ts'
import { columnLetter } from '../../components/column-letter.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { partnerImportText } from '../../text/partner-import.ts'
import { ImportForm } from './import-form.tsx'

type Props = { frame: Frame; faults: readonly SheetFault[] }

const mostShown = 20
const longestShown = 60

/** A dry run that found faults: the first twenty by row and column, and how many there are. */
export function ImportFaultsPage({ frame, faults }: Props) {
  const t = partnerImportText[frame.language]
  const rest = faults.length - mostShown
  const title = t.faultsTitle(faults.length)
  return (
    <StaffPage frame={frame} title={title}>
      <h1>{t.title}</h1>
      <div class="summary" role="alert">
        <h2>{title}</h2>
        <ul>
          {faults.slice(0, mostShown).map((fault) => (
            <FaultLine fault={fault} frame={frame} />
          ))}
        </ul>
        {rest > 0 && <p>{t.faultsRest(rest)}</p>}
      </div>
      <p>{t.faultsLead}</p>
      <ImportForm frame={frame} faults={[]} submit={t.again} />
      <p>
        <a href="/partners/import">{t.columnsLink}</a>
      </p>
    </StaffPage>
  )
}

function FaultLine({ fault, frame: { language } }: { fault: SheetFault; frame: Frame }) {
  const t = partnerImportText[language]
  const { heading, column, value } = fault
  const name = heading && sheetHeadings[heading][language]
  const letter = column === undefined ? undefined : columnLetter(column)
  const where = letter && name ? `${letter} (${name})` : (letter ?? name ?? null)
  return (
    <li>
      <strong>{t.row(fault.row, where)}</strong>
      {value !== undefined && value !== '' && (
        <>
          {' '}
          <bdi>{t.quoted(shortened(value))}</bdi>
        </>
      )}
      {' – '}
      {t.fault[fault.kind](fault)}
    </li>
  )
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : text
}
