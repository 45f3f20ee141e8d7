import type { Language } from '../../../src/domain/language.ts'
import type { Field } from '../../../src/domain/records/field.ts'
import type { EntrySheetFault } from '../../../src/domain/registers/entry-import.ts'
import { recordFaultWords } from '../../components/record-fields.tsx'
import { entryImportText } from '../../text/entry-import.ts'
import { partnerImportText } from '../../text/partner-import.ts'

/** What is wrong in a spreadsheet of entries, in words. */
export function entryFaultWords(
  fault: EntrySheetFault,
  fields: readonly Field[],
  language: Language,
): string {
  const t = entryImportText[language]
  switch (fault.kind) {
    case 'field':
      return recordFaultWords(fields, [fault.fault], language)[0]?.words ?? ''
    case 'id-twice':
      return t.idTwice(fault.other)
    case 'empty':
    case 'missing-column':
    case 'unknown-column':
    case 'column-twice':
    case 'cell-beyond-header':
    case 'not-yes-or-no':
    case 'unknown-id':
      return t.fault[fault.kind]
    case 'cell-too-long': {
      const { row, most = 0 } = fault
      return partnerImportText[language].fault[fault.kind]({ row, kind: fault.kind, most })
    }
    default:
      return partnerImportText[language].fault[fault.kind]({ row: fault.row, kind: fault.kind })
  }
}
