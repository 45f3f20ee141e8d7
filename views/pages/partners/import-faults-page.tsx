import { sheetHeadings } from '../../../src/domain/partner-spreadsheet-columns.ts'
import type { SheetFault } from '../../../src/domain/partner-spreadsheet-faults.ts'
import { ImportForm } from '../../components/import-form.tsx'
import { SheetFaultList } from '../../components/sheet-fault-list.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { partnerImportText } from '../../text/partner-import.ts'

type Props = { frame: Frame; faults: readonly SheetFault[] }

/** A dry run that found faults. */
export function ImportFaultsPage({ frame, faults }: Props) {
  const { language } = frame
  const t = partnerImportText[language]
  const told = faults.map((fault) => ({
    row: fault.row,
    column: fault.column,
    heading: fault.heading && sheetHeadings[fault.heading][language],
    value: fault.value,
    words: t.fault[fault.kind](fault),
  }))
  return (
    <StaffPage frame={frame} title={t.faultsTitle(faults.length)}>
      <h1>{t.title}</h1>
      <SheetFaultList language={language} faults={told} />
      <p>{t.faultsLead}</p>
      <ImportForm
        language={language}
        action="/partners/import"
        back={{ href: '/partners', words: t.back }}
        faults={[]}
        submit={t.again}
      />
      <p>
        <a href="/partners/import">{t.columnsLink}</a>
      </p>
    </StaffPage>
  )
}
