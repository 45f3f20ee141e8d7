import type { Language } from '../../../src/domain/language.ts'
import type { Field } from '../../../src/domain/records/field.ts'
import { type Entry, titleOf } from '../../../src/domain/registers/entry.ts'
import type { OptionsFor } from '../../../src/domain/registers/entry-words.ts'
import { RecordValue } from '../../components/record-facts.tsx'

type Props = {
  language: Language
  entry: Entry
  columns: readonly Field[]
  optionsFor: OptionsFor
  /** Its page; on paper there is none to follow. */
  href?: string
}

/** An entry as a row: what it is called, then the fields the table shows. */
export function EntryRow({ language, entry, columns, optionsFor, href }: Props) {
  const title = <bdi>{titleOf(entry, language)}</bdi>
  return (
    <tr>
      <th scope="row">{href ? <a href={href}>{title}</a> : title}</th>
      {columns.map((field) => (
        <td data-name={field.label[language]}>
          <RecordValue
            language={language}
            field={field}
            values={entry.values}
            optionsFor={optionsFor}
          />
        </td>
      ))}
    </tr>
  )
}
