import type { Partner } from '../../../../src/domain/partner.ts'
import type { Section } from '../../../../src/domain/partner-sheet/section.ts'
import type { Field } from '../../../../src/domain/records/field.ts'
import type { Option } from '../../../../src/domain/records/options.ts'
import type { RecordFault, TypedRecord } from '../../../../src/domain/records/read-record.ts'
import { FaultSummary } from '../../../components/fields.tsx'
import { RecordFields, recordFaultWords } from '../../../components/record-fields.tsx'
import { type Frame, StaffPage } from '../../../components/staff-page.tsx'
import { sheetText } from '../../../text/partner-sheet.ts'
import { recordsText } from '../../../text/records.ts'
import { isolated } from '../isolated.ts'

type Props = {
  frame: Frame
  partner: Partner
  section: Section
  typed: TypedRecord
  /** The turn this part was read at. */
  turn: number
  faults: readonly RecordFault[]
  meanwhile: boolean
  optionsFor: (field: Field) => readonly Option[]
}

/** The form of one part of a partner's sheet. */
export function SectionPage(props: Props) {
  const { frame, partner, section, typed, turn, faults, meanwhile, optionsFor } = props
  const { language } = frame
  const t = sheetText[language]
  const name = section.name[language]
  const address = `/partners/${partner.id}`
  return (
    <StaffPage frame={frame} title={`${name} · ${isolated(partner.name)}`}>
      <p>
        <a href={address}>
          <bdi>{partner.name}</bdi>
        </a>
      </p>
      <h1>{name}</h1>
      <p class="lead">{section.purpose[language]}</p>
      {meanwhile && (
        <p class="note bad" role="alert">
          {t.meanwhile}
        </p>
      )}
      <FaultSummary
        title={recordsText[language].faults}
        faults={recordFaultWords(section.fields, faults, language)}
      />
      <form method="post" action={`${address}/sheet/${section.id}`} class="stack" novalidate>
        <input type="hidden" name="turn" value={turn} />
        <RecordFields
          language={language}
          fields={section.fields}
          typed={typed}
          faults={faults}
          optionsFor={optionsFor}
        />
        <div class="actions">
          <button type="submit">{t.save}</button>
          <a href={`${address}#${section.id}`}>{t.back}</a>
        </div>
      </form>
    </StaffPage>
  )
}
