import type { Language } from '../../../../src/domain/language.ts'
import type { Field } from '../../../../src/domain/records/field.ts'
import type { Option } from '../../../../src/domain/records/options.ts'
import { type Entry, fieldOf } from '../../../../src/domain/registers/entry.ts'
import { registers } from '../../../../src/domain/registers/index.ts'
import type { Register } from '../../../../src/domain/registers/register.ts'
import { sheetText } from '../../../text/partner-sheet.ts'
import { EntryRow } from '../../registers/entry-row.tsx'
import { entryAddress } from '../../registers/register-address.ts'

type Props = {
  language: Language
  /** What the registers say of the partner. */
  entries: readonly Entry[]
  optionsFor: (field: Field) => readonly Option[]
}

/** What the sheet tells of an entry where its list tells less. */
const more: Readonly<Record<string, readonly string[]>> = { mous: ['signed_on', 'checks'] }

/** Agreements, reports, contacts and whatever else the registers hold of a partner, each with the way to it. */
export function SheetRecords(props: Props) {
  const { language, entries } = props
  const t = sheetText[language]
  return (
    <section>
      <h2>{t.records}</h2>
      {entries.length === 0 && <p class="soft">{t.noRecords}</p>}
      {registers.map((register) => {
        const own = entries.filter((entry) => entry.register === register.id)
        return own.length > 0 && <RegisterTable {...props} register={register} entries={own} />
      })}
    </section>
  )
}

function RegisterTable({
  language,
  register,
  entries,
  optionsFor,
}: Props & { register: Register }) {
  const columns = [...register.columns, ...(more[register.id] ?? [])]
    .map((key) => fieldOf(register, key))
    .filter((field) => field !== undefined)
    .filter(({ kind }) => kind !== 'partner' && kind !== 'partners')
  return (
    <>
      <h3>
        <a href={`/registers/${register.id}`}>{register.name[language]}</a>
      </h3>
      <div class="scroll">
        <table class="stacked">
          <thead>
            <tr>
              <th scope="col">{fieldOf(register, register.title)?.label[language]}</th>
              {columns.map(({ label }) => (
                <th scope="col">{label[language]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <EntryRow
                language={language}
                entry={entry}
                columns={columns}
                optionsFor={optionsFor}
                href={entryAddress(entry)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
