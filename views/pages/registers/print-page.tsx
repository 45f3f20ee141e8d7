import type { Entry } from '../../../src/domain/registers/entry.ts'
import { fieldOf } from '../../../src/domain/registers/entry.ts'
import type { OptionsFor } from '../../../src/domain/registers/entry-words.ts'
import type { Register } from '../../../src/domain/registers/register.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { registersText } from '../../text/registers.ts'
import { EntryRow } from './entry-row.tsx'

type Props = {
  frame: Frame
  register: Register
  entries: readonly Entry[]
  optionsFor: OptionsFor
}

/** All entries found as one table for paper: the phases of projects, the bodies that coordinate, and so on. */
export function RegisterPrintPage({ frame, register, entries, optionsFor }: Props) {
  const { language } = frame
  const t = registersText[language]
  const fields = (register.printed ?? register.columns).flatMap(
    (key) => fieldOf(register, key) ?? [],
  )
  const heading = fieldOf(register, register.title)?.label[language]
  return (
    <StaffPage frame={frame} title={register.name[language]}>
      <p class="actions">
        <a href={`/registers/${register.id}`}>{t.back}</a>
      </p>
      <h1>{register.name[language]}</h1>
      <section class="scroll" aria-label={register.name[language]}>
        <table class="stacked">
          <caption>{t.count(entries.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              {fields.map(({ label }) => (
                <th scope="col">{label[language]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <EntryRow
                language={language}
                entry={entry}
                columns={fields}
                optionsFor={optionsFor}
              />
            ))}
          </tbody>
        </table>
      </section>
    </StaffPage>
  )
}
