import type { Values } from '../../../src/domain/records/field.ts'
import type { RecordFault, TypedRecord } from '../../../src/domain/records/read-record.ts'
import { type Entry, titleOf } from '../../../src/domain/registers/entry.ts'
import type { OptionsFor } from '../../../src/domain/registers/entry-words.ts'
import type { Register } from '../../../src/domain/registers/register.ts'
import { FaultSummary } from '../../components/fields.tsx'
import { RecordFields, recordFaultWords } from '../../components/record-fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { recordsText } from '../../text/records.ts'
import { registersText } from '../../text/registers.ts'
import { Changes } from './entry-history.tsx'
import { entryAddress } from './register-address.ts'

type Props = {
  frame: Frame
  register: Register
  /** The entry as it is now; null for a new one. */
  entry: Entry | null
  typed: TypedRecord
  faults: readonly RecordFault[]
  optionsFor: OptionsFor
  /** What the entry said when the form was opened, where somebody has written it since. */
  opened?: Values | undefined
}

/** Writing an entry, or changing it. */
export function EntryFormPage({
  frame,
  register,
  entry,
  typed,
  faults,
  optionsFor,
  opened,
}: Props) {
  const { language } = frame
  const t = registersText[language]
  const list = `/registers/${register.id}`
  const at = entry ? entryAddress(entry) : list
  const title = entry ? t.editTitle : t.newTitle
  return (
    <StaffPage frame={frame} title={title}>
      <p>
        <a href={at}>{entry ? <bdi>{titleOf(entry, language)}</bdi> : register.name[language]}</a>
      </p>
      <h1>{title}</h1>
      {entry && opened && (
        <div class="note bad" role="alert">
          <p>{t.meanwhile}</p>
          <h2>{t.theirs}</h2>
          <Changes
            language={language}
            fields={register.fields}
            before={opened}
            after={entry.values}
            optionsFor={optionsFor}
          />
        </div>
      )}
      <FaultSummary
        title={recordsText[language].faults}
        faults={recordFaultWords(register.fields, faults, language)}
      />
      {!entry && <p>{register.purpose[language]}</p>}
      <form method="post" action={entry ? `${at}/edit` : `${list}/new`} class="stack">
        {entry && <input type="hidden" name="turn" value={entry.turn} />}
        <RecordFields
          language={language}
          fields={register.fields}
          typed={typed}
          faults={faults}
          optionsFor={optionsFor}
        />
        <div class="actions">
          <button type="submit">{t.save}</button>
          <a href={at}>{t.back}</a>
        </div>
      </form>
    </StaffPage>
  )
}
