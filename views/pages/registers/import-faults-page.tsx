import type { EntrySheetFault } from '../../../src/domain/registers/entry-import.ts'
import type { Register } from '../../../src/domain/registers/register.ts'
import { ImportForm } from '../../components/import-form.tsx'
import { SheetFaultList } from '../../components/sheet-fault-list.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { entryImportText } from '../../text/entry-import.ts'
import { partnerImportText } from '../../text/partner-import.ts'
import { entryFaultWords } from './import-fault-words.ts'

type Props = { frame: Frame; register: Register; faults: readonly EntrySheetFault[] }

/** A dry run of a register's import that found faults. */
export function EntryImportFaultsPage({ frame, register, faults }: Props) {
  const { language } = frame
  const t = entryImportText[language]
  const shared = partnerImportText[language]
  const at = `/registers/${register.id}`
  const told = faults.map((fault) => ({
    row: fault.row,
    column: fault.column,
    heading: register.fields.find(({ key }) => key === fault.field)?.label[language],
    value: fault.value,
    words: entryFaultWords(fault, register.fields, language),
  }))
  return (
    <StaffPage frame={frame} title={shared.faultsTitle(faults.length)}>
      <p>
        <a href={at}>{register.name[language]}</a>
      </p>
      <h1>{t.title}</h1>
      <SheetFaultList language={language} faults={told} />
      <p>{shared.faultsLead}</p>
      <ImportForm
        language={language}
        action={`${at}/import`}
        back={{ href: at, words: t.back }}
        faults={[]}
        submit={shared.again}
      />
      <p>
        <a href={`${at}/import`}>{shared.columnsLink}</a>
      </p>
    </StaffPage>
  )
}
